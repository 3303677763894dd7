package org.planpress.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.BudgetYears.OfYear;
import org.planpress.analysis.BudgetYears.Side;
import org.planpress.analysis.FundingSplit;
import org.planpress.analysis.FundingSplit.Basis;
import org.planpress.model.Budget;
import org.planpress.model.Budget.Figured;
import org.planpress.model.Money;
import org.planpress.model.Ref;
import org.planpress.site.chart.Bars.Bar;
import org.planpress.site.chart.BudgetMessage.Label;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Group;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** The budget of several years: the totals as bars, and every line in the table. */
public final class BudgetFigure {

    private static final String LINES = "line";

    private final Voice voice;
    private final Budget budget;
    private final BudgetColumns columns;
    private final List<OfYear> years;
    private final MoneyScale scale;
    private final String period;

    private BudgetFigure(Voice voice, Budget budget) {
        this.voice = voice;
        this.budget = budget;
        this.columns = BudgetColumns.of(voice, budget);
        this.years = columns.years();
        this.scale = MoneyScale.exact(voice, published().toList());
        this.period = columns.period();
    }

    /** The amounts as they were published. */
    private Stream<Money> published() {
        return Stream.of(
                        budget.years().stream().flatMap(year -> year.spending().stream()),
                        budget.years().stream().flatMap(year -> year.income().stream()),
                        budget.lines()
                                .flatMap(line -> line.figures().stream())
                                .flatMap(figure -> figure.amount().stream()),
                        budget.spending().stream()
                                .flatMap(line -> line.ofWhich().stream())
                                .flatMap(part -> part.amounts().stream())
                                .map(amount -> amount.amount()))
                .flatMap(amounts -> amounts);
    }

    public static ChartFigure of(Voice voice, Budget budget) {
        return new BudgetFigure(voice, budget).figure();
    }

    private ChartFigure figure() {
        return new ChartFigure(
                "budget",
                voice.say(Label.TITLE),
                voice.say(new BudgetMessage.Subtitle(hasIncome(), scale.unit(), period)),
                summary(),
                totals(),
                table(),
                "budget.csv",
                budget.source().value(),
                Optional.of(period),
                notes(),
                spec(),
                false);
    }

    private boolean hasIncome() {
        return years.stream().anyMatch(year -> year.income().total().isPresent());
    }

    private String summary() {
        List<Message> gaps = new ArrayList<>();
        for (OfYear year : years) {
            year.left()
                    .filter(left -> left.pounds().signum() != 0)
                    .ifPresent(left -> gaps.add(new BudgetMessage.Gap(
                            BudgetColumns.name(year),
                            year.year().is(),
                            left.pounds().signum() < 0,
                            scale.label(left.abs()))));
        }
        return Stream.concat(Stream.of(totals()), gaps.stream().map(voice::say)).collect(Collectors.joining(" "));
    }

    private String totals() {
        List<Message> sentences = new ArrayList<>();
        List<Message> spending = totals(OfYear::spending);
        if (!spending.isEmpty()) {
            sentences.add(new BudgetMessage.Spending(spending));
        }
        List<Message> income = totals(OfYear::income);
        if (!income.isEmpty()) {
            sentences.add(new BudgetMessage.Income(income));
        }
        return sentences.stream().map(voice::say).collect(Collectors.joining(" "));
    }

    private List<Message> totals(Function<OfYear, Side> side) {
        return years.stream()
                .flatMap(year -> side.apply(year).total().stream()
                        .<Message>map(total -> new BudgetMessage.Total(
                                scale.label(total),
                                BudgetColumns.name(year),
                                year.year().is())))
                .toList();
    }

    private ChartSpec spec() {
        if (!hasIncome()) {
            return new Bars(years.stream()
                    .flatMap(year -> year.spending().total().map(total -> bar(columns.head(year), total)).stream())
                    .toList());
        }
        return new GroupedBars(years.stream()
                .map(year -> new GroupedBars.Group(
                        columns.head(year),
                        Stream.concat(
                                        year.spending().total().stream()
                                                .map(total -> bar(voice.say(Label.SPENDING_GROUP), total)),
                                        year.income().total().stream()
                                                .map(total -> bar(voice.say(Label.INCOME_GROUP), total)))
                                .toList()))
                .filter(group -> !group.bars().isEmpty())
                .toList());
    }

    private Bar bar(String name, Money money) {
        return new Bar(name, money.pounds().doubleValue(), scale.label(money), "");
    }

    private DataTable table() {
        List<Column> heads = new ArrayList<>();
        heads.add(new Column(
                voice.say(new BudgetMessage.Head(scale.unit())), List.of("id", LINES, "serves", "areas"), false));
        years.forEach(year -> heads.add(new Column(
                columns.head(year),
                List.of(BudgetColumns.key(year) + "_pounds", BudgetColumns.key(year) + "_basis"),
                true)));
        List<Group> groups = new ArrayList<>();
        groups.add(group(Label.SPENDING_GROUP, budget.spending(), OfYear::spending));
        if (hasIncome()) {
            groups.add(group(Label.INCOME_GROUP, budget.income(), OfYear::income));
        }
        List<Row> foot = hasIncome()
                        && years.stream().anyMatch(year -> year.left().isPresent())
                ? List.of(Row.total(columns.cells(
                        head(voice.say(Label.LEFT)), year -> year.left().map(left -> figure(left, Basis.WORKED_OUT)))))
                : List.of();
        return new DataTable(voice.say(new BudgetMessage.Caption(period)), heads, groups, foot);
    }

    private Group group(Label heading, List<? extends Figured> lines, Function<OfYear, Side> side) {
        List<Row> rows = new ArrayList<>();
        for (Figured line : lines) {
            rows.add(Row.of(columns.cells(
                    head(line),
                    year -> side.apply(year)
                            .part(line.id().id())
                            .map(part -> new Cell(
                                    scale(part).figure(part.amount()),
                                    List.of(BudgetColumns.raw(part.amount()), columns.basis(part.basis())),
                                    true)))));
            if (line instanceof Budget.Line spending) {
                spending.ofWhich()
                        .forEach(part -> rows.add(Row.of(columns.cells(
                                head(spending, part),
                                year -> part.amount(year.year().year())
                                        .map(amount -> figure(amount, Basis.PUBLISHED))))));
            }
        }
        if (years.stream().anyMatch(year -> differs(side.apply(year)))) {
            rows.add(Row.total(columns.cells(
                    head(voice.say(Label.SUM)),
                    year -> Optional.of(side.apply(year))
                            .filter(known -> !known.parts().isEmpty())
                            .map(known -> figure(known.sum(), Basis.WORKED_OUT)))));
        }
        rows.add(Row.total(columns.cells(
                head(voice.say(TableMessage.Head.TOTAL)),
                year -> side.apply(year)
                        .total()
                        .map(total -> figure(
                                total,
                                side.apply(year).published().isPresent() ? Basis.PUBLISHED : Basis.WORKED_OUT)))));
        return new Group(voice.say(heading), List.copyOf(rows));
    }

    /** Whether the published total is not the sum of the lines. */
    private static boolean differs(Side side) {
        return !side.parts().isEmpty()
                && side.published()
                        .filter(total -> total.compareTo(side.sum()) != 0)
                        .isPresent();
    }

    private Cell figure(Money money, Basis basis) {
        return new Cell(scale.figure(money), List.of(BudgetColumns.raw(money), columns.basis(basis)), true);
    }

    private static Cell head(String words) {
        return new Cell(words, List.of("", words, "", ""), false);
    }

    private static Cell head(Figured line) {
        List<Ref> serves = line instanceof Budget.Line spending ? spending.serves() : List.of();
        List<Ref> areas = line instanceof Budget.Line spending ? spending.areas() : List.of();
        String title = line.title().value();
        return new Cell(
                title,
                List.of(line.id().toString(), title, BudgetColumns.ids(serves), BudgetColumns.ids(areas)),
                false);
    }

    private Cell head(Budget.Line line, Budget.Part part) {
        String words = voice.say(new BudgetMessage.OfWhich(part.title().value()));
        return new Cell(
                words,
                List.of(line.id().toString(), words, BudgetColumns.ids(part.serves()), BudgetColumns.ids(part.areas())),
                false);
    }

    /** A published amount with all digits, one worked out with those that its share bears. */
    private MoneyScale scale(FundingSplit.Part part) {
        return part.basis() == Basis.PUBLISHED ? scale : scale.bearing(part.slack());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        List<String> summed =
                named(side -> side.published().isEmpty() && side.total().isPresent());
        if (!summed.isEmpty()) {
            notes.add(voice.say(new BudgetMessage.TotalSummed(summed)));
        }
        List<String> unknown = named(side -> side.total().isEmpty());
        if (!unknown.isEmpty()) {
            notes.add(voice.say(new BudgetMessage.NoTotal(unknown)));
        }
        List<String> workedOut = years.stream()
                .flatMap(year -> Stream.of(year.spending(), year.income())
                        .flatMap(side -> side.parts().stream())
                        .filter(part -> part.basis() == Basis.WORKED_OUT)
                        .map(part -> columns.figure(part, year)))
                .toList();
        if (!workedOut.isEmpty()) {
            notes.add(voice.say(new BudgetMessage.AmountsWorkedOut(workedOut)));
        }
        if (years.stream().anyMatch(year -> differs(year.spending()) || differs(year.income()))) {
            notes.add(voice.say(Label.TOTALS_DIFFER));
        }
        if (budget.spending().stream().anyMatch(line -> !line.ofWhich().isEmpty())) {
            notes.add(voice.say(Label.PARTS_NOT_ADDED));
        }
        return List.copyOf(notes);
    }

    private List<String> named(Predicate<Side> which) {
        return years.stream()
                .filter(year -> which.test(year.spending()))
                .map(BudgetColumns::name)
                .toList();
    }
}
