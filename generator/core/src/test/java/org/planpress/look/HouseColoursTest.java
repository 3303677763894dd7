package org.planpress.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Cmyk;
import org.planpress.model.Colour;
import org.planpress.model.ColourName;
import org.planpress.model.PressColour;
import org.planpress.model.Rgb;
import org.planpress.model.ThemeSheet.Tone;
import org.planpress.testing.SampleLook;

class HouseColoursTest {

    private static final Look USUAL = SampleLook.builtIn();
    private static final SourceLocation AT = new SourceLocation("content/theme.yml", 3, 5);
    private static final SourceLocation PRESS_AT = new SourceLocation("content/theme.yml", 4, 5);

    @Test
    void worksOutWhatTheOfficeLeftOpen() {
        Ink ink = Objects.requireNonNull(over(tone(ColourName.P1, "#1b5e20")).get("p1"));

        assertThat(ink.light().hex()).isEqualTo("#1b5e20");
        assertThat(ink.press()).isEqualTo(new Cmyk(71, 0, 66, 63));
        assertThat(ink.origin()).isEqualTo(new Origin(AT, AT, AT, true));
    }

    @Test
    void keepsWhatTheOfficeSaid() {
        Tone tone = new Tone(
                ColourName.P1,
                new Colour(rgb("#1b5e20"), AT),
                Optional.of(new Colour(rgb("#81c784"), AT)),
                Optional.of(new PressColour(new Cmyk(85, 30, 100, 30), PRESS_AT)),
                AT);

        assertThat(over(tone).get("p1"))
                .isEqualTo(new Ink(
                        rgb("#1b5e20"), rgb("#81c784"), new Cmyk(85, 30, 100, 30), new Origin(AT, AT, PRESS_AT, true)));
    }

    @ParameterizedTest
    @CsvSource({
        "P1, #1b5e20", "P2, #6a1b4d", "LINK, #00695c", "C_BAR, #2e5d34", "C_WORSE, #b00020", "PAPER, #fffaf0",
        "CHALK, #f7f0e2", "INK, #2a1a0e", "MUTED, #665544", "GOOD_SOFT, #d0f0d0", "FOCUS, #00ffcc", "VISITED, #6a1b9a",
    })
    void findsAFormForTheDarkThatCanBeRead(ColourName name, String light) {
        SortedMap<String, Ink> inks = over(tone(name, light));

        assertThat(Legibility.of(new Look(inks, USUAL.faces()))).isEmpty();
    }

    @Test
    void dressesAWholeSiteByItsLightColoursAlone() {
        SortedMap<String, Ink> inks = over(
                tone(ColourName.PAPER, "#fffaf0"),
                tone(ColourName.CHALK, "#f7f0e2"),
                tone(ColourName.INK, "#2a1a0e"),
                tone(ColourName.MUTED, "#665544"),
                tone(ColourName.LINK, "#00695c"),
                tone(ColourName.P1, "#1b5e20"),
                tone(ColourName.C_BAR, "#2e5d34"));

        assertThat(Legibility.of(new Look(inks, USUAL.faces()))).isEmpty();
    }

    /** A page of text that can just be read tires the eye, and a page that is just dark enough dazzles. */
    @ParameterizedTest
    @CsvSource({"INK, #2a1a0e", "PAPER, #fffaf0", "LINE, #d8c8a8"})
    void keepsTextAndGroundsAsLightOrDarkAsUsual(ColourName name, String light) {
        Ink ink = Objects.requireNonNull(over(tone(name, light)).get(name.word()));

        assertThat(Contrast.ratio(ink.dark(), USUAL.ink(name.word()).dark())).isLessThan(1.1);
        assertThat(ink.dark()).isNotEqualTo(USUAL.ink(name.word()).dark());
    }

    private static SortedMap<String, Ink> over(Tone... tones) {
        Findings findings = new Findings();
        SortedMap<String, Ink> inks = HouseColours.over(USUAL.inks(), List.of(tones), findings);
        assertThat(findings.sorted()).isEmpty();
        return inks;
    }

    private static Tone tone(ColourName name, String light) {
        return new Tone(name, new Colour(rgb(light), AT), Optional.empty(), Optional.empty(), AT);
    }

    private static Rgb rgb(String hex) {
        return Rgb.parse(hex).orElseThrow();
    }
}
