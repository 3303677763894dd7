package org.planpress.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The example's content with its priorities over and over, each time under ids of its own. */
final class LargerPlan {

    private static final String EDITION = "editions/2025-29";
    private static final int PRIORITIES = 4;

    private LargerPlan() {}

    /**
     * Writes a content folder.
     *
     * @param example the content of the example
     * @param times how often the priorities occur; 1 for the example itself
     */
    static void write(Path example, Path to, int times) throws IOException {
        copy(example, to, "", "");
        Path priorities = to.resolve(EDITION).resolve("priorities");
        for (int copy = 1; copy < times; copy++) {
            for (int priority = 1; priority <= PRIORITIES; priority++) {
                int number = copy * PRIORITIES + priority;
                copy(
                        example.resolve(EDITION).resolve("priorities/p" + priority),
                        priorities.resolve("p" + number),
                        "\\bp" + priority + "\\.|^number: " + priority + "$",
                        "p" + number);
            }
        }
    }

    private static void copy(Path from, Path to, String ids, String id) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(from)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(parent(target));
            if (ids.isEmpty()) {
                Files.copy(file, target);
            } else {
                Files.writeString(target, renamed(Files.readString(file), ids, id));
            }
        }
    }

    private static String renamed(String text, String ids, String id) {
        return Pattern.compile(ids, Pattern.MULTILINE)
                .matcher(text)
                .replaceAll(found -> found.group().startsWith("number") ? "number: " + id.substring(1) : id + ".");
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new UncheckedIOException(new IOException(file + " has no folder"));
        }
        return parent;
    }
}
