package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.planpress.render.html.LookFile;
import org.planpress.render.html.TemplateFolder;

class InksTest {

    private static Inks inks(Variant variant) throws IOException {
        return new Inks(variant, LookFile.read(TemplateFolder.builtIn()));
    }

    @Test
    void namesAColourForScreens() throws IOException {
        assertThat(inks(Variant.SCREEN).ink("p1")).isEqualTo("#2c4a9a");
        assertThat(inks(Variant.LARGE_PRINT).paint("p1")).isEqualTo("#2c4a9a");
    }

    @Test
    void mixesItFromFourInksForThePress() throws IOException {
        assertThat(inks(Variant.PRESS).ink("p1")).isEqualTo("cmyk(0.95,0.78,0.00,0.05)");
        assertThat(inks(Variant.PRESS).paint("p1")).isEqualTo("#2c4a9a device-cmyk(0.95,0.78,0.00,0.05)");
    }

    @Test
    void givesTheWordBehindDraftsTheColourOfBoxes() throws IOException {
        assertThat(inks(Variant.SCREEN).draftMark())
                .isEqualTo(inks(Variant.SCREEN).paint("chalk"));
        assertThat(inks(Variant.PRESS).draftMark())
                .isEqualTo(inks(Variant.PRESS).paint("chalk"));
    }

    @Test
    void fillsAStylesheet() throws IOException {
        assertThat(inks(Variant.SCREEN).fill(".bar { fill: var(--c-bar); stroke: none; }"))
                .isEqualTo(".bar { fill: #14445e; stroke: none; }");
    }

    @Test
    void refusesAColourThatThereIsNot() throws IOException {
        Inks inks = inks(Variant.SCREEN);

        assertThat(inks.has("p99")).isFalse();
        assertThatThrownBy(() -> inks.ink("p99")).hasMessageContaining("p99");
    }
}
