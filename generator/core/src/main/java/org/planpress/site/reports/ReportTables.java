package org.planpress.site.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.PeriodFigures;
import org.planpress.model.Id;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Ref;
import org.planpress.model.Report;
import org.planpress.model.ReportSheet;
import org.planpress.model.ReportSheet.MeasureTable;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.TableColumn.Column;
import org.planpress.model.Text;
import org.planpress.site.columns.ReportColumns;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.Setting;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasureRows;
import org.planpress.sitemap.MeasureOrder;

/** The tables of measures of a report: figures of the period that the report is about, not the newest ones. */
final class ReportTables {

    /** The orders of a report's measures that are not the published one. */
    enum Order {
        NAME(MeasureOrder.NAME),
        ATTENTION(MeasureOrder.ATTENTION);

        final MeasureOrder kind;

        Order(MeasureOrder kind) {
            this.kind = kind;
        }
    }

    private static final Comparator<ReportTable.Row> BY_NAME = Comparator.comparing(
            (ReportTable.Row row) -> row.measure().measure().text().toLowerCase(Locale.ROOT));
    private static final Comparator<ReportTable.Row> BY_ATTENTION = Comparator.comparing(
            (ReportTable.Row row) -> row.measure().attention().orElse(-1), Comparator.reverseOrder());

    private final Setting setting;
    private final Report report;
    private final MeasureRows rows;
    private final ReportColumns columns;

    ReportTables(Setting setting, Report report) {
        this.setting = setting;
        this.report = report;
        this.rows = new MeasureRows(setting);
        this.columns = new ReportColumns(setting, report);
    }

    List<ReportTable> all() {
        return report.sheet().tables().stream().map(this::table).toList();
    }

    Optional<ReportTable> table(Id id) {
        return report.sheet().tables().stream()
                .filter(table -> table.id().id().equals(id))
                .map(this::table)
                .findFirst();
    }

    private ReportTable table(MeasureTable table) {
        List<Column> shown = columns.with(Optional.empty());
        return table(
                table.id().toString(),
                table.title().value(),
                table.scope().map(Text::value),
                shown,
                table.rows().stream().flatMap(row -> row(row, shown).stream()).toList());
    }

    private static ReportTable table(
            String id, String caption, Optional<String> scope, List<Column> columns, List<ReportTable.Row> rows) {
        List<String> periods = rows.stream()
                .map(row -> row.measure().period())
                .filter(period -> !period.isEmpty())
                .distinct()
                .toList();
        return new ReportTable(
                id,
                caption,
                scope,
                periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty(),
                columns.stream().map(Column::word).toList(),
                rows);
    }

    /** Every row of every table, in another order; rows that are equal in it stay as published. */
    ReportTable ordered(Order order) {
        List<Column> shown = columns.with(Optional.of(Column.ATTENTION).filter(column -> order == Order.ATTENTION));
        List<ReportTable.Row> sorted = report.sheet().tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row(row, shown).stream())
                .distinct()
                .sorted(order == Order.NAME ? BY_NAME : BY_ATTENTION)
                .toList();
        return table(
                "measures-" + order.kind.part(),
                setting.say(new ReportMessage.OrderedCaption(order)),
                Optional.empty(),
                shown,
                sorted);
    }

    /** Measures that a topic names without a table, as far as the report's own tables do not have them. */
    ReportTable named(List<Ref> measures) {
        List<Column> shown = columns.with(Optional.empty());
        return table(
                "measures",
                setting.say(ReportMessage.Label.MEASURES_THAT_SHOW_IT),
                Optional.empty(),
                shown,
                measures.stream().flatMap(ref -> named(ref.id(), shown)).toList());
    }

    private Stream<ReportTable.Row> named(Id measure, List<Column> shown) {
        List<ReportTable.Row> told = report.sheet().tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.measure().id().equals(measure))
                .flatMap(row -> row(row, shown).stream())
                .toList();
        return told.isEmpty() ? newest(measure, shown) : told.stream();
    }

    private Stream<ReportTable.Row> newest(Id measure, List<Column> shown) {
        return setting.analysis().measure(measure).stream()
                .flatMap(facts -> facts.listed().areas().stream()
                        .map(area -> row(facts.sheet(area), area, Optional.empty(), shown)));
    }

    /** Whether any of the tables shows a value that is made up. */
    static boolean illustrative(List<ReportTable> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.measure().illustrative());
    }

    private Optional<ReportTable.Row> row(ReportSheet.MeasureRow row, List<Column> shown) {
        Optional<MeasureFacts> facts = setting.analysis().measure(row.measure().id());
        Optional<AreaFacts> area = facts.flatMap(
                found -> found.area(setting.analysis().area(row.area().map(Ref::id))));
        Optional<ReportingPeriod> period = row.period()
                .or(() -> area.flatMap(
                        found -> found.reportedBy(report.sheet().asOf()).map(reported -> reported.period())));
        return facts.flatMap(found -> area.map(where -> row(found.sheet(where), where, period, shown)))
                .map(told -> isPublished(area, period)
                        ? new ReportTable.Row(told.measure().asPublished(), told.cells())
                        : told);
    }

    private ReportTable.Row row(
            MeasureSheet sheet, AreaFacts area, Optional<ReportingPeriod> period, List<Column> shown) {
        MeasureRow measure = rows.row(sheet, area, period);
        return new ReportTable.Row(measure, columns.cells(shown, sheet, area, period, measure));
    }

    /** Whether a row shows published figures alone; it has no line of values, which might be made up. */
    private static boolean isPublished(Optional<AreaFacts> area, Optional<ReportingPeriod> period) {
        return area.flatMap(found -> found.figures().of(period))
                .map(PeriodFigures::isPublished)
                .orElse(true);
    }
}
