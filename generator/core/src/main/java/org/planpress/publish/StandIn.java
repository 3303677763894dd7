package org.planpress.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file beside everything, for as long as somebody wants to know what would be if another file said what this one does.
 *
 * @param file where it is
 */
public record StandIn(Path file) implements AutoCloseable {

    /** Writes one. */
    public static StandIn of(String text) throws IOException {
        StandIn made = new StandIn(Files.createTempFile("planpress", ".tried"));
        Files.writeString(made.file, text);
        return made;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
