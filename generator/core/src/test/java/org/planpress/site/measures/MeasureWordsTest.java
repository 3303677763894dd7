package org.planpress.site.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.MeasureFacts;
import org.planpress.model.MeasureSheet;
import org.planpress.site.chart.MeasureFigure;
import org.planpress.testing.SampleMeasure;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class MeasureWordsTest {

    private static final Voice ENGLISH = Voice.builtIn(Language.ENGLISH);
    private static final String COUNT = "unit: count\n";
    private static final String INCREASE = "goodDirection: increase\n";
    private static final String DECREASE = "goodDirection: decrease\n";
    private static final String NEUTRAL = "goodDirection: neutral\n";
    private static final String REPORTED = COUNT + DECREASE + "reported:\n  - {period: 2023-12, source: Report, ";

    /** Up and down by ten around 100, for a year and a half. */
    private static final List<String> STEADY = alternating(18);

    @TempDir
    Path folder;

    static Stream<Arguments> series() {
        return Stream.of(
                arguments(DECREASE, STEADY, "Within the usual range.", "No clear change"),
                arguments(DECREASE, and("180"), "Above the usual range.", "Worse"),
                arguments(INCREASE, and("180"), "Above the usual range.", "Better"),
                arguments(NEUTRAL, and("180"), "Above the usual range.", "Changed"),
                arguments(DECREASE, and("20"), "Below the usual range.", "Better"),
                arguments(INCREASE, and("20"), "Below the usual range.", "Worse"),
                arguments(NEUTRAL, and("20"), "Below the usual range.", "Changed"),
                arguments(
                        INCREASE,
                        and("118", "112", "118", "112", "118", "112", "118"),
                        "Above average for eight months running.",
                        "Better"),
                arguments(
                        DECREASE,
                        and("82", "88", "82", "88", "82", "88", "82"),
                        "Below average for seven months running.",
                        "Better"),
                arguments(
                        INCREASE,
                        and("90", "92", "94", "96", "98", "103", "106"),
                        "Higher each month for six months running.",
                        "Better"),
                arguments(DECREASE, and("140", "140"), "Near the top of the usual range.", "Worse"),
                arguments(DECREASE, List.of("5", "6", "7"), "Too few values to say what is usual.", "Not enough data"),
                arguments(DECREASE, Collections.nCopies(12, "4"), "No change.", "No clear change"));
    }

    @ParameterizedTest
    @MethodSource("series")
    void saysWhatIsNewAndWhetherItIsGood(String good, List<String> values, String finding, String tag) {
        MeasureFacts facts = facts(COUNT + good, values);

        assertThat(words(facts).finding()).isEqualTo(finding);
        assertThat(tag(facts)).isEqualTo(tag);
    }

    static Stream<Arguments> published() {
        return Stream.of(
                arguments("month: \"7\"", "One figure and nothing to compare it with.", "Not enough data"),
                arguments(
                        "twelveMonth: \"70\", yearOnYear: 5.0%",
                        "Rose to 70 in the year to December 2023.", "Not enough data"),
                arguments("yearOnYear: -5.0%", "Fell by 5.0% in the year to December 2023.", "Not enough data"),
                arguments(
                        "month: \"7\", yearOnYear: 5.0%",
                        "Rose by 5.0% in the year to December 2023.", "Not enough data"),
                arguments(
                        "twelveMonth: \"70\", yearOnYear: 5.0%, attention: 0",
                        "Rose to 70 in the year to December 2023.", "No clear change"),
                arguments(
                        "twelveMonth: \"70\", yearOnYear: 5.0%, trend: increasing",
                        "Rose to 70 in the year to December 2023.", "Worse"),
                arguments(
                        "twelveMonth: \"70\", yearOnYear: -5.0%, trend: increasing",
                        "Fell to 70 in the year to December 2023.", "No clear change"),
                arguments(
                        "twelveMonth: \"70\", yearOnYear: -5.0%, trend: decreasing",
                        "Fell to 70 in the year to December 2023.", "Better"),
                arguments(
                        "month: \"7\", signals: [one-month-high]",
                        "Marked by the publication as unusually high.",
                        "Worse"),
                arguments(
                        "month: \"7\", signals: [two-month-low, eight-month-low]",
                        "Marked by the publication as unusually low for eight months running.",
                        "Better"),
                arguments(
                        "twelveMonth: \"70\", yearOnYear: 5.0%, trend: increasing, signals: [one-month-low]",
                        "Marked by the publication as unusually low.", "No clear change"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void saysOfPublishedFiguresOnlyWhatTheySay(String figures, String finding, String tag) {
        MeasureFacts facts = facts(REPORTED + figures + "}\n", List.of());

        assertThat(words(facts).finding()).isEqualTo(finding);
        assertThat(tag(facts)).isEqualTo(tag);
    }

    @Test
    void tellsTheValueBeforeWhereThatIsAllThereIs() {
        MeasureFacts facts =
                facts(REPORTED + "month: \"7\"}\n  - {period: 2023-11, source: Report, month: \"9\"}\n", List.of());

        assertThat(words(facts).finding()).isEqualTo("It was 9 in November 2023.");
        assertThat(words(facts).lede())
                .containsExactly("The newest published figure is 7, for December 2023.", "It was 9 in November 2023.");
        assertThat(tag(facts)).isEqualTo("Not enough data");
    }

    @Test
    void tellsTheChangeOfAYearWhoseFigureIsNotKnown() {
        assertThat(words(facts(REPORTED + "yearOnYear: -14.1%}\n", List.of())).lede())
                .containsExactly(
                        "The year to December 2023 was 14.1% lower than the year before. Its own figure is not published here.");
    }

    @Test
    void doesNotSayThatThereIsNothingToCompareWithWhereThereIs() {
        String comparison = """
                comparisons:
                  - title: Calls given up
                    period: "2023"
                    source: Report
                    figures: [{name: The force, value: "7"}, {name: National, value: "5"}]
                """;

        assertThat(words(facts(REPORTED + "month: \"7\"}\n" + comparison, List.of()))
                        .finding())
                .isEqualTo("One figure, compared with others on its page.");
    }

    @Test
    void saysThatAPublishedTrendGoesAgainstThePublishedChange() {
        String against = "The publication calls the 12-month trend increasing, which points the other way.";

        assertThat(lede("twelveMonth: \"70\", yearOnYear: -5.0%, trend: increasing"))
                .contains(against);
        assertThat(lede("twelveMonth: \"70\", yearOnYear: 5.0%, trend: increasing"))
                .doesNotContain(against);
        assertThat(lede("twelveMonth: \"70\", trend: increasing")).doesNotContain(against);
    }

    private List<String> lede(String published) {
        return words(facts(REPORTED + published + "}\n", List.of())).lede();
    }

    @Test
    void namesThePlaceOfAFigureThatIsNotAboutTheWhole() {
        MeasureFacts facts = facts(REPORTED + "month: \"7\"}\n", List.of());
        MeasureWords words = new MeasureWords(
                Voice.builtIn(Language.ENGLISH),
                sheet(facts),
                whole(facts),
                Optional.of("The north"),
                whole(facts).figures().newest());

        assertThat(words.lede())
                .first()
                .isEqualTo("The newest published figure for The north is 7, for December 2023.");
    }

    @Test
    void makesATitleOfTheFinding() {
        assertThat(words(facts(COUNT + DECREASE, and("180"))).headline())
                .isEqualTo("Calls given up: above the usual range, 180 in July 2023");
        assertThat(words(facts(REPORTED + "twelveMonth: \"70\", yearOnYear: 5.0%}\n", List.of()))
                        .headline())
                .isEqualTo("Calls given up rose to 70 in the year to December 2023");
        assertThat(words(facts(COUNT + DECREASE, List.of())).headline()).isEqualTo("Calls given up: no figures yet");
    }

    @Test
    void comparesTheYearWithTheYearBefore() {
        List<String> values = new ArrayList<>(Collections.nCopies(12, "10"));
        values.addAll(Collections.nCopies(12, "12"));

        assertThat(words(facts(COUNT + DECREASE, values)).lede())
                .contains("Over the 12 months to December 2023 the total was 144, 20.0% higher than the year before.");
        assertThat(words(facts("unit: duration\n" + DECREASE, times(values))).lede())
                .contains("Over the 12 months to December 2023 the average was 12\u00A0s, 2\u00A0s longer than the year"
                        + " before.");
        assertThat(words(facts("unit: percent\n" + DECREASE, values)).lede())
                .contains("Over the 12 months to December 2023 the average was 12.0%, 2.0 percentage points higher than"
                        + " the year before.");
    }

    static Stream<Arguments> targets() {
        return Stream.of(
                arguments("90, kind: ceiling", "at most 90 each month. The newest figure misses it by 20."),
                arguments("120, kind: ceiling", "at most 120 each month. The newest figure meets it by 10."),
                arguments("110, kind: ceiling", "at most 110 each month. The newest figure meets it exactly."),
                arguments("90, kind: floor", "at least 90 each month. The newest figure meets it by 20."),
                arguments(
                        "120, kind: floor, by: 2026-03",
                        "at least 120 each month by March 2026. The newest figure is 10 away from it, and comes"
                                + " before its date."));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void measuresTheNewestFigureAgainstATarget(String target, String sentence) {
        MeasureFacts facts =
                facts(COUNT + DECREASE + "target: {source: Plan, per: period, value: " + target + "}\n", STEADY);

        assertThat(String.join(" ", words(facts).lede())).contains("The target is " + sentence);
        String some =
                "The target lies inside the usual range. If nothing changes, some months will meet it and others will miss it.";
        assertThat(summary(facts).contains(some))
                .as("nothing is foretold of a target whose date is to come")
                .isEqualTo(!target.contains("by:"));
    }

    @Test
    void saysNothingOfATargetThatNobodySet() {
        MeasureFacts facts = facts(COUNT + DECREASE, STEADY);

        assertThat(summary(facts) + words(facts).lede()).doesNotContainIgnoringCase("target");
    }

    @Test
    void namesExtremesGapsAndValuesThatAreNotFinal() {
        MeasureFacts facts =
                facts(COUNT + DECREASE, and("110", ",confidential", "95,provisional", "96,provisional", "121,revised"));

        assertThat(summary(facts))
                .contains(
                        "The highest was 121, in November 2023; the lowest was 90, in several months, last in May 2023.")
                .contains("There is no value for August 2023.")
                .contains("The values for September 2023 and October 2023 are provisional.")
                .contains("The value for November 2023 is revised.");
    }

    @Test
    void doesNotCountARunAcrossAGap() {
        MeasureFacts facts =
                facts(COUNT + DECREASE, and("118", "112", "118", ",unavailable", "118", "112", "118", "112"));

        assertThat(words(facts).finding()).isEqualTo("Within the usual range.");
    }

    @Test
    void usesTheForcesOwnWordsForItsSignals() {
        MeasureFacts facts = facts(
                COUNT + DECREASE + "statistics: {rules: force-signals}\n",
                and("112", "108", "112", "108", "112", "108", "112", "108"));

        assertThat(words(facts).finding()).isEqualTo("Unusually high for eight months running.");
        assertThat(tag(facts)).isEqualTo("Worse");
    }

    @Test
    void givesNoVerdictOnASeriesThatNoRulesLookAt() {
        List<String> rising =
                IntStream.range(0, 40).mapToObj(month -> "" + (100 + 5 * month)).toList();

        for (List<String> values : List.of(STEADY, rising, and("180"), List.of("5"))) {
            MeasureFacts facts = facts(COUNT + DECREASE + "statistics: {rules: none}\n", values);

            assertThat(tag(facts)).isEqualTo("Not judged");
            assertThat(words(facts).finding()
                            + words(facts).headline()
                            + words(facts).lede())
                    .doesNotContainIgnoringCase("publication")
                    .doesNotContainIgnoringCase("unusual");
        }
    }

    @Test
    void passesOnWhatAPublicationMarksWhereNoRulesLook() {
        MeasureFacts facts = facts(
                REPORTED.replace("2023-12", "2023-07") + "month: \"180\", signals: [one-month-high]}\n"
                        + "statistics: {rules: none}\n",
                and("180"));

        assertThat(words(facts).finding()).isEqualTo("Marked by the publication as unusually high.");
        assertThat(tag(facts)).isEqualTo("Worse");
    }

    @Test
    void restsTagsAndTitlesOnPublishedFiguresWhereTheSeriesIsMadeUp() {
        List<String> values =
                and("180").stream().map(value -> value + ",illustrative").toList();
        MeasureFacts facts = facts(
                REPORTED.replace("2023-12", "2023-07") + "month: \"180\", twelveMonth: \"1,230\", yearOnYear: -1.0%}\n",
                values);

        assertThat(words(facts).finding()).isEqualTo("Fell to 1,230 in the year to July 2023.");
        assertThat(tag(facts)).isEqualTo("Not enough data");
        assertThat(summary(facts)).startsWith("All values are illustrative: made up to show the design, not facts.");
    }

    static Stream<Arguments> together() {
        return Stream.of(
                arguments(List.of(Going.WORSE), "The figure is worse."),
                arguments(List.of(Going.STEADY, Going.STEADY), "Both figures show no clear change."),
                arguments(Collections.nCopies(5, Going.WORSE), "All five figures are worse."),
                arguments(List.of(Going.UNJUDGED, Going.UNJUDGED), "Both figures are not judged."),
                arguments(List.of(Going.UNKNOWN), "There is not enough data to say."),
                arguments(
                        List.of(Going.WORSE, Going.BETTER, Going.WORSE, Going.UNKNOWN),
                        "Of four figures, one is better, two are worse and one has too little data."));
    }

    @ParameterizedTest
    @MethodSource("together")
    void saysWhereSeveralFiguresAreGoing(List<Going> ways, String sentence) {
        List<DirectionTag> tags =
                ways.stream().map(going -> DirectionTag.of(ENGLISH, going)).toList();

        assertThat(Directions.inWords(ENGLISH, tags)).isEqualTo(sentence);
    }

    @Test
    void neverSpeaksOfCausesOrSignificance() {
        Stream.of(and("180"), and("20"), STEADY)
                .map(values -> summary(facts(COUNT + DECREASE, values)))
                .forEach(words -> assertThat(words)
                        .isNotEmpty()
                        .doesNotContainIgnoringCase("significan")
                        .doesNotContainIgnoringCase("because")
                        .doesNotContainIgnoringCase("due to")
                        .doesNotContainIgnoringCase("on track"));
    }

    private MeasureFacts facts(String fields, List<String> values) {
        try {
            return SampleMeasure.facts(Files.createTempDirectory(folder, "plan"), fields, values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AreaFacts whole(MeasureFacts facts) {
        return facts.areas().get(0);
    }

    private static MeasureSheet sheet(MeasureFacts facts) {
        return facts.measure().sheet();
    }

    private static MeasureWords words(MeasureFacts facts) {
        return new MeasureWords(
                Voice.builtIn(Language.ENGLISH),
                sheet(facts),
                whole(facts),
                Optional.empty(),
                whole(facts).figures().newest());
    }

    private static String tag(MeasureFacts facts) {
        return Directions.of(
                        ENGLISH,
                        sheet(facts),
                        whole(facts),
                        whole(facts).figures().newest())
                .text();
    }

    private static String summary(MeasureFacts facts) {
        return MeasureFigure.of(Voice.builtIn(Language.ENGLISH), sheet(facts), whole(facts), "The county")
                .orElseThrow()
                .summary();
    }

    private static List<String> times(List<String> seconds) {
        return seconds.stream().map(value -> "00:00:" + value).toList();
    }

    private static List<String> alternating(int number) {
        return Stream.iterate(90, value -> 200 - value)
                .limit(number)
                .map(String::valueOf)
                .toList();
    }

    private static List<String> and(String... more) {
        List<String> values = new ArrayList<>(STEADY);
        values.addAll(Arrays.asList(more));
        return values;
    }
}
