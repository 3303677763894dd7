package org.planpress.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.bind.FieldReference;
import org.planpress.bind.FieldReference.ContentFile;
import org.planpress.bind.StarterFile;
import org.planpress.model.Id;
import org.planpress.output.Artifact;
import org.planpress.publish.NewFolder;

/** Writes one new file of a plan, of any kind, for an author to fill in. */
public final class NewFile {

    private static final String NAME = "NAME";

    /** What lies in folders that are named by what belongs together. */
    private static final Map<String, String> ONE_OF =
            Map.of("editions", "EDITION", "priorities", "PRIORITY", "reports", "REPORT");

    private static final Pattern STAR = Pattern.compile("\\*\\*/\\*|\\*");

    private NewFile() {}

    /** The kinds of files that there are, each with how many names it takes, as people write it on a command line. */
    public static List<String> kinds() {
        return FieldReference.files().stream()
                .flatMap(kind -> kind.paths().stream().map(path -> usage(kind, path)))
                .toList();
    }

    private static String usage(ContentFile kind, String path) {
        String[] parts = path.split("/", -1);
        return Stream.concat(
                        Stream.of(kind.name()),
                        IntStream.range(0, parts.length)
                                .filter(at -> parts[at].contains("*") && !parts[at].equals("**"))
                                .mapToObj(
                                        at -> parts[at].equals("*") ? ONE_OF.getOrDefault(parts[at - 1], NAME) : NAME))
                .collect(Collectors.joining(" "));
    }

    /**
     * Writes it, and tells where, as a line for people.
     *
     * @param content the folder of the plan, as a person named it; empty for {@code content}
     * @param kind the kind, such as {@code measure}
     * @param names what its path is made of: the edition or report that it belongs to, and its own name
     * @throws UnusableRequestException if there is no such kind, if the names do not fit, or if the file is there
     */
    public static String write(Optional<String> content, String kind, List<String> names, Surroundings surroundings)
            throws IOException {
        ContentFile known = FieldReference.files().stream()
                .filter(file -> file.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new UnusableRequestException(
                        "there is no file of the kind '" + kind + "'; there are " + String.join(", ", kinds())));
        String pattern = known.paths().stream()
                .filter(path -> STAR.matcher(path).results().count() == names.size())
                .findFirst()
                .orElseThrow(() -> new UnusableRequestException("write "
                        + known.paths().stream().map(path -> usage(known, path)).collect(Collectors.joining(" or "))));
        names.stream()
                .flatMap(name -> Stream.of(name.split("/", -1)))
                .filter(part -> !Id.isValid(part))
                .findFirst()
                .ifPresent(part -> {
                    throw new UnusableRequestException("'" + part
                            + "' cannot be part of an address; use lower-case letters, digits, dots and hyphens");
                });
        String path = pattern;
        for (String name : names) {
            path = STAR.matcher(path).replaceFirst(name);
        }
        String folder = content.orElse("content");
        Path place = surroundings.workingDir().resolve(folder).normalize();
        if (Files.exists(place.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            throw new UnusableRequestException(folder + "/" + path + " is there already");
        }
        String id = names.isEmpty() ? "" : names.get(names.size() - 1);
        byte[] text = StarterFile.of(known, id, path).getBytes(StandardCharsets.UTF_8);
        NewFolder.write(List.of(new Artifact(path, "text/plain; charset=utf-8", text)), place);
        return "Wrote " + folder + "/" + path + ". Fill in what stands open; planpress check names it.\n";
    }
}
