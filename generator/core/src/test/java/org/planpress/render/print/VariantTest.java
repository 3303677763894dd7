package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.look.Margins;
import org.planpress.render.html.TemplateFolder;

class VariantTest {

    @ParameterizedTest
    @CsvSource({"9, 18", "10.5, 18", "13, 20.25", "17, 23.85", "28, 33.75", "46, 49.95"})
    void growsLettersForLargePrintAndKeepsTheirOrder(double size, double large) {
        assertThat(Variant.SCREEN.letters(size)).isEqualTo(size);
        assertThat(Variant.LARGE_PRINT.letters(size)).isCloseTo(large, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"18, 18", "10.5, 10.5", "0, 0", "20.2500, 20.25", "1000, 1000", "33.333333, 33.33"})
    void writesNumbersPlainly(double number, String written) {
        assertThat(Variant.plain(number)).isEqualTo(written);
    }

    @Test
    void mirrorsAllButLargePrint() throws IOException {
        PageFile page = PageFile.read(TemplateFolder.builtIn());
        assertThat(Sheet.of(Variant.SCREEN, Margins.UNSAID, page).mirrored()).isTrue();
        Sheet large = Sheet.of(Variant.LARGE_PRINT, Margins.UNSAID, page);
        assertThat(large.mirrored()).isFalse();
        assertThat(large.bleed()).isZero();
        assertThat(large.text()).isEqualTo(large.body());
    }

    @Test
    void laysTextOnTheGrid() throws IOException {
        Sheet sheet = Sheet.of(Variant.SCREEN, Margins.UNSAID, PageFile.read(TemplateFolder.builtIn()));
        assertThat(sheet.body()).isEqualTo(167);
        assertThat(sheet.text()).isEqualTo(110);
        assertThat(sheet.aside()).isEqualTo(53);
    }
}
