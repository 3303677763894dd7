package org.planpress.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.planpress.export.PaletteFiles;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Cmyk;
import org.planpress.model.Rgb;
import org.planpress.testing.SampleLook;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class PaletteTest {

    private static final SourceLocation AT = SourceLocation.startOf("look.properties");
    private static final Origin NOWHERE = new Origin(AT, AT, AT, false);
    private static final Rgb BLACK = new Rgb(0, 0, 0);

    private static Look look() {
        TreeMap<String, Ink> inks = new TreeMap<>();
        inks.put("paper", new Ink(Rgb.WHITE, BLACK, new Cmyk(0, 0, 0, 0), NOWHERE));
        inks.put("ink", new Ink(BLACK, Rgb.WHITE, new Cmyk(0, 0, 0, 100), NOWHERE));
        inks.put("muted", new Ink(new Rgb(118, 118, 118), Rgb.WHITE, new Cmyk(0, 0, 0, 60), NOWHERE));
        inks.put("office-green", new Ink(new Rgb(0, 128, 0), new Rgb(0, 255, 0), new Cmyk(90, 10, 100, 10), NOWHERE));
        return new Look(inks, SampleLook.builtIn().faces());
    }

    @Test
    void ordersColoursByWhatTheyAreForAndKeepsThoseOfTheOffice() {
        Palette palette = Palette.of(look());

        assertThat(palette.colours())
                .extracting(Palette.Colour::name)
                .containsExactly("paper", "ink", "muted", "office-green");
        assertThat(palette.groups()).containsExactly(Palette.Group.TEXT, Palette.Group.OTHERS);
    }

    /** #767676 on white is 4.54 to 1. */
    @Test
    void neverRoundsAContrastUp() {
        assertThat(Palette.of(look()).colours())
                .extracting(colour -> colour.name() + " " + colour.contrast() + " " + colour.contrastInTheDark())
                .containsExactly("paper 21.0 21.0", "ink 21.0 21.0", "muted 4.5 21.0", "office-green 5.1 15.3");
    }

    @Test
    void becomesFilesThatOtherProgramsOpen() {
        Palette palette = Palette.of(look());

        assertThat(new String(PaletteFiles.swatches("a.gpl", "A plan", palette).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("""
                        GIMP Palette
                        Name: A plan
                        Columns: 5
                        #
                        255 255 255\tpaper
                          0   0   0\tink
                        118 118 118\tmuted
                          0 128   0\toffice-green
                        """);
        List<String> table = new String(
                        PaletteFiles.table(Voice.builtIn(Language.ENGLISH), "a.csv", palette)
                                .bytes(),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(table.get(3))
                .isEqualTo("muted,\"Ground, text and lines\",lesser text,#767676,#ffffff,0,0,0,60,paper,4.5,21.0");
    }
}
