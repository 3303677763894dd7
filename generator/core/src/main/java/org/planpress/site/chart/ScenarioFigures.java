package org.planpress.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.planpress.site.chart.ScenarioMessage.Way;
import org.planpress.words.Message;
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
        this.scale = MoneyScale.of(
                voice,
                cases().flatMap(one -> Stream.concat(
                                one.totals().stream(),
                                one.scenario().lines().stream().flatMap(line -> line.amounts().stream())))
                        .toList());
        this.period = Periods.years(voice, scenarios.years());
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
                joined(Stream.concat(Stream.of(ScenarioMessage.Label.DRAWING), distances())),
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
            return voice.say(
                    comparison.others().isEmpty()
                            ? ScenarioMessage.Label.ONE_CASE
                            : new ScenarioMessage.ComparedWith(name(comparison.base())));
        }
        return voice.say(new ScenarioMessage.Gap(
                ScenarioComparison.course(comparison.others().get(0))));
    }

    private String subtitle() {
        String base = name(comparison.base());
        return voice.say(
                switch (comparison.others().size()) {
                    case 0 -> new ScenarioMessage.SubtitleOfOne(base, scale.unit(), period);
                    case 1 ->
                        new ScenarioMessage.SubtitleOfTwo(
                                base, name(comparison.others().get(0)), scale.unit(), period);
                    default -> new ScenarioMessage.Subtitle(base, scale.unit(), period);
                });
    }

    private String summary() {
        return joined(Stream.concat(distances(), cases().flatMap(one -> course(one).stream())));
    }

    private String joined(Stream<? extends Message> sentences) {
        return sentences.map(voice::say).collect(Collectors.joining(" "));
    }

    /** How far each case lies from the base. */
    private Stream<Message> distances() {
        return comparison.others().stream().map(this::distance);
    }

    private Message distance(Case other) {
        List<Message> years = IntStream.range(0, comparison.years().size())
                .mapToObj(year -> distance(other.differences().get(year), year(year)))
                .toList();
        return new ScenarioMessage.Compared(name(comparison.base()), name(other), years);
    }

    private Message distance(Money difference, String year) {
        Way way =
                switch (difference.pounds().signum()) {
                    case 1 -> Way.MORE;
                    case -1 -> Way.LESS;
                    default -> Way.SAME;
                };
        return new ScenarioMessage.Distance(way, scale.label(difference.abs()), year);
    }

    private Optional<Message> course(Case one) {
        int last = one.totals().size() - 1;
        return last < 1
                ? Optional.empty()
                : Optional.of(new ScenarioMessage.FromTo(
                        name(one),
                        scale.label(one.totals().get(0)),
                        year(0),
                        scale.label(one.totals().get(last)),
                        year(last)));
    }

    private List<String> notes() {
        return cases().allMatch(Case::addsUp) ? List.of() : List.of(voice.say(ScenarioMessage.Label.TOTALS_DIFFER));
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
                        Stream.of(Column.words(voice.say(new ScenarioMessage.Income(scale.unit())), "line")),
                        comparison.years().stream().map(year -> Column.figures(Numbers.year(year), year + "_pounds")))
                .toList();
        List<Row> foot = comparison.others().stream().map(this::difference).toList();
        return new DataTable(
                voice.say(new ScenarioMessage.Caption(period)),
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
            rows.add(Row.of(cells(voice.say(ScenarioMessage.Label.SUM), one.sums())));
        }
        rows.add(Row.total(cells(voice.say(TableMessage.Head.TOTAL), one.totals())));
        return new Group(
                voice.say(new ScenarioMessage.Group(
                        name(one), one.scenario().assumption().value())),
                List.copyOf(rows));
    }

    private Row difference(Case other) {
        List<Cell> figures = other.differences().stream()
                .map(money -> Cell.figure(scale.signedFigure(money), raw(money)))
                .toList();
        String head = voice.say(
                comparison.others().size() == 1
                        ? ScenarioMessage.Label.DIFFERENCE
                        : new ScenarioMessage.DifferenceOf(name(other)));
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
}
