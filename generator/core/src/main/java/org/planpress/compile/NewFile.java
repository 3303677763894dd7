package org.planpress.compile;

import java.io.IOException;
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

/**
 * One new file of a plan, of any kind, for an author to fill in.
 *
 * @param kind what it holds
 * @param path where it lies in the folder of the plan
 * @param id what it is called, if anything
 */
public record NewFile(ContentFile kind, String path, String id) {

    private static final String NAME = "NAME";

    /** What lies in folders that are named by what belongs together. */
    private static final Map<String, String> ONE_OF =
            Map.of("editions", "EDITION", "priorities", "PRIORITY", "reports", "REPORT");

    private static final Pattern STAR = Pattern.compile("\\*\\*/\\*|\\*");

    /** The kinds of files that there are, each with how many names it takes, as people write it on a command line. */
    public static List<String> kinds() {
        return FieldReference.files().stream()
                .flatMap(kind -> kind.paths().stream().map(path -> usage(kind, path)))
                .toList();
    }

    private static String usage(ContentFile kind, String path) {
        return Stream.concat(Stream.of(kind.name()), names(path).stream()).collect(Collectors.joining(" "));
    }

    /**
     * A way to name a file: where it lies, and what it belongs to.
     *
     * @param pattern its path, with a star for each name
     * @param names what each name is of, such as {@code EDITION}
     */
    public record Way(String pattern, List<String> names) {}

    /** The ways to name a file of a kind. */
    public static List<Way> ways(ContentFile kind) {
        return kind.paths().stream().map(path -> new Way(path, names(path))).toList();
    }

    private static List<String> names(String path) {
        String[] parts = path.split("/", -1);
        return IntStream.range(0, parts.length)
                .filter(at -> parts[at].contains("*") && !parts[at].equals("**"))
                .mapToObj(at -> parts[at].equals("*") ? ONE_OF.getOrDefault(parts[at - 1], NAME) : NAME)
                .toList();
    }

    /**
     * The file of a kind with some names.
     *
     * @param kind the kind, such as {@code measure}
     * @param names what its path is made of: the edition or report that it belongs to, and its own name
     * @throws UnusableRequestException if there is no such kind, or if the names do not fit
     */
    public static NewFile named(String kind, List<String> names) {
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
        return new NewFile(known, path, names.isEmpty() ? "" : names.get(names.size() - 1));
    }

    /**
     * Writes it.
     *
     * @param content the folder of the plan
     * @param shown the folder as people are told of it
     * @throws UnusableRequestException if the file is there
     */
    public void write(Path content, String shown) throws IOException {
        if (Files.exists(content.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            throw new UnusableRequestException(shown + "/" + path + " is there already");
        }
        NewFolder.write(List.of(Artifact.text(path, "text/plain; charset=utf-8", text())), content);
    }

    /** What stands in it. */
    public String text() {
        return StarterFile.of(kind, id, path);
    }

    /**
     * Writes one, and tells where, as a line for people.
     *
     * @param content the folder of the plan, as a person named it; empty for {@code content}
     * @throws UnusableRequestException if there is no such kind, if the names do not fit, or if the file is there
     */
    public static String write(Optional<String> content, String kind, List<String> names, Surroundings surroundings)
            throws IOException {
        String folder = content.orElse("content");
        NewFile file = named(kind, names);
        file.write(surroundings.workingDir().resolve(folder).normalize(), folder);
        return "Wrote " + folder + "/" + file.path + ". Fill in what stands open; planpress check names it.\n";
    }
}
