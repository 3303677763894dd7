package org.planpress.site.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.BudgetYears;
import org.planpress.analysis.BudgetYears.OfYear;
import org.planpress.analysis.FundingSplit;
import org.planpress.analysis.FundingSplit.Basis;
import org.planpress.model.Budget;
import org.planpress.model.Money;
import org.planpress.model.Ref;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.words.Voice;

/** The years of a budget as columns of a table, and what else its figures have in common. */
record BudgetColumns(Voice voice, List<OfYear> years) {

    static BudgetColumns of(Voice voice, Budget budget) {
        return new BudgetColumns(voice, BudgetYears.of(budget).years());
    }

    /** {@code 2024/25 to 2027/28}. */
    String period() {
        return Periods.years(
                voice, years.stream().map(year -> year.year().year()).toList());
    }

    /** {@code 2025/26}. */
    static String name(OfYear year) {
        return Numbers.year(year.year().year());
    }

    /** {@code 2025/26, agreed}. */
    String head(OfYear year) {
        return voice.say(new BudgetMessage.YearAs(name(year), year.year().is()));
    }

    /** {@code 2025-26_agreed}, for machines. */
    static String key(OfYear year) {
        return year.year().year() + "_" + year.year().is().name().toLowerCase(Locale.ROOT);
    }

    /** A row: its head, and a cell for each year; one that has none was not published. */
    List<Cell> cells(Cell head, Function<OfYear, Optional<Cell>> figure) {
        return Stream.concat(
                        Stream.of(head),
                        years.stream().map(year -> figure.apply(year).orElseGet(this::unknown)))
                .toList();
    }

    private Cell unknown() {
        return new Cell(voice.say(TableMessage.Cell.NOT_PUBLISHED), List.of("", ""), false);
    }

    String basis(Basis basis) {
        return voice.say(basis == Basis.PUBLISHED ? TableMessage.Cell.PUBLISHED : TableMessage.Cell.WORKED_OUT);
    }

    static String title(FundingSplit.Part part) {
        return part.source().title().value();
    }

    /** A line in a year, by name. */
    String figure(FundingSplit.Part part, OfYear year) {
        return voice.say(new BudgetMessage.FigureOf(title(part), name(year)));
    }

    /** Ids as one cell of a table for machines. */
    static String ids(List<Ref> refs) {
        return refs.stream().map(Ref::toString).collect(Collectors.joining(" "));
    }

    static String raw(Money money) {
        return money.pounds().stripTrailingZeros().toPlainString();
    }
}
