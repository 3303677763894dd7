package org.planpress.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.planpress.model.Rgb;
import org.planpress.testing.SampleLook;

class PressLegibilityTest {

    private static final Look USUAL = SampleLook.builtIn();
    private static final SourceLocation LIGHT_AT = new SourceLocation("content/theme.yml", 7, 1);
    private static final SourceLocation PRESS_AT = new SourceLocation("content/theme.yml", 9, 1);
    private static final Pattern NEAREST =
            Pattern.compile("the nearest press form that passes is (cmyk\\([0-9 ]+\\)), in place of");

    @Test
    void findsNothingInTheColoursOfTheTemplates() throws IOException {
        byte[] coated = Files.readAllBytes(Path.of("../../content/assets/print/fogra39l.icc"));

        assertThat(PressLegibility.of(USUAL)).isEmpty();
        assertThat(PressLegibility.of(
                        new Look(USUAL.inks(), USUAL.faces(), USUAL.margins(), Optional.empty(), Optional.of(coated))))
                .isEmpty();
    }

    static List<Pairing> pairings() {
        return Pairing.ALL.stream().filter(Pairing::onPaper).toList();
    }

    @Test
    void leavesOutWhatOnlyScreensShow() {
        assertThat(pairings())
                .hasSizeGreaterThan(20)
                .noneMatch(pairing ->
                        pairing.over().equals("visited") || pairing.ground().equals("focus"));
    }

    /** Of each pair, what stands on the ground is mixed as the ground is. */
    @ParameterizedTest
    @MethodSource("pairings")
    void findsEveryPairThatIsTooAlike(Pairing pairing) {
        Cmyk ground = USUAL.ink(pairing.ground()).press();

        List<Finding> about =
                PressLegibility.of(
                                with(pairing.over(), USUAL.ink(pairing.over()).light(), ground, PRESS_AT))
                        .stream()
                        .filter(finding -> finding.message().contains(" on " + pairing.ground() + " (cmyk(")
                                && finding.message().endsWith(pairing.where()))
                        .toList();

        assertThat(about).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("low-contrast-on-press");
            assertThat(finding.location()).isEqualTo(PRESS_AT);
            assertThat(finding.length()).isEqualTo(ground.parts().length());
            assertThat(finding.message())
                    .startsWith("on a press, " + pairing.over() + " (")
                    .contains("a contrast of 1 to 1 and needs " + (pairing.need() == 3 ? "3" : "4.5"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "muted, 0 0 0 45",
        "link, 60 0 0 0",
        "p1, 0 0 100 0",
        "c-worse, 0 60 100 0",
        "edge, 0 0 0 30",
        "on-p, 0 0 0 60",
        "warn-soft, 0 45 90 20",
        "chalk, 100 100 0 0"
    })
    void namesTheNearestFormThatPassesEverywhere(String name, String press) {
        Rgb light = USUAL.ink(name).light();
        Cmyk failing = Cmyk.parse(press).orElseThrow();
        List<Finding> findings = PressLegibility.of(with(name, light, failing, PRESS_AT));

        assertThat(findings).isNotEmpty();
        for (Finding finding : findings) {
            MatchResult nearest =
                    NEAREST.matcher(finding.hint()).results().findFirst().orElseThrow();
            Cmyk proposed = Cmyk.parse(nearest.group(1)).orElseThrow();
            assertThat(PressLegibility.of(with(name, light, proposed, PRESS_AT)))
                    .isEmpty();
            Cmyk halfway = new Cmyk(
                    (failing.cyan() + proposed.cyan()) / 2,
                    (failing.magenta() + proposed.magenta()) / 2,
                    (failing.yellow() + proposed.yellow()) / 2,
                    (failing.black() + proposed.black()) / 2);
            assertThat(PressLegibility.of(with(name, light, halfway, PRESS_AT)))
                    .as("a form between the two")
                    .isNotEmpty();
        }
    }

    @Test
    void leavesInksThatFollowFromAColourToTheFindingAboutThatColour() {
        Rgb pale = Rgb.parse("#aaaaaa").orElseThrow();

        assertThat(PressLegibility.of(with("muted", pale, Cmyk.of(pale), LIGHT_AT)))
                .isEmpty();
        assertThat(PressLegibility.of(with("muted", pale, Cmyk.of(pale), PRESS_AT)))
                .isNotEmpty();
    }

    @Test
    void findsInksThatAreLighterThanTheColourThatTheyFollowFrom() {
        Rgb grey = Rgb.parse("#6a6a6a").orElseThrow();
        Look look = with("muted", grey, Cmyk.of(grey), LIGHT_AT);

        assertThat(Legibility.of(look)).extracting(Finding::message).noneMatch(said -> said.contains("on paper"));
        assertThat(PressLegibility.of(look))
                .isNotEmpty()
                .extracting(Finding::location)
                .containsOnly(LIGHT_AT);
    }

    private static Look with(String name, Rgb light, Cmyk press, SourceLocation pressAt) {
        SortedMap<String, Ink> inks = new TreeMap<>(USUAL.inks());
        inks.put(name, new Ink(light, USUAL.ink(name).dark(), press, new Origin(LIGHT_AT, LIGHT_AT, pressAt, true)));
        return new Look(inks, USUAL.faces());
    }
}
