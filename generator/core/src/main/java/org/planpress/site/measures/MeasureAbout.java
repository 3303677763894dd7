package org.planpress.site.measures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.analysis.statistics.ForceSignals;
import org.planpress.analysis.statistics.Limits;
import org.planpress.analysis.statistics.Segment;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Combine;
import org.planpress.model.MeasureSheet.RuleSet;
import org.planpress.model.MeasureSheet.ServiceLevel;
import org.planpress.model.MeasureSheet.Statistics;
import org.planpress.model.MeasureSheet.Target;
import org.planpress.model.MeasureSheet.TargetKind;
import org.planpress.model.Text;
import org.planpress.site.chart.Numbers;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.ValueFormat;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.MeasurePage.Working;
import org.planpress.words.Voice;

/** What to know of a measure beside its findings: how it is judged and worked out, and who publishes it. */
final class MeasureAbout {

    private final Voice voice;
    private final MeasureSheet sheet;
    private final AreaFacts lead;
    private final PlanAnalysis analysis;
    private final ValueFormat format;

    MeasureAbout(Voice voice, MeasureFacts facts, AreaFacts lead, PlanAnalysis analysis) {
        this.voice = voice;
        this.sheet = facts.measure().sheet();
        this.lead = lead;
        this.analysis = analysis;
        this.format = ValueFormat.of(voice, sheet);
    }

    /** Which way is good, what was promised, what is covered. */
    List<Fact> facts() {
        List<Fact> found = new ArrayList<>();
        found.add(new Fact("Good is", MeasureWords.good(sheet.goodDirection(), sheet.unit())));
        found.add(new Fact("Target", sheet.target().map(this::target).orElse("None has been set.")));
        for (ServiceLevel level : sheet.serviceLevels()) {
            found.add(new Fact(
                    "Promised, " + Words.small(level.title().value()),
                    level(level.kind(), level.value()) + " (" + level.source() + ")"));
        }
        covers().ifPresent(span -> found.add(new Fact("Covers", span)));
        return found;
    }

    private String target(Target target) {
        String by = target.by().map(when -> " by " + Words.when(when)).orElse("");
        return level(target.kind(), target.value()) + by + " (" + target.source() + ")";
    }

    private String level(TargetKind kind, Figure value) {
        return (kind == TargetKind.CEILING ? "at most " : "at least ") + format.figure(value);
    }

    private Optional<String> covers() {
        List<Point> points = lead.points();
        if (points.isEmpty()) {
            return lead.reported()
                    .map(reported -> reported.twelveMonth().isPresent()
                            ? "The year to " + Periods.lastMonth(reported.period())
                            : Periods.of(reported.period()));
        }
        return Optional.of(Periods.of(points.get(0).period()) + " to "
                + Periods.of(points.get(points.size() - 1).period()));
    }

    Working working() {
        List<String> words = new ArrayList<>();
        words.add(sheet.definition()
                .map(Text::value)
                .map(Words::sentence)
                .orElse("The source does not say exactly what is counted."));
        if (sheet.frequency().inAYear() > 1) {
            words.add(combining());
        }
        words.addAll(lead.points().isEmpty() ? noSeries() : judging());
        sheet.note().map(Text::value).map(Words::sentence).ifPresent(words::add);
        return new Working(words, arithmetic(), MeasurePages.METHOD);
    }

    private String combining() {
        String unit = Periods.unit(sheet.frequency());
        if (sheet.combining() == Combine.SUM) {
            return "A figure for several " + unit + "s is their sum.";
        }
        return sheet.weightedBy()
                .flatMap(ref -> analysis.measure(ref.id()))
                .map(weight ->
                        "A figure for several " + unit + "s is their average, in which each counts by its value of “"
                                + weight.measure().sheet().title() + "”.")
                .orElse("A figure for several " + unit + "s is their average, in which all count the same.");
    }

    private List<String> noSeries() {
        return lead.reported().isPresent()
                ? List.of("The values of single " + Periods.unit(sheet.frequency())
                        + "s are not published here, so we cannot draw them or work out what is usual. The figures stand as"
                        + " published.")
                : List.of();
    }

    private RuleSet rules() {
        return sheet.statistics().flatMap(Statistics::rules).orElse(RuleSet.NHS);
    }

    private List<String> judging() {
        String unit = Periods.unit(sheet.frequency());
        return switch (rules()) {
            case NHS ->
                List.of(
                        "A value is unusual if it lies outside the usual range, or is part of a run that chance alone seldom"
                                + " makes. The rules are those of NHS England’s “Making Data Count”. Such rules raise a false alarm"
                                + " now and then.");
            case FORCE_SIGNALS ->
                List.of("A " + unit + " is unusual if it ends a run of one, two, three or eight " + unit
                        + "s that lie far enough on one side of the average. The runs are those that the force’s"
                        + " performance pack names. Such rules raise a false alarm now and then.");
            case NONE -> List.of("No rules look for unusual values.");
        };
    }

    /** The limits as sums; empty where there are none. */
    private List<String> arithmetic() {
        List<String> lines = new ArrayList<>();
        List<Segment> segments = lead.chart().map(chart -> chart.segments()).orElse(List.of());
        for (Segment segment : segments) {
            segment.limits().ifPresent(limits -> lines.add(arithmetic(segment, limits)));
        }
        if (!lines.isEmpty()) {
            lines.add(how(segments.size() > 1 ? " of each stretch" : ""));
        }
        return lines;
    }

    private String arithmetic(Segment segment, Limits limits) {
        String span = Periods.of(lead.points().get(segment.from()).period()) + " to "
                + Periods.of(lead.points().get(segment.to()).period());
        ValueFormat fine = new ValueFormat(voice, sheet.unit(), format.decimals() + 2);
        return span + ": the average is " + fine.value(limits.mean())
                + " and the mean jump from one value to the next is "
                + fine.value(limits.movingRange()) + ". The limits are " + fine.value(limits.lower()) + " and "
                + fine.value(limits.upper()) + ", the average less and plus " + Limits.TO_LIMIT
                + " times the mean jump.";
    }

    private String how(String stretch) {
        if (rules() == RuleSet.FORCE_SIGNALS) {
            return "They come from the last " + ForceSignals.BASELINE + " values, or from all if there are fewer.";
        }
        String values = sheet.statistics()
                .flatMap(Statistics::fixedBaseline)
                .map(number -> "the first " + Numbers.count(number) + " values" + stretch)
                .orElse("all values" + stretch);
        boolean screened = sheet.statistics().flatMap(Statistics::screening).orElse(true);
        return "They come from " + values
                + (screened
                        ? ". A jump of " + Limits.SCREEN
                                + " times the mean jump or more does not count towards that mean."
                        : "; all jumps count.");
    }

    List<Fact> sources() {
        List<Fact> found = new ArrayList<>();
        found.add(new Fact(
                "Source",
                Words.sentence(
                        sheet.source().publisher() + ", " + sheet.source().publication())));
        sheet.source().link().ifPresent(link -> found.add(new Fact("On the web", link.value())));
        sheet.owner().ifPresent(owner -> found.add(new Fact("Who answers for it", owner.value())));
        sheet.source().licence().ifPresent(licence -> found.add(new Fact("Licence", licence.value())));
        sheet.published().ifPresent(day -> found.add(new Fact("Published", Numbers.date(day))));
        found.add(new Fact("Next update", sheet.nextUpdate().map(this::due).orElse("No date has been announced.")));
        return found;
    }

    private String due(LocalDate day) {
        if (!day.isBefore(analysis.asOf())) {
            return Numbers.date(day);
        }
        long months = ChronoUnit.MONTHS.between(day, analysis.asOf());
        String by = months == 0 ? "" : " by " + Numbers.counted(months, "month", "months");
        return Numbers.date(day) + " (overdue" + by + " on " + Numbers.date(analysis.asOf()) + ")";
    }
}
