package org.planpress.site.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.BudgetYears;
import org.planpress.analysis.BudgetYears.OfYear;
import org.planpress.analysis.BudgetYears.Side;
import org.planpress.analysis.FundingSplit;
import org.planpress.analysis.FundingSplit.Basis;
import org.planpress.model.Budget;
import org.planpress.model.Budget.Figured;
import org.planpress.site.chart.Bars.Bar;
import org.planpress.site.chart.BudgetMessage.Label;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Group;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.words.Voice;

/** The share that each line of a budget has in the total of its year, published or worked out, and said to be. */
public final class BudgetShares {

    private final Voice voice;
    private final Budget budget;
    private final BudgetColumns columns;

    private BudgetShares(Voice voice, Budget budget) {
        this.voice = voice;
        this.budget = budget;
        this.columns = BudgetColumns.of(voice, budget);
    }

    /** The figure; empty if no line can have a share. */
    public static Optional<ChartFigure> of(Voice voice, Budget budget) {
        return new BudgetShares(voice, budget).figure();
    }

    private Optional<ChartFigure> figure() {
        return new BudgetYears(columns.years())
                .drawn()
                .map(year -> new ChartFigure(
                        "budget-shares",
                        voice.say(Label.SHARES_TITLE),
                        voice.say(new BudgetMessage.SharesSubtitle(
                                BudgetColumns.name(year), year.year().is())),
                        largest(year),
                        voice.say(new ChartMessage.Bars(year.spending().shares().stream()
                                .map(part ->
                                        voice.say(new FundingMessage.Part(BudgetColumns.title(part), percent(part))))
                                .collect(Collectors.joining("; ")))),
                        shareTable(),
                        "budget-shares.csv",
                        budget.source().value(),
                        Optional.of(columns.period()),
                        shareNotes(),
                        new Bars(year.spending().shares().stream()
                                .map(part -> new Bar(
                                        BudgetColumns.title(part),
                                        part.share().percent().doubleValue(),
                                        percent(part),
                                        ""))
                                .toList()),
                        false));
    }

    private String largest(OfYear year) {
        return year.spending().shares().stream()
                .max(Comparator.comparing(FundingSplit.Part::penceInThePound))
                .map(part -> voice.say(new BudgetMessage.LargestShare(
                        BudgetColumns.title(part),
                        percent(part),
                        BudgetColumns.name(year),
                        year.year().is())))
                .orElse("");
    }

    private static String percent(FundingSplit.Part part) {
        return Numbers.percent(
                part.share().percent(), Math.max(0, part.share().percent().scale()));
    }

    private List<String> shareNotes() {
        List<FundingSplit.Part> all = columns.years().stream()
                .flatMap(year -> Stream.of(year.spending(), year.income()))
                .flatMap(side -> side.shares().stream())
                .toList();
        List<String> published = columns.years().stream()
                .flatMap(year -> Stream.of(year.spending(), year.income())
                        .flatMap(side -> side.shares().stream())
                        .filter(part -> part.shareBasis() == Basis.PUBLISHED)
                        .map(part -> columns.figure(part, year)))
                .toList();
        List<String> notes = new ArrayList<>();
        notes.add(voice.say(
                published.isEmpty()
                        ? Label.SHARES_WORKED_OUT
                        : published.size() == all.size()
                                ? Label.SHARES_ALL_PUBLISHED
                                : new BudgetMessage.SharesPublished(published)));
        if (columns.years().stream()
                .flatMap(year -> Stream.of(year.spending(), year.income()))
                .anyMatch(side -> side.shares().size() < side.parts().size())) {
            notes.add(voice.say(Label.NO_SHARE));
        }
        return notes;
    }

    private DataTable shareTable() {
        List<Column> heads = new ArrayList<>();
        heads.add(new Column(voice.say(Label.SHARE_OF), List.of("id", "line"), false));
        columns.years()
                .forEach(year -> heads.add(new Column(
                        columns.head(year),
                        List.of(BudgetColumns.key(year) + "_share_percent", BudgetColumns.key(year) + "_basis"),
                        true)));
        List<Group> groups = new ArrayList<>();
        groups.add(shareGroup(Label.SPENDING_GROUP, budget.spending(), OfYear::spending));
        if (!budget.income().isEmpty()) {
            groups.add(shareGroup(Label.INCOME_GROUP, budget.income(), OfYear::income));
        }
        return new DataTable(voice.say(new BudgetMessage.SharesCaption(columns.period())), heads, groups, List.of());
    }

    private Group shareGroup(Label heading, List<? extends Figured> lines, Function<OfYear, Side> side) {
        return new Group(
                voice.say(heading),
                lines.stream()
                        .map(line -> Row.of(columns.cells(
                                new Cell(
                                        line.title().value(),
                                        List.of(
                                                line.id().toString(),
                                                line.title().value()),
                                        false),
                                year -> side.apply(year).shares().stream()
                                        .filter(part -> part.source().id().equals(line.id()))
                                        .findFirst()
                                        .map(part -> new Cell(
                                                percent(part),
                                                List.of(
                                                        part.share().percent().toPlainString(),
                                                        columns.basis(part.shareBasis())),
                                                true))
                                        .or(() -> side.apply(year)
                                                .part(line.id().id())
                                                .map(part -> new Cell(
                                                        voice.say(TableMessage.Cell.NONE), List.of("", ""), false))))))
                        .toList());
    }
}
