package org.planpress.site.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Compared;
import org.planpress.model.MeasureSheet.Comparison;
import org.planpress.model.Text;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.words.Voice;

/** The body's own figure beside those of others; each says what it stands for. */
public final class ComparisonFigures {

    private final Voice voice;
    private final MeasureSheet sheet;
    private final ValueFormat format;

    private ComparisonFigures(Voice voice, MeasureSheet sheet) {
        this.voice = voice;
        this.sheet = sheet;
        this.format = ValueFormat.of(voice, sheet);
    }

    public static List<ChartFigure> of(Voice voice, MeasureSheet sheet) {
        ComparisonFigures figures = new ComparisonFigures(voice, sheet);
        return IntStream.range(0, sheet.comparisons().size())
                .mapToObj(index -> figures.figure(sheet.comparisons().get(index), index + 1))
                .toList();
    }

    private ChartFigure figure(Comparison comparison, int number) {
        String name = sheet.id() + "-compared-" + number;
        String figures = figures(comparison);
        return new ChartFigure(
                "measure-" + name.replace('.', '-'),
                comparison.title().value(),
                comparison.period().value(),
                voice.say(new ComparisonMessage.Figures(figures)),
                voice.say(new ChartMessage.Bars(figures)),
                table(comparison),
                "measures/" + name + ".csv",
                comparison.source().value(),
                Optional.of(comparison.period().value()),
                comparison.note().map(Text::value).stream().toList(),
                new Bars(IntStream.range(0, comparison.figures().size())
                        .mapToObj(index -> bar(comparison.figures().get(index), index == 0))
                        .toList()),
                false);
    }

    private Bars.Bar bar(Compared figure, boolean own) {
        double value = figure.value().value().doubleValue();
        String shown = format.figure(figure.value());
        return own
                ? new Bars.Bar(figure.name().value(), value, shown, "")
                : Bars.Bar.other(figure.name().value(), value, shown, "");
    }

    private String figures(Comparison comparison) {
        return String.join(
                "; ",
                comparison.figures().stream()
                        .map(figure -> voice.say(
                                new ComparisonMessage.Figure(figure.name().value(), format.figure(figure.value()))))
                        .toList());
    }

    private DataTable table(Comparison comparison) {
        List<Column> columns = List.of(
                Column.words(voice.say(ComparisonMessage.Head.NAME), "name"),
                Column.figures(comparison.title().value(), "value" + ValueFormat.suffix(sheet)),
                Column.words(voice.say(ComparisonMessage.Head.MEANING), "meaning"),
                Column.words(voice.say(ComparisonMessage.Head.PERIOD), "comparison"));
        return DataTable.plain(
                voice.say(new ComparisonMessage.Caption(
                        comparison.title().value(), comparison.period().value())),
                columns,
                comparison.figures().stream()
                        .map(figure -> row(figure, comparison))
                        .toList(),
                List.of());
    }

    private Row row(Compared figure, Comparison comparison) {
        return Row.of(List.of(
                Cell.words(figure.name().value()),
                Cell.figure(
                        format.figure(figure.value()), figure.value().value().toPlainString()),
                Cell.words(figure.meaning().map(Text::value).orElse("")),
                Cell.words(comparison.period().value())));
    }
}
