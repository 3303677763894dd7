package org.planpress.site.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.TargetStanding;
import org.planpress.analysis.TargetStanding.State;
import org.planpress.analysis.statistics.Assurance;
import org.planpress.analysis.statistics.ControlChart;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Combine;
import org.planpress.model.MeasureSheet.Target;
import org.planpress.model.MeasureSheet.TargetKind;
import org.planpress.model.MeasureSheet.TargetPer;
import org.planpress.model.MeasureSheet.YearTarget;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** How a series stands to its target, in words. Unlike figures are never held against each other. */
public final class TargetWords {

    private final Voice voice;
    private final MeasureSheet sheet;
    private final AreaFacts facts;
    private final ValueFormat format;
    private final Optional<TargetStanding> standing;

    public TargetWords(Voice voice, MeasureSheet sheet, AreaFacts facts) {
        this.voice = voice;
        this.sheet = sheet;
        this.facts = facts;
        this.format = ValueFormat.of(voice, sheet);
        this.standing = TargetStanding.of(sheet, facts);
    }

    /** The target, and how the newest facts stand to it; the pace last. */
    public List<String> ofNewest() {
        return Stream.concat(standing().stream(), pace().stream()).toList();
    }

    /** The same without the pace, and the targets of all other years. */
    public List<String> brief() {
        return Stream.concat(standing().stream(), others().stream()).toList();
    }

    private List<String> standing() {
        return sheet.target()
                .map(target -> {
                    List<Message> said = new ArrayList<>();
                    said.add(is(target));
                    standing.ifPresent(found -> said.addAll(against(target, found)));
                    return said.stream().map(voice::say).toList();
                })
                .orElse(List.of());
    }

    private Message is(Target target) {
        Optional<Figure> wanted = standing.flatMap(TargetStanding::wanted);
        TargetLevels levels = new TargetLevels(voice, sheet, target);
        if (isAllYears(target)) {
            return new TargetMessage.Is(levels.all());
        }
        Optional<YearTarget> year = year(target);
        if (year.isPresent()) {
            return levels.in(year.get());
        }
        Message level = levels.level(wanted);
        return target.by()
                .<Message>map(when -> new TargetMessage.IsBy(level, Periods.by(voice, when)))
                .orElseGet(() -> new TargetMessage.Is(level));
    }

    /** The year whose own target is what the newest facts are held against. */
    private Optional<YearTarget> year(Target target) {
        return standing.filter(found -> found.state() != State.NOT_SET)
                .flatMap(found -> target.year(found.until())
                        .filter(named -> found.wanted().equals(Optional.of(named.value()))));
    }

    /** Whether the target is told year by year, because none is for the newest facts. */
    private boolean isAllYears(Target target) {
        boolean notSet = standing.map(found -> found.state() == State.NOT_SET).orElse(false);
        boolean wanted = standing.flatMap(TargetStanding::wanted).isPresent();
        return notSet || (!wanted && target.value().isEmpty());
    }

    /** The targets of the years that {@link #is} says nothing of. */
    private Optional<String> others() {
        return sheet.target()
                .filter(target -> !target.years().isEmpty() && !isAllYears(target))
                .map(target -> new TargetLevels(voice, sheet, target).others(year(target)))
                .filter(others -> !others.isEmpty())
                .map(others -> voice.say(new TargetMessage.Others(voice.list(others))));
    }

    private List<Message> against(Target target, TargetStanding found) {
        return switch (found.state()) {
            case UNSTATED -> List.of(new TargetMessage.Unstated(Periods.noun(sheet.frequency())));
            case NOT_SET -> List.of(TargetMessage.Not.NOT_SET);
            case UNKNOWN -> List.of(TargetMessage.Not.UNKNOWN);
            case AHEAD -> List.of(ahead(target, found));
            case SO_FAR, CUT_SHORT -> soFar(target, found);
            case JUDGED -> List.of(judged(target, found));
        };
    }

    private Figure difference(TargetStanding found) {
        return found.difference(sheet.unit()).orElseThrow();
    }

    private Message judged(Target target, TargetStanding found) {
        Figure difference = difference(found);
        if (difference.value().signum() == 0) {
            return new TargetMessage.MetExactly(subject(found));
        }
        String by = format.size(difference);
        return TargetStanding.isMet(difference, target.kind())
                ? new TargetMessage.Met(subject(found), by)
                : new TargetMessage.Missed(subject(found), by);
    }

    private Message ahead(Target target, TargetStanding found) {
        Figure difference = difference(found);
        return TargetStanding.isMet(difference, target.kind())
                ? new TargetMessage.AheadMet(subject(found))
                : new TargetMessage.AheadShort(subject(found), format.size(difference));
    }

    /** What is held against the target, by name unless it is the newest figure. */
    private Message subject(TargetStanding found) {
        String figure = format.figure(found.figure().orElseThrow());
        if (found.year().isPresent()) {
            return new TargetMessage.OfYear(
                    sheet.combining(), Periods.of(voice, found.year().get()), figure);
        }
        if (sheet.targetPer().equals(Optional.of(TargetPer.TWELVE_MONTHS))) {
            return new TargetMessage.OfTwelveMonths(sheet.combining(), Periods.lastMonth(voice, found.until()), figure);
        }
        boolean newest = facts.newest()
                .map(point -> point.period().equals(found.until()))
                .orElse(false);
        return newest
                ? TargetMessage.Subject.NEWEST
                : new TargetMessage.OfPeriod(Periods.of(voice, found.until()), figure);
    }

    private List<Message> soFar(Target target, TargetStanding found) {
        Figure difference = difference(found);
        List<Message> said = new ArrayList<>();
        String figure = format.figure(found.figure().orElseThrow());
        boolean cutShort = found.state() == State.CUT_SHORT;
        said.add(
                cutShort
                        ? new TargetMessage.CutShort(sheet.combining(), months(found), figure)
                        : new TargetMessage.SoFar(sheet.combining(), months(found), figure));
        String size = format.size(difference);
        if (sheet.combining() != Combine.SUM && !cutShort) {
            said.add(new TargetMessage.ShortOfYear(TargetStanding.isMet(difference, target.kind()), size));
        } else if (sheet.combining() == Combine.SUM && isDecided(target, difference)) {
            said.add(new TargetMessage.Already(target.kind(), size));
        } else if (!cutShort) {
            said.add(new TargetMessage.ToGo(target.kind(), size, found.left(), Periods.noun(sheet.frequency())));
        }
        return said;
    }

    /** Whether a sum that only grows has passed the target. */
    private static boolean isDecided(Target target, Figure difference) {
        return target.kind() == TargetKind.CEILING
                ? difference.value().signum() > 0
                : difference.value().signum() >= 0;
    }

    private Optional<String> pace() {
        Optional<Target> target = sheet.target();
        return target.flatMap(wanted -> standing.flatMap(found -> pace(wanted, found)))
                .map(voice::say);
    }

    private Optional<Message> pace(Target target, TargetStanding found) {
        if (found.state() == State.AHEAD && !TargetStanding.isMet(difference(found), target.kind())) {
            return found.before()
                    .flatMap(before -> found.wanted()
                            .map(wanted -> new Figure(
                                    before.value().subtract(wanted.value()),
                                    difference(found).kind())))
                    .filter(then -> !TargetStanding.isMet(then, target.kind()))
                    .map(then -> new TargetMessage.YearEarlier(format.size(then)));
        }
        if (found.state() != State.SO_FAR || sheet.combining() != Combine.SUM || isDecided(target, difference(found))) {
            return Optional.empty();
        }
        int done = sheet.frequency().inAYear() - found.left();
        return Optional.of(new TargetMessage.Pace(
                target.kind(),
                each(found.figure().orElseThrow(), done),
                each(difference(found), found.left()),
                Periods.noun(sheet.frequency())));
    }

    private String each(Figure all, int periods) {
        return format.size(
                new Figure(all.value().divide(BigDecimal.valueOf(periods), MathContext.DECIMAL64), all.kind()));
    }

    /** The figure that is held against the target less the target, and its name; empty where none is. */
    Optional<Less> less() {
        return standing.flatMap(found -> found.difference(sheet.unit())
                .filter(difference -> found.state() != State.UNSTATED)
                .map(difference -> new Less(name(found), difference)));
    }

    private String name(TargetStanding found) {
        if (found.year().isPresent() || sheet.targetPer().equals(Optional.of(TargetPer.TWELVE_MONTHS))) {
            return months(found);
        }
        return Periods.of(voice, found.until());
    }

    /** {@code April 2026 to September 2026}, also of quarters. */
    private String months(TargetStanding found) {
        String first = voice.month(YearMonth.from(found.span().first()));
        String last = Periods.lastMonth(voice, found.until());
        return first.equals(last) ? first : voice.say(new PeriodMessage.Span(first, last));
    }

    /** A difference and what it is of. */
    record Less(String name, Figure difference) {}

    /** Whether the target can be relied on, if there is one for each value. */
    Optional<String> assurance() {
        return switch (facts.chart().map(ControlChart::assurance).orElse(Assurance.NONE)) {
            case HIT_OR_MISS -> Optional.of(voice.say(new TargetMessage.HitOrMiss(Periods.noun(sheet.frequency()))));
            case CONSISTENTLY_PASSES -> Optional.of(voice.say(TargetMessage.Assured.WILL_BE_MET));
            case CONSISTENTLY_FAILS -> Optional.of(voice.say(TargetMessage.Assured.WILL_BE_MISSED));
            case NONE -> Optional.empty();
        };
    }
}
