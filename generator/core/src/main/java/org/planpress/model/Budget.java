package org.planpress.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.finding.SourceLocation;

/** {@code budget.yml}: the money of several years, line by line, and what each line serves. */
@Means("the budget")
public record Budget(
        @Means(value = "A heading.", example = "Our budget") Text title,

        @Means(
                value = "What the budget covers and what it leaves out, in a sentence or two.",
                example = "Day-to-day spending. Schools and housing have accounts of their own.")
        Optional<Text> summary,

        @Means("The financial years, in order, each with what is known of it.")
        List<Year> years,

        @Means(
                value = "How far a published total may lie from the sum of its lines beyond what rounding explains.",
                example = "£0.1m")
        Optional<Money> tolerance,

        @Means("The lines of spending, in the order in which they were published.")
        List<Line> spending,

        @Means("The lines of income, if they were published.")
        List<Income> income,

        @Means(value = "Where the figures were published.", example = "Budget report, full council, 26 February 2026")
        Text source,

        SourceLocation at) {

    /** What is known of the money of a year. */
    public enum Basis {
        SPENT,
        AGREED,
        FORECAST
    }

    /** A year of the budget. */
    @Means("a year of the budget")
    public record Year(
            @Means(value = "The financial year.", example = "2025-26")
            FinancialYear year,

            @Means(
                    value =
                            "What its figures are: spent (actual), agreed (the budget that was set) or forecast. A year is one of"
                                    + " them for all lines.",
                    example = "agreed")
            Basis is,

            @Means(value = "The total of spending, as published.", example = "£212.4m")
            Optional<Money> spending,

            @Means(value = "The total of income, as published.", example = "£212.4m")
            Optional<Money> income,

            SourceLocation at) {}

    /** Something that has a figure in some of the years. */
    public sealed interface Figured permits Line, Income {

        Named id();

        Text title();

        Optional<Text> covers();

        List<Figure> figures();

        /** Its figure for a year, if it has one. */
        default Optional<Figure> figure(FinancialYear year) {
            return figures().stream()
                    .filter(figure -> figure.year().equals(year))
                    .findFirst();
        }
    }

    /** A line of spending. */
    @Means("a line of spending")
    public record Line(
            @Means(value = "Its permanent id.", example = "adult-care")
            Named id,

            @Means(value = "What it is called.", example = "Adult social care")
            Text title,

            @Means(value = "What the money is for, in a sentence.", example = "Care at home and in care homes.")
            Optional<Text> covers,

            @Means(
                    "Its figures, one for each year that has one. A year left out is shown as not published, never as nothing.")
            List<Figure> figures,

            @Means(
                    value =
                            "Ids of the priorities, themes and commitments that all of this money serves; list several only if it"
                                    + " serves each of them, since it is not divided.",
                    example = "[p2, p1.homes.3]")
            List<Ref> serves,

            @Means(value = "Ids of the areas from site.yml that all of this money is for.", example = "[north]")
            List<Ref> areas,

            @Means("Parts of the line that serve something of their own.")
            List<Part> ofWhich,

            @Means(value = "What to know about it.", example = "From 2026-27 this includes public health.")
            Optional<Text> note,

            SourceLocation at)
            implements Figured {}

    /** A line of income. */
    @Means("a line of income")
    public record Income(
            @Means(value = "Its permanent id.", example = "council-tax")
            Named id,

            @Means(value = "What it is called.", example = "Council tax")
            Text title,

            @Means(value = "What it is, in a sentence.", example = "A rise of 4.99% in each year.")
            Optional<Text> covers,

            @Means(
                    "Its figures, one for each year that has one. A year left out is shown as not published, never as nothing.")
            List<Figure> figures,

            @Means(value = "What to know about it.", example = "The grant of 2026-27 is not yet confirmed.")
            Optional<Text> note,

            SourceLocation at)
            implements Figured {}

    /** What a line has in one year. */
    @Means("a figure of a line")
    public record Figure(
            @Means(value = "The financial year, one of those of the budget.", example = "2025-26")
            FinancialYear year,

            @Means(
                    value =
                            "The amount, if it was published; otherwise it is worked out from the share and said to be.",
                    example = "£88.1m")
            Optional<Money> amount,

            @Means(
                    value =
                            "Its share of the year's total, if it was published; otherwise it is worked out from the amount and"
                                    + " said to be.",
                    example = "41.5%")
            Optional<Share> share,

            SourceLocation at) {}

    /** A part of a line. */
    @Means("a part of a line")
    public record Part(
            @Means(value = "What it is for, in a few words.", example = "Handyperson visits")
            Text title,

            @Means("Its amounts, one for each year that has one.")
            List<YearAmount> amounts,

            @Means(value = "Ids of the priorities, themes and commitments that it serves.", example = "[p1.homes.3]")
            List<Ref> serves,

            @Means(value = "Ids of the areas from site.yml that it is for.", example = "[north]")
            List<Ref> areas,

            SourceLocation at) {

        /** Its amount for a year; nothing is known where it has none. */
        public Optional<Money> amount(FinancialYear year) {
            return amounts.stream()
                    .filter(amount -> amount.year().equals(year))
                    .map(YearAmount::amount)
                    .findFirst();
        }
    }

    /** All lines, those of spending first. */
    public Stream<Figured> lines() {
        return Stream.concat(spending.stream(), income.stream());
    }
}
