package org.planpress.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.analysis.ScenarioComparison;
import org.planpress.analysis.ScenarioComparison.Case;
import org.planpress.model.Money;
import org.planpress.model.Scenarios;
import org.planpress.site.chart.Bars.Bar;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Group;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.words.Voice;

/** What each case would bring: the drawing shows how far the cases lie apart, the table every line of each. */
public final class ScenarioFigures {

    private final Voice voice;
    private final Scenarios scenarios;
    private final ScenarioComparison comparison;
    private final MoneyScale scale;
    private final String period;

    private ScenarioFigures(Voice voice, Scenarios scenarios) {
        this.voice = voice;
        this.scenarios = scenarios;
        this.comparison = ScenarioComparison.of(scenarios);
        this.scale = MoneyScale.of(voice, cases().flatMap(one -> Stream.concat(
                        one.totals().stream(),
                        one.scenario().lines().stream().flatMap(line -> line.amounts().stream())))
                .toList());
        this.period = Numbers.years(scenarios.years());
    }

    public static ChartFigure of(Voice voice, Scenarios scenarios) {
        return new ScenarioFigures(voice, scenarios).figure();
    }

    private ChartFigure figure() {
        return new ChartFigure(
                "scenarios",
                title(),
                subtitle(),
                summary(),
                "Horizontal bars, one group for each year. " + sentences(),
                table(),
                "scenarios.csv",
                scenarios.source().value(),
                Optional.of(period),
                notes(),
                spec(),
                false);
    }

    private String title() {
        if (comparison.others().size() != 1) {
            return comparison.others().isEmpty()
                    ? "There is one case"
                    : "Each case is compared with " + quoted(comparison.base());
        }
        return switch (ScenarioComparison.course(comparison.others().get(0))) {
            case EQUAL -> "Both cases bring the same";
            case GROWS -> "The gap grows each year";
            case SHRINKS -> "The gap narrows each year";
            case MIXED -> "The cases lie apart";
        };
    }

    private String subtitle() {
        String measure = comparison.others().isEmpty()
                ? "Income: " + name(comparison.base())
                : "Income compared with " + quoted(comparison.base());
        String what = comparison.others().size() == 1
                ? measure + ": " + name(comparison.others().get(0))
                : measure;
        return what + ", " + scale.unit() + ", " + period;
    }

    private String summary() {
        return Stream.concat(Stream.of(sentences()), cases().map(this::course))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    /** How far each case lies from the base. */
    private String sentences() {
        return String.join(" ", comparison.others().stream().map(this::distance).toList());
    }

    private String distance(Case other) {
        List<String> years = IntStream.range(0, comparison.years().size())
                .mapToObj(year -> distance(other.differences().get(year)) + " in " + year(year))
                .toList();
        return "Compared with %s, %s brings %s."
                .formatted(quoted(comparison.base()), quoted(other), Numbers.list(years));
    }

    private String distance(Money difference) {
        return switch (difference.pounds().signum()) {
            case 1 -> scale.label(difference) + " more";
            case -1 -> scale.label(difference.abs()) + " less";
            default -> "the same";
        };
    }

    private String course(Case one) {
        int last = one.totals().size() - 1;
        return last < 1
                ? ""
                : "In %s, total income is %s in %s and %s in %s."
                        .formatted(
                                quoted(one),
                                scale.label(one.totals().get(0)),
                                year(0),
                                scale.label(one.totals().get(last)),
                                year(last));
    }

    private List<String> notes() {
        return cases().allMatch(Case::addsUp)
                ? List.of()
                : List.of("Where a published total differs from the sum of its lines, the table shows both.");
    }

    private ChartSpec spec() {
        if (comparison.others().isEmpty()) {
            return new Bars(bars(comparison.base().totals(), false));
        }
        if (comparison.others().size() == 1) {
            return new Bars(bars(comparison.others().get(0).differences(), true));
        }
        return new GroupedBars(IntStream.range(0, comparison.years().size())
                .mapToObj(year -> new GroupedBars.Group(
                        year(year),
                        comparison.others().stream()
                                .map(other ->
                                        bar(name(other), other.differences().get(year), true))
                                .toList()))
                .toList());
    }

    private List<Bar> bars(List<Money> amounts, boolean signed) {
        return IntStream.range(0, amounts.size())
                .mapToObj(year -> bar(year(year), amounts.get(year), signed))
                .toList();
    }

    private Bar bar(String name, Money money, boolean signed) {
        String shown = signed ? scale.signedLabel(money) : scale.label(money);
        return new Bar(name, money.pounds().doubleValue(), shown, "");
    }

    private DataTable table() {
        List<Column> columns = Stream.concat(
                        Stream.of(Column.words("Income, " + scale.unit(), "line")),
                        comparison.years().stream().map(year -> Column.figures(Numbers.year(year), year + "_pounds")))
                .toList();
        List<Row> foot = comparison.others().stream().map(this::difference).toList();
        return new DataTable(
                "Income in each case, " + period,
                columns,
                cases().map(this::group).toList(),
                foot);
    }

    private Group group(Case one) {
        List<Row> rows = new ArrayList<>();
        one.scenario()
                .lines()
                .forEach(line -> rows.add(Row.of(cells(line.title().value(), line.amounts()))));
        if (!one.addsUp()) {
            rows.add(Row.of(cells("Sum of these lines", one.sums())));
        }
        rows.add(Row.total(cells("Total", one.totals())));
        return new Group(name(one) + ": " + one.scenario().assumption(), List.copyOf(rows));
    }

    private Row difference(Case other) {
        List<Cell> figures = other.differences().stream()
                .map(money -> Cell.figure(scale.signedFigure(money), raw(money)))
                .toList();
        String head = comparison.others().size() == 1 ? "Difference" : "Difference: " + name(other);
        return Row.total(
                Stream.concat(Stream.of(Cell.words(head)), figures.stream()).toList());
    }

    private List<Cell> cells(String head, List<Money> amounts) {
        return Stream.concat(
                        Stream.of(Cell.words(head)),
                        amounts.stream().map(money -> Cell.figure(scale.figure(money), raw(money))))
                .toList();
    }

    private Stream<Case> cases() {
        return Stream.concat(Stream.of(comparison.base()), comparison.others().stream());
    }

    private String year(int index) {
        return Numbers.year(comparison.years().get(index));
    }

    private static String raw(Money money) {
        return money.pounds().stripTrailingZeros().toPlainString();
    }

    private static String name(Case one) {
        return one.scenario().title().value();
    }

    private static String quoted(Case one) {
        return "“" + name(one) + "”";
    }
}
