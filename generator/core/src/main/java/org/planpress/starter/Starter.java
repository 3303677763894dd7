package org.planpress.starter;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.output.Artifact;
import org.planpress.source.SourceReader;
import org.planpress.source.SourceTree;

/**
 * A complete plan to start from, with comments for its authors. On the day for which it is written it has no finding at all.
 *
 * @param kind for whom it is
 * @param day the day on which it is written
 */
public record Starter(StarterKind kind, LocalDate day) {

    private static final String FOLDER = "/org/planpress/starter/";
    private static final Pattern OPEN = Pattern.compile("@\\{([a-z.]+)([+-]\\d+)?\\}");
    private static final String SHARED = "shared";

    /** Its files, by their paths in a content folder. */
    public List<Artifact> files() throws IOException {
        List<Artifact> files = new ArrayList<>();
        for (String folder : List.of(kind.word(), SHARED)) {
            files.addAll(lying(folder, Map.of()));
        }
        files.add(StarterNote.file(this));
        return List.copyOf(files);
    }

    /** The same as a plan that lies in no folder. */
    SourceTree tree() throws IOException {
        return SourceReader.of(files().stream()
                .collect(Collectors.toMap(Artifact::path, file -> new String(file.bytes(), StandardCharsets.UTF_8))));
    }

    /**
     * What a folder of ours lists in its {@code files.txt}. Names of files hold what stands open, too; here they lie by the
     * plain name of it.
     *
     * @param more what else stands open, by name
     */
    List<Artifact> lying(String folder, Map<String, String> more) throws IOException {
        List<Artifact> files = new ArrayList<>();
        for (String path : text(folder + "/files.txt").lines().toList()) {
            String text = text(folder + "/" + OPEN.matcher(path).replaceAll("$1"));
            files.add(Artifact.text(fill(path, more), "text/plain; charset=utf-8", fill(text, more)));
        }
        return files;
    }

    private static String text(String path) throws IOException {
        try (InputStream in = Starter.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new FileNotFoundException("Planpress is not whole: " + FOLDER + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String fill(String text, Map<String, String> more) {
        StarterDay days = new StarterDay(day);
        return text.lines()
                .filter(line -> OPEN.matcher(line).results().allMatch(open -> days.isTold(open.group(1), steps(open))))
                .map(line -> filled(line, more, days))
                .collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
    }

    private String filled(String line, Map<String, String> more, StarterDay days) {
        return OPEN.matcher(line)
                .replaceAll(open -> Stream.of(
                                Optional.ofNullable(more.get(open.group(1))),
                                kind.said(open.group(1)),
                                days.said(open.group(1), steps(open)))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(Matcher::quoteReplacement)
                        .orElseThrow(() -> new IllegalStateException("nothing is called " + open.group())));
    }

    private static int steps(MatchResult open) {
        return open.group(2) == null ? 0 : Integer.parseInt(open.group(2));
    }
}
