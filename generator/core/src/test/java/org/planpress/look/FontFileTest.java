package org.planpress.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontFileTest {

    private static final Path FONTS = Path.of("../../templates/assets/fonts");

    @ParameterizedTest
    @CsvSource({
        "atkinson-hyperlegible-next-400.ttf, Atkinson Hyperlegible Next, 0.984, 0.316",
        "source-serif-4-600.ttf, Source Serif 4, 1.036, 0.335",
    })
    void readsWhatPrintAndChartsNeed(String file, String family, double ascent, double descent) throws Exception {
        FontFile font = FontFile.read(Files.readAllBytes(FONTS.resolve(file)));

        assertThat(font.family()).startsWith(family);
        assertThat(font.ascent()).isCloseTo(ascent, within(0.001));
        assertThat(font.descent()).isCloseTo(descent, within(0.001));
        assertThat(font.embeddable()).isTrue();
        assertThat("aZ9£–’".codePoints()).allMatch(font::has);
        assertThat(font.has('漢')).isFalse();
    }

    /** Whatever is done to a file, it is read or refused with a reason. */
    @Test
    void survivesDamage() throws IOException {
        byte[] sound = Files.readAllBytes(FONTS.resolve("source-serif-4-600.ttf"));
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            byte[] damaged = Arrays.copyOf(sound, round % 2 == 0 ? sound.length : random.nextInt(sound.length));
            for (int slip = 0; slip < 20 && damaged.length > 0; slip++) {
                int reach = slip < 10 ? 400 : damaged.length;
                damaged[random.nextInt(Math.min(reach, damaged.length))] = (byte) random.nextInt(256);
            }
            try {
                FontFile.read(damaged).width("Safer", 16);
            } catch (FontFile.Unusable reason) {
                assertThat(reason.getMessage()).isNotBlank();
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }
}
