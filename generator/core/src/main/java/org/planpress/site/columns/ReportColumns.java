package org.planpress.site.columns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.PeriodFigures;
import org.planpress.analysis.Reconciliation;
import org.planpress.analysis.Reconciliation.Mismatch;
import org.planpress.analysis.TargetStanding;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Comparison;
import org.planpress.model.MeasureSheet.TargetKind;
import org.planpress.model.Report;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.TableColumn;
import org.planpress.model.TableColumn.Column;
import org.planpress.site.chart.ComparisonFigures;
import org.planpress.site.chart.Numbers;
import org.planpress.site.chart.TargetLevels;
import org.planpress.site.chart.ValueFormat;
import org.planpress.site.frame.Setting;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasureRows;
import org.planpress.words.Message;

/** The columns that a report wants in its tables of measures, and what stands in them. */
public final class ReportColumns {

    /** Those of a report that asks for none: what the publications of forces have. */
    private static final List<Column> USUAL = List.of(
            Column.LATEST,
            Column.THREE_MONTHS,
            Column.TWELVE_MONTHS,
            Column.CHANGE,
            Column.DIRECTION,
            Column.ATTENTION);

    private final Setting setting;
    private final LocalDate day;
    private final List<Column> columns;

    public ReportColumns(Setting setting, Report report) {
        this(
                setting,
                report.sheet().asOf(),
                report.sheet().columns().isEmpty()
                        ? USUAL
                        : report.sheet().columns().stream()
                                .map(TableColumn::column)
                                .distinct()
                                .toList());
    }

    private ReportColumns(Setting setting, LocalDate day, List<Column> columns) {
        this.setting = setting;
        this.day = day;
        this.columns = columns;
    }

    /** The same with what an order goes by, so that readers see why a row stands where it does. */
    public List<Column> with(Optional<Column> order) {
        return Stream.concat(columns.stream(), order.stream()).distinct().toList();
    }

    /** What a row has in each of some columns. */
    public List<String> cells(
            List<Column> some, MeasureSheet sheet, AreaFacts area, Optional<ReportingPeriod> period, MeasureRow shown) {
        return some.stream()
                .map(column -> cell(column, sheet, area, period, shown))
                .toList();
    }

    private String cell(
            Column column, MeasureSheet sheet, AreaFacts area, Optional<ReportingPeriod> period, MeasureRow shown) {
        return switch (column) {
            case LATEST -> shown.latest();
            case PREVIOUS -> previous(sheet, area, period);
            case THREE_MONTHS -> shown.threeMonth();
            case TWELVE_MONTHS -> shown.twelveMonth();
            case CHANGE -> shown.change();
            case DIRECTION -> shown.direction().text();
            case ATTENTION -> attention(shown, area, period);
            case TARGET -> target(sheet, area, period);
            case STATUS -> setting.say(status(sheet, area, period));
            case COMPARISON -> known(compared(sheet, area));
            case RANK -> known(ranked(sheet, area));
        };
    }

    private String target(MeasureSheet sheet, AreaFacts area, Optional<ReportingPeriod> period) {
        return area.figures()
                .of(period)
                .map(PeriodFigures::period)
                .flatMap(about -> TargetLevels.inPeriod(setting.voice(), sheet, about))
                .or(() -> TargetLevels.inFull(setting.voice(), sheet))
                .orElseGet(() -> setting.say(ColumnMessage.Target.NO_TARGET));
    }

    private String known(Optional<String> words) {
        return words.orElseGet(() -> setting.say(MeasureRows.NOT_GIVEN));
    }

    private String previous(MeasureSheet sheet, AreaFacts area, Optional<ReportingPeriod> period) {
        return known(area.figures()
                .of(period)
                .map(PeriodFigures::period)
                .flatMap(latest -> area.figures()
                        .before(latest)
                        .filter(before -> before.period().next().equals(latest)))
                .flatMap(PeriodFigures::value)
                .map(ValueFormat.of(setting.voice(), sheet)::known));
    }

    /** Whether the target is met, as far as what is held against it ends with the period that the row is about. */
    private static Message status(MeasureSheet sheet, AreaFacts area, Optional<ReportingPeriod> period) {
        if (sheet.target().isEmpty()) {
            return ColumnMessage.Target.NO_TARGET;
        }
        Optional<ReportingPeriod> about = area.figures().of(period).map(PeriodFigures::period);
        TargetKind kind = sheet.target().get().kind();
        return TargetStanding.of(sheet, area)
                .filter(standing -> about.equals(Optional.of(standing.until())))
                .map(standing -> switch (standing.state()) {
                    case JUDGED ->
                        standing.difference(sheet.unit())
                                .map(difference -> TargetStanding.isMet(difference, kind)
                                        ? ColumnMessage.Target.MET
                                        : ColumnMessage.Target.MISSED)
                                .orElse(ColumnMessage.Target.NOT_KNOWN);
                    case AHEAD, SO_FAR -> ColumnMessage.Target.NOT_YET;
                    case NOT_SET -> ColumnMessage.Target.NO_TARGET;
                    case UNSTATED, UNKNOWN, CUT_SHORT -> ColumnMessage.Target.NOT_KNOWN;
                })
                .orElse(ColumnMessage.Target.NOT_KNOWN);
    }

    /** Comparisons are of the whole, and of no day after the report. */
    private Stream<Comparison> comparisons(MeasureSheet sheet, AreaFacts area) {
        return area.area().isPresent()
                ? Stream.empty()
                : sheet.comparisons().stream()
                        .filter(comparison -> comparison
                                .published()
                                .map(published -> !published.isAfter(day))
                                .orElse(true));
    }

    private Optional<String> compared(MeasureSheet sheet, AreaFacts area) {
        return comparisons(sheet, area)
                .filter(comparison -> comparison.figures().size() > 1)
                .findFirst()
                .map(comparison -> ComparisonFigures.ofOthers(setting.voice(), sheet, comparison));
    }

    private Optional<String> ranked(MeasureSheet sheet, AreaFacts area) {
        return comparisons(sheet, area)
                .flatMap(comparison -> ComparisonFigures.placed(setting.voice(), comparison).stream())
                .findFirst();
    }

    /** {@code 15 (we work out 9)}. */
    private String attention(MeasureRow row, AreaFacts area, Optional<ReportingPeriod> period) {
        String published = known(row.attention().map(Numbers::count));
        return area.reconciliations().stream()
                .filter(figures -> Optional.of(figures.reported().period()).equals(period))
                .map(Reconciliation::mismatches)
                .flatMap(List::stream)
                .filter(Mismatch.OfAttention.class::isInstance)
                .map(Mismatch.OfAttention.class::cast)
                .map(mismatch -> setting.say(
                        new ColumnMessage.WorkOut(published, mismatch.computed().total())))
                .findFirst()
                .orElse(published);
    }
}
