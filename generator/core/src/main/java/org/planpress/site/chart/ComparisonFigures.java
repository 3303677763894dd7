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

    private ComparisonFigures() {}

    public static List<ChartFigure> of(Voice voice, MeasureSheet sheet) {
        return IntStream.range(0, sheet.comparisons().size())
                .mapToObj(index -> figure(voice, sheet, sheet.comparisons().get(index), index + 1))
                .toList();
    }

    private static ChartFigure figure(Voice voice, MeasureSheet sheet, Comparison comparison, int number) {
        ValueFormat format = ValueFormat.of(voice, sheet);
        String name = sheet.id() + "-compared-" + number;
        String figures = figures(comparison, format);
        return new ChartFigure(
                "measure-" + name.replace('.', '-'),
                comparison.title().value(),
                comparison.period().value(),
                figures + ".",
                "Horizontal bars. " + figures + ".",
                table(comparison, format),
                "measures/" + name + ".csv",
                comparison.source().value(),
                Optional.of(comparison.period().value()),
                comparison.note().map(Text::value).stream().toList(),
                new Bars(IntStream.range(0, comparison.figures().size())
                        .mapToObj(index -> bar(comparison.figures().get(index), format, index == 0))
                        .toList()),
                false);
    }

    private static Bars.Bar bar(Compared figure, ValueFormat format, boolean own) {
        double value = figure.value().value().doubleValue();
        String shown = format.figure(figure.value());
        return own
                ? new Bars.Bar(figure.name().value(), value, shown, "")
                : Bars.Bar.other(figure.name().value(), value, shown, "");
    }

    private static String figures(Comparison comparison, ValueFormat format) {
        return String.join(
                "; ",
                comparison.figures().stream()
                        .map(figure -> figure.name() + ": " + format.figure(figure.value()))
                        .toList());
    }

    private static DataTable table(Comparison comparison, ValueFormat format) {
        List<Column> columns = List.of(
                Column.words("Whose figure", "name"),
                Column.figures(comparison.title().value(), "value"),
                Column.words("What the name means", "meaning"),
                Column.words("Compared for", "comparison"));
        return DataTable.plain(
                comparison.title() + ", " + comparison.period(),
                columns,
                comparison.figures().stream()
                        .map(figure -> row(figure, comparison, format))
                        .toList(),
                List.of());
    }

    private static Row row(Compared figure, Comparison comparison, ValueFormat format) {
        return Row.of(List.of(
                Cell.words(figure.name().value()),
                Cell.figure(
                        format.figure(figure.value()), figure.value().value().toPlainString()),
                Cell.words(figure.meaning().map(Text::value).orElse("")),
                Cell.words(comparison.period().value())));
    }
}
