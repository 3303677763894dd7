package org.planpress.site.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Compared;
import org.planpress.model.MeasureSheet.Comparison;
import org.planpress.model.MeasureSheet.Rank;
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

    /** The figures of others in a comparison, with the time that they are about. */
    public static String ofOthers(Voice voice, MeasureSheet sheet, Comparison comparison) {
        ComparisonFigures figures = new ComparisonFigures(voice, sheet);
        List<Compared> all = comparison.figures();
        return voice.say(new ComparisonMessage.Of(
                figures.figures(all.subList(Math.min(1, all.size()), all.size())),
                comparison.period().value()));
    }

    /** {@code 39 of 44, where 1 is the lowest rate}, with the time that it is about; empty without a rank. */
    public static Optional<String> placed(Voice voice, Comparison comparison) {
        return comparison
                .rank()
                .map(rank -> voice.say(new ComparisonMessage.Of(
                        voice.say(place(rank)), comparison.period().value())));
    }

    private static ComparisonMessage place(Rank rank) {
        return rank.first()
                .<ComparisonMessage>map(
                        first -> new ComparisonMessage.PlaceFrom(rank.place(), rank.of(), first.value()))
                .orElseGet(() -> new ComparisonMessage.Place(rank.place(), rank.of()));
    }

    private String ranked(Rank rank) {
        return voice.say(
                rank.first().isPresent()
                        ? new ComparisonMessage.Ranked(place(rank))
                        : new ComparisonMessage.RankedUntold(place(rank)));
    }

    private ChartFigure figure(Comparison comparison, int number) {
        String name = sheet.id() + "-compared-" + number;
        String figures = figures(comparison.figures());
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
                Stream.of(
                                comparison.rank().map(this::ranked),
                                comparison
                                        .published()
                                        .map(ComparisonMessage.Published::new)
                                        .map(voice::say),
                                comparison.note().map(Text::value))
                        .flatMap(Optional::stream)
                        .toList(),
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

    private String figures(List<Compared> some) {
        return String.join(
                "; ",
                some.stream()
                        .map(figure -> voice.say(
                                new ComparisonMessage.Figure(figure.name().value(), format.figure(figure.value()))))
                        .toList());
    }

    private DataTable table(Comparison comparison) {
        List<Column> columns = Stream.concat(
                        Stream.of(
                                Column.words(voice.say(ComparisonMessage.Head.NAME), "name"),
                                Column.figures(comparison.title().value(), "value" + ValueFormat.suffix(sheet)),
                                Column.words(voice.say(ComparisonMessage.Head.MEANING), "meaning"),
                                Column.words(voice.say(ComparisonMessage.Head.PERIOD), "comparison")),
                        comparison.rank().stream()
                                .map(rank -> Column.words(voice.say(ComparisonMessage.Head.RANK), "rank")))
                .toList();
        return DataTable.plain(
                voice.say(new ComparisonMessage.Caption(
                        comparison.title().value(), comparison.period().value())),
                columns,
                IntStream.range(0, comparison.figures().size())
                        .mapToObj(index -> row(comparison.figures().get(index), comparison, index == 0))
                        .toList(),
                List.of());
    }

    /** A row; the rank is of the body's own figure. */
    private Row row(Compared figure, Comparison comparison, boolean own) {
        return Row.of(Stream.concat(
                        Stream.of(
                                Cell.words(figure.name().value()),
                                Cell.figure(
                                        format.figure(figure.value()),
                                        figure.value().value().toPlainString()),
                                Cell.words(figure.meaning().map(Text::value).orElse("")),
                                Cell.words(comparison.period().value())),
                        comparison.rank().stream().map(rank -> own ? Cell.words(voice.say(place(rank))) : Cell.EMPTY))
                .toList());
    }
}
