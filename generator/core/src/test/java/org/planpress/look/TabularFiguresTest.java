package org.planpress.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fonts for columns of figures are those of running text with other digits, and {@code -Dgolden=accept} makes them anew. */
class TabularFiguresTest {

    private static final Path FONTS = Path.of("../../templates/assets/fonts");

    @ParameterizedTest
    @CsvSource({"400, Regular", "700, Bold"})
    void areMadeOfTheFontsOfText(String weight, String cut) throws Exception {
        FontFile text =
                FontFile.read(Files.readAllBytes(FONTS.resolve("atkinson-hyperlegible-next-" + weight + ".ttf")));
        byte[] made = TabularFigures.of(text.bytes(), cut);
        Path kept = FONTS.resolve("planpress-figures-" + weight + ".ttf");
        if ("accept".equals(System.getProperty("golden"))) {
            Files.write(kept, made);
        }

        assertThat(Files.readAllBytes(kept)).isEqualTo(made);
        FontFile figures = FontFile.read(made);
        assertThat(figures.family()).isEqualTo(TabularFigures.FAMILY);
        assertThat(figures.embeddable()).isTrue();
        assertThat(text.evenDigits()).isFalse();
        assertThat(figures.evenDigits()).isTrue();
        assertThat(figures.width("8", 1000)).isEqualTo(632);
        assertThat(figures.width("Not set, £", 10)).isEqualTo(text.width("Not set, £", 10));
    }
}
