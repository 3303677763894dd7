package org.planpress.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.model.Cmyk;
import org.planpress.model.Rgb;

class ContrastTest {

    /** Ratios that the guidelines and checkers of contrast publish for these colours. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#ffffff, #ffffff, 1",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#ff0000, #ffffff, 4.0",
        "#0000ff, #ffffff, 8.59",
        "#595959, #ffffff, 7.0",
    })
    void isWhatTheGuidelinesSay(String one, String other, double ratio) {
        assertThat(Contrast.ratio(rgb(one), rgb(other))).isCloseTo(ratio, within(0.006));
        assertThat(Contrast.ratio(rgb(other), rgb(one))).isEqualTo(Contrast.ratio(rgb(one), rgb(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "#000000, 0, 0, 0, 100",
        "#ffffff, 0, 0, 0, 0",
        "#808080, 0, 0, 0, 50",
        "#ff0000, 0, 100, 100, 0",
        "#2c4a9a, 71, 52, 0, 40",
    })
    void computesInksForAColour(String colour, int cyan, int magenta, int yellow, int black) {
        assertThat(Cmyk.of(rgb(colour))).isEqualTo(new Cmyk(cyan, magenta, yellow, black));
    }

    private static Rgb rgb(String hex) {
        return Rgb.parse(hex).orElseThrow();
    }
}
