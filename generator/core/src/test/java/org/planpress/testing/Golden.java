package org.planpress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a result with a file that a person has looked at. {@code -Dgolden=accept} writes the file instead; the
 * change then shows in the diff.
 */
public final class Golden {

    private Golden() {}

    /** Fails if {@code actual} is not what {@code expected} holds, or if there is no such file. */
    public static void check(Path expected, String actual) {
        try {
            if ("accept".equals(System.getProperty("golden"))) {
                Files.createDirectories(expected.toAbsolutePath().getParent());
                Files.writeString(expected, actual);
                return;
            }
            assertThat(expected).as("run with -Dgolden=accept to write it").exists();
            assertThat(actual).as("%s; -Dgolden=accept rewrites it", expected).isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
