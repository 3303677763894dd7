package org.planpress.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A font or a profile that is cut off, wherever that is, is refused in words. */
class CutFilesTest {

    private static final Path FONT = Path.of("../../templates/assets/fonts/source-serif-4-600.ttf");
    private static final Path PROFILE = Path.of("../../content/assets/print/fogra39l.icc");
    private static final int CUTS = 200;

    @Test
    void refusesAFontThatIsCutOffAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(FONT);
        for (int length : new Random(11).ints(CUTS, 0, whole.length - 4).toArray()) {
            assertThatThrownBy(() -> FontFile.read(Arrays.copyOf(whole, length)))
                    .as("cut off after %d bytes", length)
                    .isInstanceOf(FontFile.Unusable.class)
                    .hasMessageStartingWith("is ");
        }
    }

    @Test
    void readsTheWholeFont() throws IOException, FontFile.Unusable {
        assertThat(FontFile.read(Files.readAllBytes(FONT)).family()).isEqualTo("Source Serif 4");
    }

    @Test
    void refusesAProfileThatIsCutOffAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(PROFILE);
        for (int length : new Random(11).ints(CUTS, 0, whole.length - 1).toArray()) {
            assertThat(PressProfile.objection(Arrays.copyOf(whole, length)))
                    .as("cut off after %d bytes", length)
                    .isPresent();
        }
    }
}
