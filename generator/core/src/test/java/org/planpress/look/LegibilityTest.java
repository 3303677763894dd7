package org.planpress.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.finding.Finding;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Cmyk;
import org.planpress.model.ColourName;
import org.planpress.model.Rgb;
import org.planpress.testing.SampleLook;

class LegibilityTest {

    private static final Look USUAL = SampleLook.builtIn();
    private static final Pattern NEAREST = Pattern.compile("the nearest colour that passes is (#[0-9a-f]{6})");

    @Test
    void findsNothingInTheColoursOfTheTemplates() {
        assertThat(Legibility.of(USUAL)).isEmpty();
    }

    @Test
    void comparesOnlyColoursThatThereAre() {
        List<String> names =
                List.of(ColourName.values()).stream().map(ColourName::word).toList();

        assertThat(Pairing.ALL).allSatisfy(pairing -> {
            assertThat(names).contains(pairing.over(), pairing.ground());
            assertThat(pairing.where()).isNotBlank().doesNotEndWith(".");
        });
        assertThat(Pairing.ALL)
                .extracting(pairing -> pairing.over() + pairing.ground() + pairing.need())
                .doesNotHaveDuplicates();
    }

    /** Thin rules between rows tell nothing that the gap does not. */
    @Test
    void comparesEveryColourThatIsSeen() {
        assertThat(ColourName.values())
                .filteredOn(name -> Pairing.ALL.stream().noneMatch(pairing -> pairing.concerns(name.word())))
                .containsExactly(ColourName.LINE);
    }

    static List<Pairing> pairings() {
        return Pairing.ALL;
    }

    /** Of each pair, what stands on the ground is given the ground's own colour. */
    @ParameterizedTest
    @MethodSource("pairings")
    void findsEveryPairThatIsTooAlike(Pairing pairing) {
        Look look = with(
                pairing.over(),
                USUAL.ink(pairing.ground()).light(),
                USUAL.ink(pairing.ground()).dark());
        if (pairing.or().isPresent()) {
            String other = pairing.or().get();
            look = with(
                    look,
                    other,
                    USUAL.ink(pairing.ground()).light(),
                    USUAL.ink(pairing.ground()).dark());
        }

        List<Finding> about = Legibility.of(look).stream()
                .filter(finding -> finding.message().contains(" on " + pairing.ground() + " (")
                        && finding.message().contains(pairing.over() + " (")
                        && finding.message().endsWith(pairing.where()))
                .toList();

        assertThat(about).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("low-contrast");
            assertThat(finding.message())
                    .contains("a contrast of 1 to 1 and needs " + (pairing.need() == 3 ? "3" : "4.5"));
        });
        assertThat(about).extracting(finding -> finding.location().line()).startsWith(7);
    }

    @ParameterizedTest
    @CsvSource({"link, #5aa0c8", "p1, #ffb000", "c-worse, #ff8800", "muted, #999999", "ink, #888888", "good, #2ecc71"})
    void namesTheNearestColourThatPassesEverywhere(String name, String colour) {
        Rgb failing = rgb(colour);
        List<Finding> findings =
                Legibility.of(with(name, failing, USUAL.ink(name).dark()));

        assertThat(findings).isNotEmpty();
        for (Finding finding : findings) {
            MatchResult nearest =
                    NEAREST.matcher(finding.hint()).results().findFirst().orElseThrow();
            Rgb proposed = rgb(nearest.group(1));
            assertThat(Legibility.of(with(name, proposed, USUAL.ink(name).dark())))
                    .isEmpty();
            Oklch before = Oklch.of(failing);
            Oklch after = Oklch.of(proposed);
            if (before.chroma() > 0.01) {
                assertThat(Math.abs(Math.toDegrees(before.hue() - after.hue())))
                        .as("hue")
                        .isLessThan(3);
            }
            Rgb halfway = new Oklch((before.lightness() + after.lightness()) / 2, after.chroma(), after.hue()).rgb();
            assertThat(Legibility.of(with(name, halfway, USUAL.ink(name).dark())))
                    .as("a colour between the two")
                    .isNotEmpty();
        }
    }

    @Test
    void blamesTheGroundIfTheOfficeChoseNothingElse() {
        Look look = with("paper", rgb("#7a8a90"), USUAL.ink("paper").dark());

        assertThat(Legibility.of(look))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.hint()).endsWith("in place of #7a8a90 for 'paper'"));
    }

    @Test
    void remembersThatPaperIsWhiteInPrint() {
        Look night = with(with("paper", rgb("#000000"), rgb("#000000")), "ink", rgb("#ffffff"), rgb("#ffffff"));

        assertThat(Legibility.of(night))
                .extracting(Finding::message)
                .contains("in print, ink (#ffffff) on paper (#ffffff) has a contrast of 1 to 1 and needs 4.5: text and"
                        + " headings are read on it, and the mark of a draft the other way round");
    }

    @Test
    void neverShowsAFailingContrastAsPassing() {
        Look look = with("muted", rgb("#777777"), USUAL.ink("muted").dark());

        assertThat(Legibility.of(look))
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains("has a contrast of 4.47 to 1 and needs 4.5"));
    }

    private static Look with(String name, Rgb light, Rgb dark) {
        return with(USUAL, name, light, dark);
    }

    private static Look with(Look look, String name, Rgb light, Rgb dark) {
        SortedMap<String, Ink> inks = new TreeMap<>(look.inks());
        SourceLocation at = new SourceLocation("content/theme.yml", 7, 1);
        SourceLocation darkAt = new SourceLocation("content/theme.yml", 8, 1);
        inks.put(name, new Ink(light, dark, Cmyk.of(light), new Origin(at, darkAt, at, true)));
        return new Look(inks, look.faces(), look.margins(), Optional.empty(), Optional.empty());
    }

    private static Rgb rgb(String hex) {
        return Rgb.parse(hex).orElseThrow();
    }
}
