package org.planpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code measures/<id>.yml}: what is counted, how it is judged, and what others published about it. */
@Means("a measure")
public record MeasureSheet(
        @Means(value = "Its permanent id, which is also the name of its file.", example = "999-abandonment")
        Named id,

        @Means(value = "Its name in a few words.", example = "999 calls abandoned")
        Text title,

        @Means(value = "The question it answers.", example = "Do people who ring 999 get through?")
        Text question,

        @Means(
                value = "What is counted and what is not, in a sentence or two.",
                example = "The share of 999 calls that end before anyone answers.",
                marks = true)
        Optional<Text> definition,

        @Means(value = "What its values are: count, percent, duration, rate or money.", example = "percent")
        Unit unit,

        @Means(
                value =
                        "The word after its numbers, if they are counts or rates of something with a name: one word, or {one, many}.",
                example = "tonnes of CO2e")
        Optional<UnitWord> unitWord,

        @Means(value = "Decimals to show. Default: 1 for a percentage or rate, otherwise 0.", example = "1")
        Optional<Integer> decimals,

        @Means(value = "Which way is good: increase, decrease or neutral.", example = "decrease")
        Direction goodDirection,

        @Means(
                value =
                        "How often it has a value: month, quarter, half-year or year of the calendar; financial-quarter, financial-half-year or financial-year, whose years start in April.",
                example = "month")
        Frequency frequency,

        @Means(
                value =
                        "How several periods make one figure: sum, average, or latest for what is counted on one day. Default: sum for counts and money, average for the rest.",
                example = "average")
        Optional<Combine> combine,

        @Means(
                value = "The id of the measure whose values weigh an average; without one all periods weigh the same.",
                example = "999-offered")
        Optional<Ref> weightedBy,

        @Means("Where its figures come from.") Source source,

        @Means(
                value = "The file with its values, beside this one: CSV or XLSX.",
                example = "999-abandonment.csv",
                fact = true)
        Optional<Text> series,

        @Means("How its values are judged. Default: the NHS rules, over the whole series.")
        Optional<Statistics> statistics,

        @Means(
                value =
                        "A count below it and above zero is withheld, for it could point at people, and so is whatever would give it away by subtraction.",
                example = "5")
        Optional<Integer> suppressBelow,

        @Means(value = "Whether a zero is withheld as well. Default: false.", example = "true")
        Optional<Boolean> suppressZero,

        @Means("Its target, only if one was set.") Optional<Target> target,

        @Means("Levels of service that the body promises, shown in words beside the figures.")
        List<ServiceLevel> serviceLevels,

        @Means(
                value = "Ids of the areas from site.yml for which it has values; none for the whole alone.",
                example = "[force, county, swindon]")
        List<Ref> areas,

        @Means("Figures as published elsewhere, checked against what is worked out.")
        List<Reported> reported,

        @Means("Other bodies or times to compare with.") List<Comparison> comparisons,

        @Means("What analysts found in the figures, with how they found it and what it does not show.")
        List<AnalystNote> analyses,

        @Means(value = "Who answers for the figures.", example = "Wiltshire Police")
        Optional<Text> owner,

        @Means(value = "The day its newest value was published.", example = "2023-12-14")
        Optional<LocalDate> published,

        @Means(value = "When the next value is due.", example = "2024-03-07")
        Optional<When> nextUpdate,

        @Means(
                value = "What a reader should know before trusting it.",
                example = "April 2023 changed the definition.",
                marks = true)
        Optional<Text> note,

        SourceLocation at) {

    /** How the values of several periods make one figure. */
    public enum Combine {
        SUM,
        AVERAGE,
        /** Each value is what there was on one day, so the newest one stands for all. */
        LATEST
    }

    /** What a target is for. */
    public enum TargetPer {
        /** Each value by itself. */
        PERIOD,
        /** What a financial or calendar year makes. */
        YEAR,
        /** Any twelve months. */
        TWELVE_MONTHS,
        /** The value at its date. */
        DATE
    }

    /** Which set of rules looks for unusual values. */
    public enum RuleSet {
        /** NHS England's "Making Data Count". */
        NHS,
        /** One, two, three and eight months high or low, as the force's performance pack names them. */
        FORCE_SIGNALS,
        NONE
    }

    /** Whether a target is the least or the most that is wanted. */
    public enum TargetKind {
        FLOOR,
        CEILING
    }

    /** How values are combined if the sheet does not say. */
    public Combine combining() {
        return combine.orElse(unit == Unit.COUNT || unit == Unit.MONEY ? Combine.SUM : Combine.AVERAGE);
    }

    /**
     * What the target is for, if the sheet says so or it cannot matter; empty without a target. Values that are added ask
     * for an answer, because a month and a year differ twelvefold.
     */
    public Optional<TargetPer> targetPer() {
        return target.flatMap(wanted -> wanted.per().or(() -> assumedPer(wanted)))
                .map(per -> per == TargetPer.DATE || frequency.inAYear() == 1 ? TargetPer.PERIOD : per);
    }

    private Optional<TargetPer> assumedPer(Target wanted) {
        if (frequency.inAYear() == 1 || combining() != Combine.SUM) {
            return Optional.of(TargetPer.PERIOD);
        }
        return wanted.years().isEmpty() ? Optional.empty() : Optional.of(TargetPer.YEAR);
    }

    /** Which rules look for unusual values. */
    public RuleSet rules() {
        return statistics.flatMap(Statistics::rules).orElse(RuleSet.NHS);
    }

    /** With other figures as published elsewhere. */
    public MeasureSheet with(List<Reported> other) {
        return with(target, other);
    }

    /** The same without a target, for a part of what the target was set for. */
    public MeasureSheet withoutTarget() {
        return with(Optional.empty(), reported);
    }

    private MeasureSheet with(Optional<Target> wanted, List<Reported> other) {
        return new MeasureSheet(
                id,
                title,
                question,
                definition,
                unit,
                unitWord,
                decimals,
                goodDirection,
                frequency,
                combine,
                weightedBy,
                source,
                series,
                statistics,
                suppressBelow,
                suppressZero,
                wanted,
                serviceLevels,
                areas,
                other,
                comparisons,
                analyses,
                owner,
                published,
                nextUpdate,
                note,
                at);
    }

    /** Decimals to show if the sheet does not say. */
    public int shownDecimals() {
        return decimals.orElse(unit == Unit.PERCENT || unit == Unit.RATE ? 1 : 0);
    }

    /** Where figures come from. */
    @Means("a source of figures")
    public record Source(
            @Means(value = "The body that published them.", example = "Wiltshire Police")
            Text publisher,

            @Means(value = "The publication.", example = "Performance report to the Police and Crime Panel")
            Text publication,

            @Means(value = "Its address, if it has one.", example = "https://www.example.org/report", fact = true)
            Optional<Text> link,

            @Means(value = "The licence for reuse.", example = "Open Government Licence v3.0")
            Optional<Text> licence,

            SourceLocation at) {}

    /** How values are judged. */
    @Means("the statistics")
    public record Statistics(
            @Means(value = "nhs, force-signals or none. Default: nhs.", example = "nhs")
            Optional<RuleSet> rules,

            @Means(
                    value = "Whether jumps beyond 3.267 times the mean jump are left out, once. Default: true.",
                    example = "true")
            Optional<Boolean> screening,

            @Means(
                    value = "Take the limits from the first so many values of a stretch, 12 or more. Default: all.",
                    example = "24")
            Optional<Integer> fixedBaseline,

            @Means("Where limits start anew; a person decides, with a reason.")
            List<Rebase> rebase,

            SourceLocation at) {}

    /** A new start for the limits. */
    @Means("a rebase")
    public record Rebase(
            @Means(value = "The first period of the new stretch.", example = "2023-04")
            ReportingPeriod from,

            @Means(value = "Why, in a sentence.", example = "Burglary was counted in a new way.", marks = true)
            Text reason,

            SourceLocation at) {}

    /** A target that somebody set. */
    @Means("a target")
    public record Target(
            @Means(
                    value = "The value to reach, in the unit of the measure; leave it out if each year has its own.",
                    example = "2.0%")
            Optional<Figure> value,

            @Means(value = "floor if more is fine, ceiling if less is fine.", example = "ceiling")
            TargetKind kind,

            @Means(
                    value =
                            "What it is for: period (each value), year, twelve-months, or date (the value at its date). Say it for values that are added.",
                    example = "year")
            Optional<TargetPer> per,

            @Means("The targets of single years, where they differ.")
            List<YearTarget> years,

            @Means(value = "When it is to be met, if that was said.", example = "2026-03")
            Optional<When> by,

            @Means(value = "Who set it and where.", example = "Police and Crime Plan 2025 to 2029", marks = true)
            Text source,

            SourceLocation at) {

        /** The year with a target of its own that a period ends in. */
        public Optional<YearTarget> year(ReportingPeriod period) {
            return years.stream()
                    .filter(each -> !each.year().first().isAfter(period.last())
                            && !each.year().last().isBefore(period.last()))
                    .findFirst();
        }

        /** The target for a period; empty if it is set for other years only. */
        public Optional<Figure> wanted(ReportingPeriod period) {
            return year(period).map(YearTarget::value).or(() -> value);
        }
    }

    /** The target of one year. */
    @Means("the target of a year")
    public record YearTarget(
            @Means(value = "The year.", example = "2026/27") ReportingPeriod year,

            @Means(value = "The value to reach in it, in the unit of the measure.", example = "480")
            Figure value,

            SourceLocation at) {}

    /** A promised level of service. */
    @Means("a service level")
    public record ServiceLevel(
            @Means(value = "Where or for whom it holds.", example = "In towns")
            Text title,

            @Means(value = "The level, in the unit of the measure.", example = "00:15:00")
            Figure value,

            @Means(value = "floor or ceiling.", example = "ceiling")
            TargetKind kind,

            @Means(value = "Where it was published.", example = "Panel paper, 14 December 2023", marks = true)
            Text source,

            SourceLocation at) {}

    /** Figures of one period as somebody published them. */
    @Means("a set of reported figures")
    public record Reported(
            @Means(value = "The latest period they are about.", example = "2023-10")
            ReportingPeriod period,

            @Means(value = "The area they are about; leave it out for the whole.", example = "swindon")
            Optional<Ref> area,

            @Means(value = "The value of that period.", example = "0.7%")
            Optional<Figure> month,

            @Means(value = "The value of the last three months.", example = "0.9%")
            Optional<Figure> threeMonth,

            @Means(value = "The value of the last twelve months.", example = "1.7%")
            Optional<Figure> twelveMonth,

            @Means(value = "The change of the twelve-month figure on the year before.", example = "-1.2 points")
            Optional<Figure> yearOnYear,

            @Means(value = "The rolling 12-month trend: increasing, decreasing or none.", example = "decreasing")
            Optional<Trend> trend,

            @Means(value = "The exceptions, in the words of the publication.", example = "[one-month-low]")
            List<Signal> signals,

            @Means(value = "The exception weighting, 0 to 25.", example = "19")
            Optional<Integer> attention,

            @Means(value = "Where they were published.", example = "Panel paper, 14 December 2023", marks = true)
            Text source,

            @Means(
                    value = "What a reader should know about them.",
                    example = "The paper leaves the trend blank.",
                    marks = true)
            Optional<Text> note,

            SourceLocation at) {

        /** With other values, and nothing that was said about the ones before. */
        public Reported with(
                Optional<Figure> ofMonth,
                Optional<Figure> ofThreeMonths,
                Optional<Figure> ofTwelveMonths,
                Optional<Figure> change) {
            return new Reported(
                    period,
                    area,
                    ofMonth,
                    ofThreeMonths,
                    ofTwelveMonths,
                    change,
                    trend,
                    List.of(),
                    Optional.empty(),
                    source,
                    Optional.empty(),
                    at);
        }
    }

    /** Figures of others, beside the measure's own. */
    @Means("a comparison")
    public record Comparison(
            @Means(value = "What it compares, as a short title.", example = "Complaint cases for each 1,000 employees")
            Text title,

            @Means(value = "The time that all its figures are about.", example = "April to June 2023")
            Text period,

            @Means(
                    value = "The day it was published; reports of an earlier day do not show it.",
                    example = "2023-10-26")
            Optional<LocalDate> published,

            @Means("The figures, the body's own first.") List<Compared> figures,

            @Means("Which place the body's own figure has among all that were compared, if that was published.")
            Optional<Rank> rank,

            @Means(
                    value = "Where they were published.",
                    example = "Police complaints information bulletin",
                    marks = true)
            Text source,

            @Means(
                    value = "What a reader should know about them.",
                    example = "Forces record complaints differently.",
                    marks = true)
            Optional<Text> note,

            SourceLocation at) {}

    /** One side of a comparison. */
    @Means("a figure to compare")
    public record Compared(
            @Means(value = "Whose figure it is.", example = "Average of the most similar forces")
            Text name,

            @Means(value = "The figure.", example = "74") Figure value,

            @Means(value = "What the name means.", example = "Forces whose areas are most like this one.", marks = true)
            Optional<Text> meaning,

            SourceLocation at) {}

    /** A place among others. */
    @Means("a rank")
    public record Rank(
            @Means(value = "Which place the body's own figure has, from 1.", example = "39")
            int place,

            @Means(value = "How many were put in order.", example = "44")
            int of,

            @Means(value = "What the first place stands for, if that was published.", example = "the lowest rate")
            Optional<Text> first,

            SourceLocation at) {}
}
