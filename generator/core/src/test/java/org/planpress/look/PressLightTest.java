package org.planpress.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.model.Cmyk;

class PressLightTest {

    private static final PressLight ESTIMATED = PressLight.of(Optional.empty());

    private static PressLight profiled() throws IOException {
        return PressLight.of(Optional.of(Files.readAllBytes(Path.of("../../content/assets/print/fogra39l.icc"))));
    }

    @Test
    void barePaperGivesAllLightBack() throws IOException {
        assertThat(ESTIMATED.of(new Cmyk(0, 0, 0, 0))).isCloseTo(1, within(1e-9));
        assertThat(profiled().of(new Cmyk(0, 0, 0, 0))).isCloseTo(1, within(0.001));
    }

    /** The solids as they were measured for FOGRA39, where white is the paper. */
    @ParameterizedTest
    @CsvSource({"100, 0, 0, 0, 0.26", "0, 100, 0, 0, 0.19", "0, 0, 100, 0, 0.85", "0, 0, 0, 100, 0.025"})
    void solidInksAreAsLightAsTheyWereMeasured(int cyan, int magenta, int yellow, int black, double light)
            throws IOException {
        Cmyk inks = new Cmyk(cyan, magenta, yellow, black);

        assertThat(profiled().of(inks)).isCloseTo(light, within(0.005));
        assertThat(ESTIMATED.of(inks)).isCloseTo(light, within(0.005));
    }

    /** A contrast is off by no more than the part by which its darker side, with the 0.05 of WCAG, is. */
    @Test
    void theEstimateIsNearTheProfile() throws IOException {
        PressLight profiled = profiled();
        double sum = 0;
        int count = 0;
        for (int cyan = 0; cyan <= 100; cyan += 25) {
            for (int magenta = 0; magenta <= 100; magenta += 25) {
                for (int yellow = 0; yellow <= 100; yellow += 25) {
                    for (int black = 0; black <= 100 && cyan + magenta + yellow + black <= 300; black += 10) {
                        Cmyk inks = new Cmyk(cyan, magenta, yellow, black);
                        double off = Math.abs((ESTIMATED.of(inks) + 0.05) / (profiled.of(inks) + 0.05) - 1);
                        assertThat(off).as(inks.toString()).isLessThan(0.15);
                        sum += off;
                        count++;
                    }
                }
            }
        }
        assertThat(sum / count).isLessThan(0.04);
    }
}
