package org.planpress.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.Areas;
import org.planpress.analysis.FollowedMoney;
import org.planpress.analysis.FollowedMoney.Column;
import org.planpress.analysis.FollowedMoney.Of;
import org.planpress.analysis.FollowedMoney.Use;
import org.planpress.model.Area;
import org.planpress.model.Budget;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Money;
import org.planpress.site.chart.Bars.Bar;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Group;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.site.chart.FollowedMessage.Label;
import org.planpress.words.Voice;

/** From each total to what it serves, and to what it is not said to serve. */
public final class FollowedFigure {

    private final Voice voice;
    private final Edition edition;
    private final List<Area> areas;
    private final FollowedMoney money;
    private final MoneyScale large;
    private final MoneyScale small;
    private final String source;

    private FollowedFigure(Voice voice, Edition edition, List<Area> areas, FollowedMoney money, String source) {
        this.voice = voice;
        this.edition = edition;
        this.areas = areas;
        this.money = money;
        this.source = source;
        this.large = scale(column -> !(column.of() instanceof Of.Services));
        this.small = scale(column -> column.of() instanceof Of.Services);
    }

    /** The scale of some columns: grants may be small beside a budget. */
    private MoneyScale scale(Predicate<Column> some) {
        return MoneyScale.exact(
                voice,
                money.columns().stream()
                        .filter(some)
                        .flatMap(column -> Stream.concat(
                                Stream.of(column.total()),
                                column.pots().stream()
                                        .flatMap(pot -> Stream.concat(Stream.of(pot.whole()), pot.parts().stream()))
                                        .filter(use -> !use.serves().isEmpty()
                                                || !use.areas().isEmpty())
                                        .map(Use::amount)))
                        .toList());
    }

    private MoneyScale scale(Column column) {
        return column.of() instanceof Of.Services ? small : large;
    }

    /** The figure; empty if nothing of the money of an edition is linked to anything. */
    public static Optional<ChartFigure> of(Voice voice, Edition edition, List<Area> areas, String source) {
        FollowedMoney money = FollowedMoney.of(edition);
        return money.servesAnything() || money.isForAreas()
                ? Optional.of(new FollowedFigure(voice, edition, areas, money, source).figure())
                : Optional.empty();
    }

    /**
     * How much of a total something is, in words.
     *
     * @param column what the total is of
     */
    public record Part(String column, String amount) {}

    /** How much of each total is for any of some areas, where any is; empty without any money. */
    public static List<Part> in(Voice voice, Edition edition, List<Area> areas, Predicate<Id> any) {
        FollowedMoney money = FollowedMoney.of(edition);
        FollowedFigure figure = new FollowedFigure(voice, edition, areas, money, "");
        return figure.facts(column -> column.in(any));
    }

    /** How much of each total is for no area, where any is not; empty without any money. */
    public static List<Part> inNone(Voice voice, Edition edition, List<Area> areas) {
        FollowedFigure figure = new FollowedFigure(voice, edition, areas, FollowedMoney.of(edition), "");
        return figure.facts(column -> column.total().minus(column.in(id -> true)));
    }

    private List<Part> facts(Function<Column, Money> amount) {
        return money.columns().stream()
                .filter(column -> amount.apply(column).pounds().signum() != 0)
                .map(column -> new Part(
                        name(column),
                        voice.say(new FollowedMessage.Part(
                                MoneyScale.inFull(voice, amount.apply(column)),
                                MoneyScale.inFull(voice, column.total())))))
                .toList();
    }

    private ChartFigure figure() {
        return new ChartFigure(
                "followed",
                voice.say(Label.TITLE),
                voice.say(Label.SUBTITLE),
                told(),
                voice.say(Label.DRAWING),
                table(),
                "followed-money.csv",
                source,
                Optional.empty(),
                notes(),
                new GroupedBars(money.columns().stream()
                        .map(column -> new GroupedBars.Group(
                                name(column),
                                List.of(
                                        bar(column, Label.BAR_LINKED, linked(column)),
                                        bar(
                                                column,
                                                Label.BAR_NOT_LINKED,
                                                column.total().minus(linked(column))))))
                        .toList()),
                false);
    }

    private Bar bar(Column column, Label name, Money amount) {
        return new Bar(
                voice.say(name),
                amount.pounds().doubleValue(),
                amount.pounds().signum() == 0
                        ? voice.say(TableMessage.Cell.NONE)
                        : scale(column).label(amount),
                "");
    }

    private static Money linked(Column column) {
        return column.serving(id -> true);
    }

    /** The year that matters most in words, and what is beside the years; each figure stands in the table. */
    private String told() {
        List<Column> years = money.columns().stream()
                .filter(column -> column.of() instanceof Of.Year)
                .toList();
        Optional<Column> year = years.stream()
                .filter(column ->
                        column.of() instanceof Of.Year one && one.year().is() == Budget.Basis.AGREED)
                .reduce((first, second) -> second)
                .or(() -> years.stream().reduce((first, second) -> second));
        return Stream.concat(
                        year.stream(), money.columns().stream().filter(column -> !(column.of() instanceof Of.Year)))
                .map(this::told)
                .collect(Collectors.joining(" "));
    }

    private String told(Column column) {
        Money linked = linked(column);
        Money rest = column.total().minus(linked);
        String total = scale(column).label(column.total());
        if (linked.pounds().signum() == 0) {
            return voice.say(new FollowedMessage.Nothing(name(column), total));
        }
        return voice.say(
                rest.pounds().signum() == 0
                        ? new FollowedMessage.All(name(column), total)
                        : new FollowedMessage.Of(
                                name(column),
                                scale(column).label(linked),
                                total,
                                scale(column).label(rest)));
    }

    private String name(Column column) {
        return column.of() instanceof Of.Year year
                ? voice.say(new BudgetMessage.YearAs(
                        Numbers.year(year.year().year()), year.year().is()))
                : voice.say(column.of() instanceof Of.Projects ? Label.PROJECTS : Label.SERVICES);
    }

    private static String key(Column column) {
        return (column.of() instanceof Of.Year year
                        ? year.year().year().toString()
                        : column.of() instanceof Of.Projects ? "capital" : "grants")
                + "_pounds";
    }

    private DataTable table() {
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(new DataTable.Column(voice.say(Label.SERVES), List.of("id", "serves"), false));
        money.columns()
                .forEach(column -> columns.add(DataTable.Column.figures(
                        voice.say(new FollowedMessage.Head(
                                name(column), scale(column).unit())),
                        key(column))));
        List<Group> groups = new ArrayList<>();
        groups.add(byPriority());
        if (money.isForAreas()) {
            groups.add(byArea());
        }
        return new DataTable(
                voice.say(Label.CAPTION),
                columns,
                groups,
                List.of(Row.total(cells("", voice.say(Label.TOTAL), Column::total, true))));
    }

    /** The rows of priorities and of themes that belong to none. */
    private List<Row> priorities() {
        Stream<Row> own = edition.priorities().stream()
                .map(priority -> row(
                        priority.id(),
                        voice.say(new FollowedMessage.Priority(
                                priority.sheet().number(),
                                priority.sheet().title().value())),
                        FollowedMoney.of(priority)));
        Stream<Row> across = edition.crossCutting().stream()
                .map(theme -> row(theme.id().id(), theme.title().value(), FollowedMoney.of(theme)));
        return Stream.concat(own, across).toList();
    }

    private Group byPriority() {
        List<Row> rows = new ArrayList<>(priorities());
        rows.add(Row.total(cells("", voice.say(Label.LINKED), FollowedFigure::linked, false)));
        rows.add(Row.total(
                cells("", voice.say(Label.NOT_LINKED), column -> column.total().minus(linked(column)), true)));
        return new Group(voice.say(Label.BY_PRIORITY), List.copyOf(rows));
    }

    private Row row(Id id, String name, Set<Id> ids) {
        return Row.of(cells(id.value(), name, column -> column.serving(ids::contains), false));
    }

    private Group byArea() {
        List<Row> rows = new ArrayList<>();
        Areas tree = new Areas(areas);
        for (Area area : areas) {
            Set<Id> counted = tree.counted(area);
            if (any(counted)) {
                rows.add(Row.of(cells(
                        area.id().toString(), area.title().value(), column -> column.in(counted::contains), false)));
            }
        }
        rows.add(Row.total(cells("", voice.say(Label.IN_AREAS), column -> column.in(id -> true), false)));
        rows.add(Row.total(cells(
                "", voice.say(Label.NOT_IN_AREAS), column -> column.total().minus(column.in(id -> true)), true)));
        return new Group(voice.say(Label.BY_AREA), List.copyOf(rows));
    }

    private boolean any(Set<Id> inside) {
        return money.columns().stream()
                .anyMatch(column -> column.in(inside::contains).pounds().signum() != 0);
    }

    /** What is linked to nothing is a word, so that it is not read as a figure that somebody published. */
    private List<Cell> cells(String id, String name, Function<Column, Money> amount, boolean always) {
        return Stream.concat(
                        Stream.of(new Cell(name, List.of(id, name), false)),
                        money.columns().stream().map(column -> cell(column, amount.apply(column), always)))
                .toList();
    }

    private Cell cell(Column column, Money amount, boolean always) {
        return always || amount.pounds().signum() != 0
                ? Cell.figure(scale(column).figure(amount), BudgetColumns.raw(amount))
                : new Cell(voice.say(TableMessage.Cell.NONE), "", false);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(voice.say(Label.COUNTED_ONCE));
        if (money.columns().size() > 1) {
            notes.add(voice.say(Label.COLUMNS_OVERLAP));
        }
        return List.copyOf(notes);
    }
}
