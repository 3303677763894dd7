package org.planpress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

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

    /** Fails if the pixels of a picture are not those of the file {@code expected}; how they are packed may differ. */
    public static void checkPicture(Path expected, byte[] actual) {
        try {
            if ("accept".equals(System.getProperty("golden"))) {
                Files.createDirectories(expected.toAbsolutePath().getParent());
                Files.write(expected, actual);
                return;
            }
            assertThat(expected).as("run with -Dgolden=accept to write it").exists();
            BufferedImage accepted = ImageIO.read(expected.toFile());
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(actual));
            assertThat(drawn.getWidth()).as("width of %s", expected).isEqualTo(accepted.getWidth());
            assertThat(drawn.getHeight()).as("height of %s", expected).isEqualTo(accepted.getHeight());
            assertThat(unlike(accepted, drawn))
                    .as("pixels unlike %s; -Dgolden=accept rewrites it", expected)
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int unlike(BufferedImage one, BufferedImage other) {
        int unlike = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                unlike += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return unlike;
    }
}
