package org.planpress.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists about fields in {@code src/test/resources/fields}: a line each, its parts between bars, remarks after #. */
public final class FieldLines {

    private FieldLines() {}

    /** The parts of each line of a file. */
    public static List<List<String>> read(String file) {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/fields", file))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ", -1)))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
