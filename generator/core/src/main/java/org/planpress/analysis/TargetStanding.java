package org.planpress.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.planpress.model.Figure;
import org.planpress.model.Frequency;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Combine;
import org.planpress.model.MeasureSheet.Target;
import org.planpress.model.MeasureSheet.TargetKind;
import org.planpress.model.MeasureSheet.TargetPer;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Unit;
import org.planpress.model.When;

/**
 * How a series of facts stands to its target. Only like is held against like: a target for a year against what the year
 * makes so far, in the way that the measure combines its periods; one for each period against the value of a period.
 *
 * @param state what can be said
 * @param wanted the target for the time that {@code until} lies in; empty if none is set for it
 * @param span the first period of what {@code figure} is made of
 * @param until its last period
 * @param year the whole year that the target is for; empty for other targets
 * @param figure what is held against the target
 * @param before the same a year earlier, for a target whose date is still to come
 * @param left how many periods of the year are still to come
 */
public record TargetStanding(
        State state,
        Optional<Figure> wanted,
        ReportingPeriod span,
        ReportingPeriod until,
        Optional<ReportingPeriod> year,
        Optional<Figure> figure,
        Optional<Figure> before,
        int left) {

    /** What can be said of a target. */
    public enum State {
        /** The sheet does not say whether it is for a period or for a year, and that would matter. */
        UNSTATED,
        /** It is set for other years. */
        NOT_SET,
        /** A value that is needed is missing, or things were counted in a new way in between. */
        UNKNOWN,
        /** Its date is still to come. */
        AHEAD,
        /** Its year is not over. */
        SO_FAR,
        /** Its year is over, and the rest of it is not known. */
        CUT_SHORT,
        /** It can be said whether it is met. */
        JUDGED
    }

    /** The figure less the target: points between percentages, otherwise in the unit of the measure. */
    public Optional<Figure> difference(Unit unit) {
        return figure.flatMap(have -> wanted.map(want -> difference(have, want, unit)));
    }

    private static Figure difference(Figure have, Figure want, Unit unit) {
        return new Figure(
                have.value().subtract(want.value()), unit == Unit.PERCENT ? Figure.Kind.POINTS : unit.value());
    }

    /** Whether a difference is on the right side. */
    public static boolean isMet(Figure difference, TargetKind kind) {
        int side = difference.value().signum();
        return kind == TargetKind.CEILING ? side <= 0 : side >= 0;
    }

    /** How the newest facts of a series stand to the target of their sheet; empty without either. */
    public static Optional<TargetStanding> of(MeasureSheet sheet, AreaFacts facts) {
        LatestFigures series = facts.figures().series();
        OptionalInt newest = series.timeline().newest();
        return newest.isEmpty() || facts.isMadeUp()
                ? Optional.empty()
                : sheet.target().map(target -> new Reading(sheet, target, series, facts.asOf()).at(newest.getAsInt()));
    }

    /** One series against one target. */
    private record Reading(MeasureSheet sheet, Target target, LatestFigures series, LocalDate asOf) {

        TargetStanding at(int newest) {
            Optional<TargetPer> per = sheet.targetPer();
            if (per.isEmpty()) {
                return bare(State.UNSTATED, newest);
            }
            Optional<When> by = target.by();
            int end = by.flatMap(when -> containing(when, newest)).orElse(newest);
            boolean ahead =
                    by.isPresent() && period(newest).last().isBefore(by.get().last());
            if (per.get() == TargetPer.YEAR) {
                return inYear(end, ahead);
            }
            int count = per.get() == TargetPer.TWELVE_MONTHS ? sheet.frequency().inAYear() : 1;
            return standing(ahead ? State.AHEAD : State.JUDGED, end, count, Optional.empty(), 0, wanted(end, ahead));
        }

        /** A target with a date is for that date, also while the date is still to come. */
        private Optional<Figure> wanted(int end, boolean ahead) {
            return ahead ? target.value().or(() -> target.wanted(period(end))) : target.wanted(period(end));
        }

        /** The period of a date that has passed, if the series has it. */
        private Optional<Integer> containing(When when, int newest) {
            for (int index = newest; index >= 0; index--) {
                boolean begun = !period(index).first().isAfter(when.last());
                if (begun && !period(index).last().isBefore(when.last())) {
                    return Optional.of(index);
                }
            }
            return Optional.empty();
        }

        private TargetStanding inYear(int end, boolean ahead) {
            ReportingPeriod year = year(period(end));
            boolean over = !period(end).last().isBefore(year.last());
            boolean dateIsLater =
                    ahead && year.last().isBefore(target.by().orElseThrow().last());
            if (dateIsLater && !over) {
                OptionalInt previous = endOf(year.yearBefore());
                return previous.isEmpty()
                        ? bare(State.UNKNOWN, end)
                        : whole(State.AHEAD, previous.getAsInt(), year.yearBefore());
            }
            if (over) {
                return whole(dateIsLater ? State.AHEAD : State.JUDGED, end, year);
            }
            int done = 1;
            for (int index = end - 1; index >= 0 && !period(index).first().isBefore(year.first()); index--) {
                done++;
            }
            boolean fromTheStart = period(end - done + 1).first().equals(year.first());
            int left = sheet.frequency().inAYear() - done;
            State part = asOf.isAfter(year.last()) ? State.CUT_SHORT : State.SO_FAR;
            return fromTheStart
                    ? standing(part, end, done, Optional.of(year), left, target.wanted(period(end)))
                    : bare(State.UNKNOWN, end);
        }

        private TargetStanding whole(State state, int end, ReportingPeriod year) {
            return standing(
                    state, end, sheet.frequency().inAYear(), Optional.of(year), 0, wanted(end, state == State.AHEAD));
        }

        private OptionalInt endOf(ReportingPeriod year) {
            for (int index = 0; index < series.timeline().size(); index++) {
                if (period(index).last().equals(year.last())) {
                    return OptionalInt.of(index);
                }
            }
            return OptionalInt.empty();
        }

        /**
         * The year of a target: one that it names, or else a financial year, or a calendar year if its date ends one
         * or the values are about halves of one.
         */
        private ReportingPeriod year(ReportingPeriod period) {
            return target.year(period)
                    .map(MeasureSheet.YearTarget::year)
                    .filter(named -> named.frequency().inAYear() == 1)
                    .orElseGet(() -> {
                        boolean calendar = target.by()
                                .map(when -> when.last().getMonthValue() == 12)
                                .orElse(sheet.frequency() == Frequency.HALF_YEAR
                                        || target.years().stream()
                                                .anyMatch(named -> named.year().frequency() == Frequency.YEAR));
                        return ReportingPeriod.of(calendar ? Frequency.YEAR : Frequency.FINANCIAL_YEAR, period.last());
                    });
        }

        private TargetStanding standing(
                State state, int end, int count, Optional<ReportingPeriod> year, int left, Optional<Figure> wanted) {
            Optional<Figure> figure = figure(end, count);
            State found = wanted.isEmpty() ? State.NOT_SET : figure.isEmpty() ? State.UNKNOWN : state;
            int yearBefore = end - sheet.frequency().inAYear();
            boolean comparable =
                    found == State.AHEAD && !series.rolling().isBroken(Math.max(0, yearBefore - count + 1), end);
            return new TargetStanding(
                    found,
                    wanted,
                    period(Math.max(0, end - count + 1)),
                    period(end),
                    year,
                    figure,
                    comparable && yearBefore >= 0 ? figure(yearBefore, count) : Optional.empty(),
                    left);
        }

        private TargetStanding bare(State state, int end) {
            return new TargetStanding(
                    state,
                    target.wanted(period(end)),
                    period(end),
                    period(end),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0);
        }

        private Optional<Figure> figure(int end, int count) {
            Optional<BigDecimal> value = count == 1 || sheet.combining() == Combine.LATEST
                    ? series.timeline().values().get(end)
                    : series.rolling().ending(end, count);
            return value.map(number -> new Figure(number, sheet.unit().value()));
        }

        private ReportingPeriod period(int index) {
            return series.timeline().periods().get(index);
        }
    }
}
