package org.planpress.site.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.analysis.Reconciliation;
import org.planpress.analysis.statistics.AttentionScore;
import org.planpress.analysis.statistics.ControlChart;
import org.planpress.analysis.statistics.ForceSignals;
import org.planpress.analysis.statistics.Limits;
import org.planpress.analysis.statistics.RollingTrend;
import org.planpress.analysis.statistics.Settings;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Signal;
import org.planpress.model.ValueStatus;
import org.planpress.site.chart.DataTable;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.site.chart.Numbers;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.ValueStatuses;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.MethodPage.Meaning;
import org.planpress.site.measures.MethodPage.Part;
import org.planpress.words.Voice;

/** How figures are worked out, in words. The numbers are those that the rules themselves use. */
final class MethodWords {

    /** How many steady values come before a false alarm, on average, if two of three and four of five values count. */
    private static final int FALSE_ALARM_OF_THE_HANDBOOK = 92;

    /** The same for runs without a gap, from 20,000 simulated series of normal values with known limits. */
    private static final int FALSE_ALARM_IN_A_ROW = 75;

    private final Voice voice;
    private final PlanAnalysis analysis;

    MethodWords(Voice voice, PlanAnalysis analysis) {
        this.voice = voice;
        this.analysis = analysis;
    }

    MethodPage page() {
        List<Part> parts = Stream.of(
                        Stream.of(tags(), combining(), usual(), signals(), trend(), attention()),
                        differences().stream(),
                        Stream.of(rounding(), statuses()))
                .flatMap(part -> part)
                .toList();
        return new MethodPage(
                "How we work out figures",
                List.of(
                        "The same rules judge every measure. No person decides which figures look good.",
                        "The rules say whether a figure is unusual. They cannot say why."),
                parts.stream()
                        .map(part -> new Link(part.title(), "#" + part.id()))
                        .toList(),
                parts);
    }

    private static Part words(String id, String title, List<String> paragraphs, List<String> points) {
        return new Part(id, title, paragraphs, points, Optional.empty(), List.of());
    }

    private static Part tags() {
        return new Part(
                "tags",
                "The tags",
                List.of(
                        "Each measure says which way is good: higher, lower, or neither. High and low are not the same as good"
                                + " and bad.",
                        "Where we have the value of each month, the newest one decides. Where we only have published figures,"
                                + " two things count: runs of months that the publication marks as high or low, and the change"
                                + " over the year if the 12-month trend agrees with it. They must all point the same way.",
                        "Values that are made up to show the design never decide where a published figure is known."),
                List.of(),
                Optional.empty(),
                List.of(
                        new Meaning(Directions.BETTER, "Unusual, in the good direction."),
                        new Meaning(Directions.WORSE, "Unusual, in the bad direction."),
                        new Meaning(Directions.CHANGED, "Unusual, where neither direction is good in itself."),
                        new Meaning(
                                Directions.STEADY, "Within what is usual, or the signs point in different directions."),
                        new Meaning(Directions.UNKNOWN, "Too few figures have been published to tell.")));
    }

    private static Part combining() {
        return words(
                "combining",
                "Three months, twelve months, and the year before",
                List.of(
                        "A figure for several months is the sum of the months if things are counted. It is their average if"
                                + " they are shares, times or rates; the page of the measure says if some months count more.",
                        "The change on the year compares the last twelve months with the twelve months before them. A count"
                                + " changes by per cent, a percentage by percentage points, a time by minutes and seconds.",
                        "If a month is missing, or things were counted in a new way in between, we give no such figure."),
                List.of());
    }

    private static Part usual() {
        String run = Numbers.word(ControlChart.RUN);
        return words(
                "usual",
                "What is usual",
                List.of(
                        "Figures go up and down by chance. The usual range is where nearly all values lie while nothing"
                                + " changes. We use the rules of NHS England’s “Making Data Count”, which go back to Donald"
                                + " Wheeler’s “Understanding Variation” (1993).",
                        "The range is the average, plus and minus " + Limits.TO_LIMIT
                                + " times the mean jump from one value to"
                                + " the next. Jumps of " + Limits.SCREEN
                                + " times the mean jump or more are left out of that mean, once. With"
                                + " fewer than " + Numbers.word(ControlChart.FEWEST_FOR_LIMITS)
                                + " values there is no range;"
                                + " with fewer than " + Numbers.word(Settings.ENOUGH) + " it is a first guess.",
                        "A missing value ends a run. Nothing is compared across a change in the way of counting; there the"
                                + " range starts anew, with the reason.",
                        "A value is unusual if one of these holds:"),
                List.of(
                        "It lies outside the range.",
                        "It is part of " + run + " values in a row that each rise, or each fall.",
                        "It is one of two, among three in a row on one side of the average, that lie in the outer third"
                                + " between the average and a limit.",
                        "It is part of " + run + " values in a row above the average, or below it."));
    }

    private static Part signals() {
        return words(
                "signals",
                "Runs of unusual months",
                List.of(
                        "Some measures use the signals of the force’s own performance pack. The pack names them and does not"
                                + " define them. We read them as the four rules of the Western Electric handbook (1956), with"
                                + " “in a row” taken at its word: the handbook asks for two of three values, and for four of five.",
                        "The average and its spread, sigma, come from the last " + ForceSignals.BASELINE
                                + " months, or from all" + " if there are fewer, at least "
                                + Numbers.word(Settings.ENOUGH) + ".",
                        "A false alarm comes from time to time even if nothing changes: with the handbook’s rules about once"
                                + " in " + FALSE_ALARM_OF_THE_HANDBOOK + " values, with runs in a row about once in "
                                + FALSE_ALARM_IN_A_ROW
                                + ". Among thirty measures, expect one every two or three months."),
                List.of(
                        "One month: more than three sigma from the average.",
                        "Two months in a row: more than two sigma, on the same side.",
                        "Three months in a row: more than one sigma, on the same side.",
                        "Eight months in a row: all on the same side of the average."));
    }

    private static Part trend() {
        return words(
                "trend",
                "The 12-month trend",
                List.of(
                        "At each month we take the figure of the twelve months that end with it. The pack names a trend of these"
                                + " figures and does not say how it is found. Ours looks at the last "
                                + RollingTrend.FIGURES
                                + " of them, at least " + RollingTrend.FEWEST + ".",
                        "We compare each with every later one. If the share of pairs that rise exceeds the share that fall by "
                                + RollingTrend.FROM
                                + " or more, which is three pairs in four, the trend is increasing; the other"
                                + " way round it is decreasing. Otherwise there is none. Statisticians call this Kendall’s tau."),
                List.of());
    }

    private static Part attention() {
        List<Signal> high = Arrays.stream(Signal.values()).filter(Signal::high).toList();
        int most = AttentionScore.TREND
                + AttentionScore.YEAR_ON_YEAR
                + high.stream().mapToInt(AttentionScore::weight).sum();
        List<Row> rows = new ArrayList<>();
        rows.add(row("A 12-month trend", AttentionScore.TREND));
        rows.add(row("A notable change on the year before", AttentionScore.YEAR_ON_YEAR));
        high.forEach(signal -> rows.add(row(
                Words.starting(signal.months()) + (signal.months() == 1 ? " month" : " months") + " high, or low",
                AttentionScore.weight(signal))));
        rows.add(Row.total(List.of(Cell.words("Most that is possible"), figure(most))));
        return new Part(
                "attention",
                "The attention score",
                List.of(
                        "The score, 0 to " + most
                                + ", says which measures to look at first. It does not say whether news is good"
                                + " or bad: a high score can be good news. The performance pack prints it without the rule; these"
                                + " weights are our reading of the pack.",
                        "A change on the year is notable if it goes the way of the trend. Without a trend, it is notable from "
                                + Numbers.percent(BigDecimal.valueOf(AttentionScore.USUAL_THRESHOLD), 0)
                                + " on, if it is measured in per cent."),
                List.of(),
                Optional.of(DataTable.plain(
                        "What adds to the score",
                        List.of(Column.words("What", "what"), Column.figures("Points", "points")),
                        rows,
                        List.of())),
                List.of());
    }

    private static Row row(String name, int points) {
        return Row.of(List.of(Cell.words(name), figure(points)));
    }

    private static Cell figure(int points) {
        return Cell.figure(Numbers.count(points), Integer.toString(points));
    }

    /** A score as published, with all that the rule makes of the figures published beside it. */
    private record Scored(String title, Reconciliation figures) {

        int published() {
            return figures.reported().attention().orElseThrow();
        }

        int ours() {
            return figures.scoreFromReported().total();
        }
    }

    /** Published scores beside ours; nothing if none were published. */
    private Optional<Part> differences() {
        List<Scored> scored = analysis.measures().values().stream()
                .flatMap(facts -> facts.areas().stream()
                        .flatMap(area -> area.reconciliations().stream())
                        .filter(figures -> figures.reported().attention().isPresent())
                        .map(figures ->
                                new Scored(facts.measure().sheet().title().value(), figures)))
                .toList();
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        List<String> differing = scored.stream()
                .filter(each -> each.published() != each.ours())
                .map(MethodWords::differing)
                .toList();
        String all = "From the trend, the change and the signals published beside it, our rule gives "
                + Numbers.count(scored.size() - differing.size()) + " of "
                + Numbers.counted(scored.size(), "published score", "published scores") + ".";
        List<String> paragraphs =
                differing.isEmpty() ? List.of(all) : List.of(all, "Where they differ, we show the published score:");
        return Optional.of(words("differences", "Published scores and ours", paragraphs, differing));
    }

    private static String differing(Scored scored) {
        Reported reported = scored.figures().reported();
        String note =
                reported.note().map(text -> " " + Words.sentence(text.value())).orElse("");
        return scored.title() + ", " + Periods.of(reported.period()) + ": published " + scored.published()
                + ", worked out " + scored.ours() + "." + note;
    }

    private static Part rounding() {
        return words(
                "rounding",
                "Rounding",
                List.of(
                        "We work with all digits and round once, at the end, half away from zero. Sentences, charts and tables"
                                + " round in the same way. Rounded parts may not add up to a rounded whole. The files to"
                                + " download have more digits."),
                List.of());
    }

    private Part statuses() {
        List<Row> rows = Arrays.stream(ValueStatus.values())
                .map(status -> Row.of(List.of(
                        Cell.words(Words.capital(ValueStatuses.words(voice, status))),
                        Cell.words(ValueStatuses.meaning(voice, status)))))
                .toList();
        return new Part(
                "statuses",
                "How firm a value is",
                List.of("Each value has a status. It stands beside the value in the table."),
                List.of(),
                Optional.of(DataTable.plain(
                        "What the statuses mean",
                        List.of(Column.words("Status", "status"), Column.words("What it means", "meaning")),
                        rows,
                        List.of())),
                List.of());
    }
}
