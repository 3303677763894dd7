package org.planpress.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.testing.SampleLook;

class TypefaceTest {

    private final Typeface type = Typeface.of(SampleLook.builtIn().faces());

    /** The figures are those of Java's own font engine at 16 units. */
    @ParameterizedTest
    @CsvSource({"2017/18, true, 59.504", "Jan, false, 25.392", "2026, false, 37.472", "'', true, 0"})
    void measuresTextAsFontEnginesDo(String text, boolean bold, double width) {
        assertThat(type.width(text, bold ? type.bold() : type.regular())).isCloseTo(width, within(0.001));
    }

    @Test
    void givesCharactersThatTheFontLacksAFullEm() {
        assertThat(type.width("漢", type.regular())).isEqualTo(Typeface.SIZE);
        assertThat(type.width("\uD83D\uDE00", type.regular())).isEqualTo(Typeface.SIZE);
    }
}
