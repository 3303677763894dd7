package org.planpress.site.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.analysis.Reconciliation;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Signal;
import org.planpress.site.chart.DataTable;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.site.chart.Numbers;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.TableMessage;
import org.planpress.site.chart.ValueFormat;
import org.planpress.site.frame.PageMessage;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.MeasureMessage.Label;
import org.planpress.site.measures.MeasurePage.Published;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** The figures of a measure as they were published elsewhere, side by side. */
final class PublishedFigures {

    private final Voice voice;
    private final MeasureFacts facts;
    private final MeasureSheet sheet;
    private final PlanAnalysis analysis;
    private final MeasureRows rows;
    private final ValueFormat format;

    PublishedFigures(Voice voice, MeasureFacts facts, PlanAnalysis analysis, MeasureRows rows) {
        this.voice = voice;
        this.facts = facts;
        this.sheet = facts.measure().sheet();
        this.analysis = analysis;
        this.rows = rows;
        this.format = ValueFormat.of(voice, sheet).bare();
    }

    /** The newest first, area by area; empty if none are known. */
    Optional<Published> all() {
        List<Reported> all = facts.areas().stream()
                .flatMap(area -> area.reconciliations().stream().map(Reconciliation::reported))
                .sorted(Comparator.comparing(Reported::period).reversed())
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<String> notes = Stream.concat(
                        all.stream()
                                .map(reported -> voice.say(new PageMessage.Source(
                                        Words.sentence(reported.source().value())))),
                        all.stream().flatMap(reported -> note(reported).stream()))
                .distinct()
                .toList();
        return Optional.of(new Published(table(all), notes));
    }

    private Optional<String> note(Reported reported) {
        return reported.note()
                .map(note -> Words.sentence(note.value()))
                .map(note -> area(reported)
                        .map(area -> voice.say(new MeasureMessage.AreaNote(area, note)))
                        .orElse(note));
    }

    private Optional<String> area(Reported reported) {
        return analysis.area(reported.area().map(ref -> ref.id()))
                .flatMap(id -> facts.area(Optional.of(id)))
                .flatMap(rows::place);
    }

    /** A column for each set of figures, as there are seldom more than three. */
    private DataTable table(List<Reported> all) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(ValueFormat.heading(voice, sheet), "figure"));
        all.forEach(reported ->
                columns.add(Column.figures(column(reported), reported.period().toString())));
        List<Row> rows = new ArrayList<>();
        row(
                rows,
                new MeasureMessage.Unit(Periods.noun(sheet.frequency())),
                all,
                reported -> reported.month().map(this::cell));
        row(rows, Label.THREE_MONTHS, all, reported -> reported.threeMonth().map(this::cell));
        row(rows, Label.TWELVE_MONTHS, all, reported -> reported.twelveMonth().map(this::cell));
        row(
                rows,
                TableMessage.Head.YEAR_ON_YEAR,
                all,
                reported -> reported.yearOnYear().map(this::change));
        row(
                rows,
                Label.TREND,
                all,
                reported -> reported.trend().map(trend -> Cell.words(voice.say(new MeasureMessage.TrendIs(trend)))));
        row(rows, Label.RUNS, all, reported -> signals(reported).map(Cell::words));
        row(rows, Label.ATTENTION, all, reported -> reported.attention().map(PublishedFigures::score));
        return DataTable.plain(
                voice.say(new MeasureMessage.AsPublished(sheet.title().value())), columns, rows, List.of());
    }

    private String column(Reported reported) {
        String period = Periods.of(voice, reported.period());
        return area(reported)
                .map(area -> voice.say(new MeasureMessage.PeriodInArea(period, area)))
                .orElse(period);
    }

    /** A row, if at least one of the publications has the figure. */
    private void row(List<Row> rows, Message name, List<Reported> all, Function<Reported, Optional<Cell>> figure) {
        if (all.stream().anyMatch(reported -> figure.apply(reported).isPresent())) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.words(voice.say(name)));
            all.forEach(reported ->
                    cells.add(figure.apply(reported).orElseGet(() -> Cell.words(voice.say(MeasureRows.NOT_GIVEN)))));
            rows.add(Row.of(cells));
        }
    }

    private Cell cell(Figure figure) {
        return Cell.figure(format.figure(figure), figure.value().toPlainString());
    }

    private Cell change(Figure change) {
        return Cell.figure(format.change(change), change.value().toPlainString());
    }

    private static Cell score(Integer score) {
        return Cell.figure(Numbers.count(score), score.toString());
    }

    private Optional<String> signals(Reported reported) {
        return reported.signals().isEmpty() ? Optional.empty() : Optional.of(signals(reported.signals()));
    }

    /** {@code low for one, two and three months}. */
    private String signals(List<Signal> signals) {
        List<Message> runs = new ArrayList<>();
        for (boolean high : new boolean[] {true, false}) {
            List<Integer> months = signals.stream()
                    .filter(signal -> signal.high() == high)
                    .map(Signal::months)
                    .sorted()
                    .toList();
            if (!months.isEmpty()) {
                runs.add(new FindingMessage.Runs(
                        high, months.stream().map(voice::number).toList(), months.get(months.size() - 1)));
            }
        }
        return voice.say(new MeasureMessage.AllRuns(runs));
    }
}
