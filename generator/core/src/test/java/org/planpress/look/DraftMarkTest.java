package org.planpress.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.finding.Finding;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Cmyk;
import org.planpress.model.Rgb;
import org.planpress.testing.SampleLook;

class DraftMarkTest {

    private static final Look USUAL = SampleLook.builtIn();
    private static final PressLight PRESS = PressLight.of(Optional.empty());
    private static final SourceLocation AT = new SourceLocation("content/theme.yml", 7, 1);

    @ParameterizedTest
    @CsvSource({"#f1f5f4", "#f3ead8", "#e8eef8"})
    void isTheColourOfBoxesWhereThatIsSeen(String boxes) {
        assertThat(DraftMark.onScreen(rgb(boxes))).isEqualTo(rgb(boxes));
    }

    @ParameterizedTest
    @CsvSource({"#ffffff", "#fdfdfd", "#fffdf5", "#fafcff"})
    void isDarkerWhereNobodyWouldSeeBoxes(String boxes) {
        Rgb mark = DraftMark.onScreen(rgb(boxes));

        assertThat(Contrast.ratio(rgb(boxes), Rgb.WHITE)).isLessThan(DraftMark.LEAST);
        assertThat(Contrast.ratio(mark, Rgb.WHITE)).isBetween(DraftMark.LEAST, DraftMark.LEAST + 0.02);
    }

    @Test
    void isTheInksOfBoxesWhereTheyAreSeenAndOtherwiseHasMoreBlack() {
        Cmyk usual = USUAL.ink("chalk").press();
        Cmyk bare = new Cmyk(0, 0, 0, 0);
        Cmyk mark = DraftMark.onPress(bare, PRESS);

        assertThat(DraftMark.onPress(usual, PRESS)).isEqualTo(usual);
        assertThat(mark.black()).isPositive();
        assertThat(Contrast.ratio(PRESS.of(mark), PRESS.of(bare))).isBetween(DraftMark.LEAST, DraftMark.LEAST + 0.02);
    }

    /** White boxes are the office's to choose; the usual colours can be read on what replaces them in a draft. */
    @Test
    void bringsNoFindingForWhiteBoxes() {
        Look look = with("chalk", Rgb.WHITE);

        assertThat(DraftMark.of(look).light()).isNotEqualTo(Rgb.WHITE);
        assertThat(DraftMark.of(look).press()).isNotEqualTo(new Cmyk(0, 0, 0, 0));
        assertThat(Legibility.of(look)).isEmpty();
        assertThat(PressLegibility.of(look)).isEmpty();
    }

    /** A brown that can be read on white paper, but not across the word. */
    @Test
    void isWhatWordsAcrossItAreComparedWith() {
        Rgb brown = rgb("#b85c10");
        Look look = with(with("chalk", Rgb.WHITE), "p4", brown);

        assertThat(Contrast.ratio(brown, Rgb.WHITE)).isGreaterThan(Contrast.TEXT);
        assertThat(Legibility.of(look))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .startsWith("in print, p4 (#b85c10) on chalk (" + DraftMark.onScreen(Rgb.WHITE) + ")");
    }

    private static Look with(String name, Rgb colour) {
        return with(USUAL, name, colour);
    }

    private static Look with(Look look, String name, Rgb colour) {
        SortedMap<String, Ink> inks = new TreeMap<>(look.inks());
        inks.put(name, new Ink(colour, look.ink(name).dark(), Cmyk.of(colour), new Origin(AT, AT, AT, true)));
        return new Look(inks, look.faces());
    }

    private static Rgb rgb(String hex) {
        return Rgb.parse(hex).orElseThrow();
    }
}
