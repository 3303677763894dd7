package org.planpress.site.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.MeasureReferences;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.analysis.statistics.ForceSignals;
import org.planpress.analysis.statistics.Limits;
import org.planpress.analysis.statistics.Segment;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Combine;
import org.planpress.model.MeasureSheet.RuleSet;
import org.planpress.model.MeasureSheet.ServiceLevel;
import org.planpress.model.MeasureSheet.Statistics;
import org.planpress.model.MeasureSheet.Target;
import org.planpress.model.MeasureSheet.TargetKind;
import org.planpress.model.Text;
import org.planpress.model.Unit;
import org.planpress.model.ValueStatus;
import org.planpress.model.When;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.TargetLevels;
import org.planpress.site.chart.ValueFormat;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.MeasureAboutMessage.Label;
import org.planpress.site.measures.MeasurePage.Working;
import org.planpress.words.Message;
import org.planpress.words.Noun;
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
        var good = new FindingMessage.Good(sheet.goodDirection(), sheet.unit() == Unit.DURATION);
        found.add(fact(Label.GOOD, voice.say(good)));
        found.add(fact(Label.TARGET, voice.say(sheet.target().map(this::target).orElseGet(this::noTarget))));
        for (ServiceLevel level : sheet.serviceLevels()) {
            found.add(new Fact(
                    voice.say(new MeasureAboutMessage.Promised(
                            Words.small(level.title().value()))),
                    voice.say(new MeasureAboutMessage.Level(
                            level.kind() == TargetKind.CEILING,
                            format.figure(level.value()),
                            level.source().value()))));
        }
        covers().ifPresent(span -> found.add(fact(Label.COVERS, span)));
        return found;
    }

    /** A plan may set a target in words for an indicator, which no measure can be held against. */
    private Message noTarget() {
        List<String> kpis = analysis.references().measures().fedBy(sheet.id().id()).stream()
                .map(MeasureReferences.Fed::kpi)
                .filter(kpi -> kpi.target().isPresent() || !kpi.yearlyTargets().isEmpty())
                .map(kpi -> kpi.title().value())
                .distinct()
                .toList();
        return kpis.isEmpty()
                ? new MeasureAboutMessage.NoTarget(isRestated())
                : new MeasureAboutMessage.TargetOfKpis(kpis.size(), kpis);
    }

    private boolean isRestated() {
        return analysis.plan().site().restated().orElse(false);
    }

    private Fact fact(Label term, String text) {
        return new Fact(voice.say(term), text);
    }

    private Message target(Target target) {
        return new MeasureAboutMessage.TargetLevel(
                TargetLevels.inFull(voice, sheet).orElseThrow(), target.source().value());
    }

    private Optional<String> covers() {
        List<Point> points = lead.points();
        if (points.isEmpty()) {
            return lead.reported()
                    .map(reported -> reported.twelveMonth().isPresent()
                            ? voice.say(new MeasureAboutMessage.YearTo(Periods.lastMonth(voice, reported.period())))
                            : Periods.of(voice, reported.period()));
        }
        return Optional.of(Periods.span(
                voice, points.get(0).period(), points.get(points.size() - 1).period()));
    }

    private Message span(int from, int until) {
        return new MeasureAboutMessage.Span(
                Periods.of(voice, lead.points().get(from).period()),
                Periods.of(voice, lead.points().get(until).period()));
    }

    Working working() {
        List<String> words = new ArrayList<>();
        words.add(sheet.definition()
                .map(Text::value)
                .map(Words::sentence)
                .orElseGet(() -> voice.say(new MeasureAboutMessage.NotDefined(isRestated()))));
        if (sheet.frequency().inAYear() > 1) {
            words.add(voice.say(combining()));
        }
        if (!lead.points().isEmpty()) {
            words.add(voice.say(judging()));
        } else if (lead.reported().isPresent()) {
            boolean some = lead.figures().reported().stream()
                            .filter(reported -> reported.month().isPresent())
                            .count()
                    > 1;
            words.add(voice.say(new MeasureAboutMessage.NoSeries(unit(), some)));
        }
        sheet.suppressBelow()
                .map(below -> voice.say(new MeasureAboutMessage.Suppressed(
                        format.value(BigDecimal.valueOf(below)),
                        sheet.suppressZero().orElse(false))))
                .ifPresent(words::add);
        sheet.note().map(Text::value).map(Words::sentence).ifPresent(words::add);
        return new Working(words, arithmetic(), MeasurePages.method(voice));
    }

    private Noun unit() {
        return Periods.noun(sheet.frequency());
    }

    private Message combining() {
        if (sheet.combining() == Combine.SUM) {
            return new MeasureAboutMessage.Sum(unit());
        }
        if (sheet.combining() == Combine.LATEST) {
            return new MeasureAboutMessage.Latest(unit());
        }
        return sheet.weightedBy()
                .flatMap(ref -> analysis.measure(ref.id()))
                .<Message>map(weight -> new MeasureAboutMessage.WeightedAverage(
                        unit(), weight.measure().sheet().title().value()))
                .orElseGet(() -> new MeasureAboutMessage.Average(unit()));
    }

    private Message judging() {
        if (lead.isMadeUp()) {
            return Label.MADE_UP;
        }
        return switch (sheet.rules()) {
            case NHS -> Label.RULES_OF_NHS;
            case FORCE_SIGNALS -> new MeasureAboutMessage.RulesOfForce(unit());
            case NONE -> Label.NO_RULES;
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
            lines.add(voice.say(how(segments.size() > 1)));
        }
        return lines;
    }

    private String arithmetic(Segment segment, Limits limits) {
        ValueFormat fine = new ValueFormat(voice, sheet.unit(), format.decimals() + 2, sheet.unitWord());
        return voice.say(new MeasureAboutMessage.Limits(
                span(segment.from(), lastThatHappened(segment)),
                fine.value(limits.mean()),
                fine.value(limits.movingRange()),
                fine.value(limits.lower()),
                fine.value(limits.upper()),
                Double.toString(Limits.TO_LIMIT)));
    }

    /** The last period of a stretch whose value took part in its limits; forecasts behind it did not. */
    private int lastThatHappened(Segment segment) {
        int last = segment.to();
        while (last > segment.from() && lead.points().get(last).status() == ValueStatus.FORECAST) {
            last--;
        }
        return last;
    }

    /** From which values the limits come; with several stretches, those of each have theirs. */
    private Message how(boolean stretches) {
        if (sheet.rules() == RuleSet.FORCE_SIGNALS) {
            return new MeasureAboutMessage.LimitsFromLast(ForceSignals.BASELINE);
        }
        boolean screened = sheet.statistics().flatMap(Statistics::screening).orElse(true);
        String times = Double.toString(Limits.SCREEN);
        return sheet.statistics()
                .flatMap(Statistics::fixedBaseline)
                .<Message>map(first -> new MeasureAboutMessage.LimitsFromFirst(first, stretches, screened, times))
                .orElseGet(() -> new MeasureAboutMessage.LimitsFromAll(stretches, screened, times));
    }

    List<Fact> sources() {
        List<Fact> found = new ArrayList<>();
        var source = new MeasureAboutMessage.By(
                sheet.source().publisher().value(), sheet.source().publication().value());
        found.add(fact(Label.SOURCE, Words.sentence(voice.say(source))));
        sheet.source().link().ifPresent(link -> found.add(fact(Label.ON_THE_WEB, link.value())));
        sheet.owner().ifPresent(owner -> found.add(fact(Label.WHO_ANSWERS, owner.value())));
        sheet.source().licence().ifPresent(licence -> found.add(fact(Label.LICENCE, licence.value())));
        sheet.published().ifPresent(day -> found.add(fact(Label.PUBLISHED, voice.date(day))));
        found.add(fact(
                Label.NEXT_UPDATE,
                sheet.nextUpdate()
                        .map(this::due)
                        .orElseGet(() -> voice.say(new MeasureAboutMessage.NoUpdate(isRestated())))));
        return found;
    }

    private String due(When when) {
        LocalDate asOf = analysis.asOf();
        String words = Periods.when(voice, when);
        return when.isBefore(asOf)
                ? voice.say(new MeasureAboutMessage.Overdue(words, ChronoUnit.MONTHS.between(when.last(), asOf), asOf))
                : words;
    }
}
