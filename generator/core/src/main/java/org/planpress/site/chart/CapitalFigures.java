package org.planpress.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Capital;
import org.planpress.model.Capital.Project;
import org.planpress.model.Capital.Spent;
import org.planpress.model.FinancialYear;
import org.planpress.model.Money;
import org.planpress.model.When;
import org.planpress.model.YearAmount;
import org.planpress.site.chart.Bars.Bar;
import org.planpress.site.chart.CapitalMessage.Label;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.words.Voice;

/** The capital programme: what was agreed for each project and spent so far, and in which years it is to be spent. */
public final class CapitalFigures {

    private final Voice voice;
    private final Capital capital;
    private final Function<Project, Optional<String>> status;
    private final MoneyScale scale;
    private final Money sum;
    private final List<FinancialYear> years;

    private CapitalFigures(Voice voice, Capital capital, Function<Project, Optional<String>> status) {
        this.voice = voice;
        this.capital = capital;
        this.status = status;
        this.sum = capital.sum();
        this.years = capital.projects().stream()
                .flatMap(project -> project.amounts().stream())
                .map(YearAmount::year)
                .distinct()
                .sorted()
                .toList();
        this.scale = MoneyScale.exact(
                voice,
                Stream.of(
                                capital.total().stream(),
                                capital.projects().stream().map(Project::agreed),
                                capital.projects().stream()
                                        .flatMap(project -> project.spent().stream())
                                        .map(Spent::amount),
                                capital.projects().stream()
                                        .flatMap(project -> project.amounts().stream())
                                        .map(YearAmount::amount))
                        .flatMap(amounts -> amounts)
                        .toList());
    }

    /**
     * The projects.
     *
     * @param status how a project stands, in words, if that was published
     */
    public static ChartFigure projects(Voice voice, Capital capital, Function<Project, Optional<String>> status) {
        return new CapitalFigures(voice, capital, status).ofProjects();
    }

    /** The years; empty if no amount of a year was published. */
    public static Optional<ChartFigure> years(Voice voice, Capital capital) {
        CapitalFigures figures = new CapitalFigures(voice, capital, project -> Optional.empty());
        return figures.years.isEmpty() ? Optional.empty() : Optional.of(figures.ofYears());
    }

    private ChartFigure ofProjects() {
        return new ChartFigure(
                "capital",
                voice.say(Label.TITLE),
                voice.say(new CapitalMessage.Subtitle(scale.unit())),
                voice.say(new CapitalMessage.Agreed(capital.projects().size(), scale.label(capital.agreed()))) + " "
                        + spent(),
                voice.say(new CapitalMessage.Drawing(capital.projects().stream()
                        .map(project -> voice.say(
                                new FundingMessage.Part(project.title().value(), scale.label(project.agreed()))))
                        .collect(Collectors.joining("; ")))),
                table(),
                "capital.csv",
                capital.source().value(),
                Optional.empty(),
                notes(),
                new Bars(capital.projects().stream()
                        .map(project -> bar(project.title().value(), project.agreed()))
                        .toList()),
                false);
    }

    private Bar bar(String name, Money money) {
        return new Bar(name, money.pounds().doubleValue(), scale.label(money), "");
    }

    private String spent() {
        List<Project> known = capital.projects().stream()
                .filter(project -> project.spent().isPresent())
                .toList();
        return voice.say(
                known.isEmpty()
                        ? Label.NONE_SPENT
                        : new CapitalMessage.Spent(
                                known.size(),
                                capital.projects().size(),
                                scale.label(Money.sum(known.stream()
                                        .flatMap(project -> project.spent().stream())
                                        .map(Spent::amount))),
                                scale.label(Money.sum(known.stream().map(Project::agreed)))));
    }

    private List<String> notes() {
        return capital.total()
                .map(total -> total.compareTo(sum) == 0 ? List.<String>of() : List.of(voice.say(Label.TOTAL_DIFFERS)))
                .orElseGet(() -> List.of(voice.say(Label.TOTAL_SUMMED)));
    }

    private DataTable table() {
        List<Column> columns = List.of(
                new Column(
                        voice.say(new CapitalMessage.Head(scale.unit())),
                        List.of("id", "project", "serves", "areas"),
                        false),
                Column.figures(voice.say(Label.AGREED_COLUMN), "agreed_pounds"),
                Column.figures(voice.say(Label.SPENT_COLUMN), "spent_pounds"),
                Column.words(voice.say(Label.SPENT_ON), "spent_by"),
                Column.dates(voice.say(Label.FINISH), "finish"),
                Column.words(voice.say(Label.STATUS), "status"));
        List<Row> foot = new ArrayList<>();
        if (capital.total().filter(total -> total.compareTo(sum) != 0).isPresent()) {
            foot.add(total(voice.say(Label.SUM), sum, columns));
        }
        foot.add(total(voice.say(TableMessage.Head.TOTAL), capital.agreed(), columns));
        return DataTable.plain(
                voice.say(Label.CAPTION),
                columns,
                capital.projects().stream()
                        .map(project -> row(project, columns))
                        .toList(),
                foot);
    }

    private Row row(Project project, List<Column> columns) {
        String unknown = voice.say(TableMessage.Cell.NOT_PUBLISHED);
        Optional<Spent> spent = project.spent();
        Optional<When> finish = project.finish();
        return Row.of(List.of(
                head(project),
                figure(project.agreed()),
                spent.map(known -> figure(known.amount())).orElseGet(() -> new Cell(unknown, "", false)),
                spent.map(known -> new Cell(voice.date(known.on()), known.on().toString(), false))
                        .orElseGet(() -> new Cell(unknown, "", false)),
                finish.map(when -> Cell.date(voice, when))
                        .orElseGet(() -> columns.get(4).without(unknown)),
                Cell.words(status.apply(project).orElse(unknown))));
    }

    private static Cell head(Project project) {
        String title = project.title().value();
        return new Cell(
                title,
                List.of(
                        project.id().toString(),
                        title,
                        BudgetColumns.ids(project.serves()),
                        BudgetColumns.ids(project.areas())),
                false);
    }

    private Cell figure(Money money) {
        return Cell.figure(scale.figure(money), BudgetColumns.raw(money));
    }

    private Row total(String head, Money money, List<Column> columns) {
        return Row.total(List.of(
                new Cell(head, List.of("", head, "", ""), false),
                figure(money),
                Cell.EMPTY,
                Cell.EMPTY,
                columns.get(4).without(""),
                Cell.EMPTY));
    }

    private ChartFigure ofYears() {
        String period = Periods.years(voice, years);
        Money placed = Money.sum(years.stream().map(this::inYear));
        return new ChartFigure(
                "capital-years",
                voice.say(Label.YEARS_TITLE),
                voice.say(new CapitalMessage.YearsSubtitle(scale.unit(), period)),
                voice.say(new CapitalMessage.ByYear(scale.label(placed), scale.label(sum), period)),
                voice.say(new ChartMessage.Bars(years.stream()
                        .map(year -> voice.say(new FundingMessage.Part(Numbers.year(year), scale.label(inYear(year)))))
                        .collect(Collectors.joining("; ")))),
                yearTable(),
                "capital-years.csv",
                capital.source().value(),
                Optional.of(period),
                List.of(),
                new Bars(years.stream()
                        .map(year -> bar(Numbers.year(year), inYear(year)))
                        .toList()),
                false);
    }

    private Money inYear(FinancialYear year) {
        return Money.sum(capital.projects().stream().flatMap(project -> inYear(project, year).stream()));
    }

    private static Optional<Money> inYear(Project project, FinancialYear year) {
        return project.amounts().stream()
                .filter(amount -> amount.year().equals(year))
                .map(YearAmount::amount)
                .findFirst();
    }

    private DataTable yearTable() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(voice.say(new CapitalMessage.Head(scale.unit())), List.of("id", "project"), false));
        years.forEach(year -> columns.add(Column.figures(Numbers.year(year), year + "_pounds")));
        columns.add(Column.figures(voice.say(Label.REST), "in_no_year_pounds"));
        return DataTable.plain(
                voice.say(Label.YEARS_CAPTION),
                columns,
                capital.projects().stream().map(this::yearRow).toList(),
                List.of(Row.total(Stream.of(
                                Stream.of(new Cell(
                                        voice.say(TableMessage.Head.TOTAL),
                                        List.of("", voice.say(TableMessage.Head.TOTAL)),
                                        false)),
                                years.stream().map(year -> figure(inYear(year))),
                                Stream.of(figure(
                                        sum.minus(Money.sum(years.stream().map(this::inYear))))))
                        .flatMap(cells -> cells)
                        .toList())));
    }

    private Row yearRow(Project project) {
        Money placed = Money.sum(project.amounts().stream().map(YearAmount::amount));
        return Row.of(Stream.of(
                        Stream.of(new Cell(
                                project.title().value(),
                                List.of(project.id().toString(), project.title().value()),
                                false)),
                        years.stream()
                                .map(year -> inYear(project, year)
                                        .map(this::figure)
                                        .orElseGet(
                                                () -> new Cell(voice.say(TableMessage.Cell.NOT_PUBLISHED), "", false))),
                        Stream.of(figure(project.agreed().minus(placed))))
                .flatMap(cells -> cells)
                .toList());
    }
}
