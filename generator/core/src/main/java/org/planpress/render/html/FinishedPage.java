package org.planpress.render.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planpress.output.Artifact;

/**
 * A page as it was made, and what of it does not follow from what it shows.
 *
 * @param file the page
 * @param blocks the text of each heading, paragraph, item and cell of its main part, in order
 * @param ofFiles what it was told when it asked about a file beside it, see {@link FilesBeside#told}
 */
record FinishedPage(Artifact file, List<String> blocks, Map<String, String> ofFiles) {

    FinishedPage {
        blocks = List.copyOf(blocks);
        ofFiles = Map.copyOf(ofFiles);
    }

    /** Whether it would be the same, if it were made beside other files. */
    boolean holds(FilesBeside beside) {
        return ofFiles.entrySet().stream()
                .allMatch(told -> beside.told(told.getKey()).equals(told.getValue()));
    }

    /** All of it as files: the page, its blocks, one a line, and for each file that it asked about what it asked and was told. */
    List<Artifact> files() {
        List<Artifact> files = new ArrayList<>();
        files.add(file);
        files.add(plain(String.join("\n", blocks)));
        ofFiles.forEach((address, words) -> {
            files.add(plain(address));
            files.add(plain(words));
        });
        return files;
    }

    /** A page that was kept as {@link #files}. */
    static FinishedPage of(List<Artifact> files) {
        Map<String, String> ofFiles = new HashMap<>();
        for (int told = 2; told < files.size(); told += 2) {
            ofFiles.put(text(files.get(told)), text(files.get(told + 1)));
        }
        List<String> blocks = Stream.of(text(files.get(1)).split("\n", -1))
                .filter(block -> !block.isEmpty())
                .toList();
        return new FinishedPage(files.get(0), blocks, ofFiles);
    }

    private static Artifact plain(String text) {
        return Artifact.text("about", "text/plain", text);
    }

    private static String text(Artifact file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
