package org.planpress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what a test got with an expected file; {@code -Dgolden=accept} rewrites the file instead. */
public final class Golden {

    private Golden() {}

    /**
     * Fails unless {@code actual} is what the file holds.
     *
     * @param expected the file, relative to the module
     * @param actual the text to compare
     */
    public static void check(Path expected, String actual) throws IOException {
        if ("accept".equals(System.getProperty("golden"))) {
            Files.createDirectories(expected.toAbsolutePath().getParent());
            Files.writeString(expected, actual);
        }
        assertThat(expected)
                .as("expected file; run with -Dgolden=accept to write it")
                .exists();
        assertThat(actual).as("compared with %s", expected).isEqualTo(Files.readString(expected));
    }
}
