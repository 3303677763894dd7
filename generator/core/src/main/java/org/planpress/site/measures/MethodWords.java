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
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.MeasureSheet.RuleSet;
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
import org.planpress.site.measures.MethodMessage.Label;
import org.planpress.site.measures.MethodPage.Meaning;
import org.planpress.site.measures.MethodPage.Part;
import org.planpress.words.Message;
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
                        Stream.of(tags(), combining(), usual()),
                        ofPublications(),
                        differences().stream(),
                        Stream.of(rounding(), statuses()))
                .flatMap(part -> part)
                .toList();
        return new MethodPage(
                voice.say(Label.TITLE),
                said(Label.SAME_FOR_ALL, Label.NOT_WHY),
                parts.stream()
                        .map(part -> new Link(part.title(), "#" + part.id()))
                        .toList(),
                parts);
    }

    /** Signals, trends and scores are told where a publication gives them, or a report has tables that show them. */
    private Stream<Part> ofPublications() {
        boolean told = analysis.plan().reports().stream()
                        .anyMatch(report -> !report.sheet().tables().isEmpty())
                || analysis.plan().measures().stream()
                        .map(Measure::sheet)
                        .anyMatch(sheet -> sheet.rules() == RuleSet.FORCE_SIGNALS
                                || sheet.reported().stream().anyMatch(MethodWords::isJudged));
        return told ? Stream.of(signals(), trend(), attention()) : Stream.empty();
    }

    private static boolean isJudged(Reported reported) {
        return reported.attention().isPresent()
                || reported.trend().isPresent()
                || !reported.signals().isEmpty();
    }

    private List<String> said(Message... messages) {
        return Stream.of(messages).map(voice::say).toList();
    }

    private Part words(String id, Label title, List<String> paragraphs, List<String> points) {
        return new Part(id, voice.say(title), paragraphs, points, Optional.empty(), List.of());
    }

    private Part tags() {
        return new Part(
                "tags",
                voice.say(Label.TAGS_TITLE),
                said(Label.TAGS_GOOD, Label.TAGS_DECIDE, Label.TAGS_MADE_UP),
                List.of(),
                Optional.empty(),
                Stream.of(Going.values())
                        .map(going -> new Meaning(
                                DirectionTag.of(voice, going), voice.say(new DirectionMessage.Meaning(going))))
                        .toList());
    }

    private Part combining() {
        return words(
                "combining",
                Label.COMBINING_TITLE,
                said(Label.COMBINING_SEVERAL, Label.COMBINING_CHANGE, Label.COMBINING_MISSING),
                List.of());
    }

    private Part usual() {
        return words(
                "usual",
                Label.USUAL_TITLE,
                said(
                        Label.USUAL_CHANCE,
                        new MethodMessage.UsualRange(
                                Double.toString(Limits.TO_LIMIT),
                                Double.toString(Limits.SCREEN),
                                ControlChart.FEWEST_FOR_LIMITS,
                                Settings.ENOUGH),
                        Label.USUAL_BREAKS,
                        Label.USUAL_UNUSUAL),
                said(
                        Label.USUAL_OUTSIDE,
                        new MethodMessage.UsualTrend(ControlChart.RUN),
                        Label.USUAL_OUTER_THIRD,
                        new MethodMessage.UsualSide(ControlChart.RUN)));
    }

    private Part signals() {
        return words(
                "signals",
                Label.SIGNALS_TITLE,
                said(
                        Label.SIGNALS_PACK,
                        new MethodMessage.SignalsAverage(ForceSignals.BASELINE, Settings.ENOUGH),
                        new MethodMessage.SignalsFalse(FALSE_ALARM_OF_THE_HANDBOOK, FALSE_ALARM_IN_A_ROW)),
                said(Label.SIGNALS_ONE, Label.SIGNALS_TWO, Label.SIGNALS_THREE, Label.SIGNALS_EIGHT));
    }

    private Part trend() {
        return words(
                "trend",
                Label.TREND_TITLE,
                said(
                        new MethodMessage.TrendFigures(RollingTrend.FIGURES, RollingTrend.FEWEST),
                        new MethodMessage.TrendPairs(Double.toString(RollingTrend.FROM))),
                List.of());
    }

    private Part attention() {
        List<Signal> high = Arrays.stream(Signal.values()).filter(Signal::high).toList();
        int most = AttentionScore.TREND
                + AttentionScore.YEAR_ON_YEAR
                + high.stream().mapToInt(AttentionScore::weight).sum();
        List<Row> rows = new ArrayList<>();
        rows.add(row(Label.ATTENTION_TREND, AttentionScore.TREND));
        rows.add(row(Label.ATTENTION_CHANGE, AttentionScore.YEAR_ON_YEAR));
        high.forEach(signal ->
                rows.add(row(new MethodMessage.AttentionRun(signal.months()), AttentionScore.weight(signal))));
        rows.add(Row.total(List.of(Cell.words(voice.say(Label.ATTENTION_MOST)), figure(most))));
        String notableFrom = Numbers.percent(BigDecimal.valueOf(AttentionScore.USUAL_THRESHOLD), 0);
        return new Part(
                "attention",
                voice.say(Label.ATTENTION_TITLE),
                said(new MethodMessage.AttentionScore(most), new MethodMessage.AttentionNotable(notableFrom)),
                List.of(),
                Optional.of(DataTable.plain(
                        voice.say(Label.ATTENTION_ADDS),
                        List.of(
                                Column.words(voice.say(Label.ATTENTION_WHAT), "what"),
                                Column.figures(voice.say(Label.ATTENTION_POINTS), "points")),
                        rows,
                        List.of())),
                List.of());
    }

    private Row row(Message name, int points) {
        return Row.of(List.of(Cell.words(voice.say(name)), figure(points)));
    }

    private static Cell figure(int points) {
        return Cell.figure(Numbers.count(points), Integer.toString(points));
    }

    /** A score as published, with all that the rule makes of the figures published beside it. */
    private record Scored(String title, Reconciliation figures) {

        int published() {
            return figures.reported().attention().orElseThrow();
        }

        /** Empty if too little was published beside it. */
        Optional<Integer> ours() {
            return figures.scoreFromReported().map(AttentionScore::total);
        }

        boolean isSame() {
            return ours().equals(Optional.of(published()));
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
                .filter(each -> !each.isSame())
                .map(this::differing)
                .toList();
        var same = new MethodMessage.DifferencesSame(scored.size() - differing.size(), scored.size());
        List<String> paragraphs = differing.isEmpty() ? said(same) : said(same, Label.DIFFERENCES_SHOWN);
        return Optional.of(words("differences", Label.DIFFERENCES_TITLE, paragraphs, differing));
    }

    private String differing(Scored scored) {
        Reported reported = scored.figures().reported();
        String note =
                reported.note().map(text -> " " + Words.sentence(text.value())).orElse("");
        String period = Periods.of(voice, reported.period());
        Message difference = scored.ours()
                .<Message>map(
                        ours -> new MethodMessage.DifferencesOne(scored.title(), period, scored.published(), ours))
                .orElseGet(() -> new MethodMessage.DifferencesUnknown(scored.title(), period, scored.published()));
        return voice.say(difference) + note;
    }

    private Part rounding() {
        return words("rounding", Label.ROUNDING_TITLE, said(Label.ROUNDING), List.of());
    }

    private Part statuses() {
        List<Row> rows = Arrays.stream(ValueStatus.values())
                .map(status -> Row.of(List.of(
                        Cell.words(ValueStatuses.head(voice, status)),
                        Cell.words(ValueStatuses.meaning(voice, status)))))
                .toList();
        return new Part(
                "statuses",
                voice.say(Label.STATUSES_TITLE),
                said(Label.STATUSES_EACH),
                List.of(),
                Optional.of(DataTable.plain(
                        voice.say(Label.STATUSES_MEAN),
                        List.of(
                                Column.words(voice.say(Label.STATUSES_STATUS), "status"),
                                Column.words(voice.say(Label.STATUSES_MEANING), "meaning")),
                        rows,
                        List.of())),
                List.of());
    }
}
