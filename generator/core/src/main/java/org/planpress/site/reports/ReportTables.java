package org.planpress.site.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.PeriodFigures;
import org.planpress.analysis.Reconciliation;
import org.planpress.analysis.Reconciliation.Mismatch;
import org.planpress.model.Id;
import org.planpress.model.Ref;
import org.planpress.model.Report;
import org.planpress.model.ReportSheet;
import org.planpress.model.ReportSheet.MeasureTable;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Text;
import org.planpress.site.chart.Numbers;
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

    ReportTables(Setting setting, Report report) {
        this.setting = setting;
        this.report = report;
        this.rows = new MeasureRows(setting);
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
        return table(
                table.id().toString(),
                table.title().value(),
                table.scope().map(Text::value),
                table.rows().stream().flatMap(row -> row(row).stream()).toList());
    }

    private static ReportTable table(String id, String caption, Optional<String> scope, List<ReportTable.Row> rows) {
        List<String> periods = rows.stream()
                .map(row -> row.measure().period())
                .filter(period -> !period.isEmpty())
                .distinct()
                .toList();
        return new ReportTable(
                id, caption, scope, periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty(), rows);
    }

    /** Every row of every table, in another order; rows that are equal in it stay as published. */
    ReportTable ordered(Order order) {
        List<ReportTable.Row> sorted = all().stream()
                .flatMap(table -> table.rows().stream())
                .distinct()
                .sorted(order == Order.NAME ? BY_NAME : BY_ATTENTION)
                .toList();
        return table(
                "measures-" + order.kind.part(),
                setting.say(new ReportMessage.OrderedCaption(order)),
                Optional.empty(),
                sorted);
    }

    /** Measures that a topic names without a table, as far as the report's own tables do not have them. */
    ReportTable named(List<Ref> measures) {
        return table(
                "measures",
                setting.say(ReportMessage.Label.MEASURES_THAT_SHOW_IT),
                Optional.empty(),
                measures.stream().flatMap(ref -> named(ref.id())).toList());
    }

    private Stream<ReportTable.Row> named(Id measure) {
        List<ReportTable.Row> told = report.sheet().tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.measure().id().equals(measure))
                .flatMap(row -> row(row).stream())
                .toList();
        return told.isEmpty() ? rows.of(measure).map(row -> new ReportTable.Row(row, attention(row))) : told.stream();
    }

    /** Whether any of the tables shows a value that is made up. */
    static boolean illustrative(List<ReportTable> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.measure().illustrative());
    }

    private Optional<ReportTable.Row> row(ReportSheet.MeasureRow row) {
        Optional<MeasureFacts> facts = setting.analysis().measure(row.measure().id());
        Optional<AreaFacts> area = facts.flatMap(
                found -> found.area(setting.analysis().area(row.area().map(Ref::id))));
        Optional<ReportingPeriod> period = row.period()
                .or(() -> area.flatMap(
                        found -> found.reportedBy(report.sheet().asOf()).map(reported -> reported.period())));
        return facts.flatMap(found -> area.map(where -> {
            MeasureRow shown = rows.row(found.sheet(where), where, period);
            return new ReportTable.Row(
                    isPublished(where, period) ? shown.asPublished() : shown, attention(shown, where, period));
        }));
    }

    /** Whether a row shows published figures alone; it has no line of values, which might be made up. */
    private static boolean isPublished(AreaFacts area, Optional<ReportingPeriod> period) {
        return area.figures().of(period).map(PeriodFigures::isPublished).orElse(true);
    }

    private String attention(MeasureRow row) {
        return row.attention().map(Numbers::count).orElseGet(() -> setting.say(MeasureRows.NOT_GIVEN));
    }

    /** {@code 15 (we work out 9)}. */
    private String attention(MeasureRow row, AreaFacts area, Optional<ReportingPeriod> period) {
        String published = attention(row);
        return area.reconciliations().stream()
                .filter(figures -> Optional.of(figures.reported().period()).equals(period))
                .map(Reconciliation::mismatches)
                .flatMap(List::stream)
                .filter(Mismatch.OfAttention.class::isInstance)
                .map(Mismatch.OfAttention.class::cast)
                .map(mismatch -> setting.say(
                        new ReportMessage.WorkOut(published, mismatch.computed().total())))
                .findFirst()
                .orElse(published);
    }
}
