package org.planpress.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.MeasureFacts;
import org.planpress.model.Measure;
import org.planpress.model.Ref;
import org.planpress.model.Report;
import org.planpress.model.Series;
import org.planpress.model.Topic;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.MeasureFigure;

/** The measures of a report's topics as charts, up to the day that the report stands for: it knew no more. */
final class ReportCharts {

    private final Setting setting;
    private final Report report;
    private final MeasureRows rows;

    ReportCharts(Setting setting, Report report) {
        this.setting = setting;
        this.report = report;
        this.rows = new MeasureRows(setting);
    }

    /** A chart of each measure of a topic that has values; of the whole, or else of the first area with any. */
    Stream<ChartFigure> of(Topic topic) {
        return known(topic)
                .flatMap(facts -> lead(facts).stream()
                        .flatMap(area ->
                                MeasureFigure.of(
                                        facts.measure().sheet(),
                                        area,
                                        rows.place(area).orElseGet(rows::whole))
                                        .stream()));
    }

    /** Whether any of the charts shows a value that is made up. */
    boolean illustrative() {
        return report.topics().stream()
                .flatMap(this::known)
                .flatMap(facts -> lead(facts).stream())
                .anyMatch(Newest::isIllustrative);
    }

    private static Optional<AreaFacts> lead(MeasureFacts facts) {
        return facts.areas().stream().filter(area -> area.newest().isPresent()).findFirst();
    }

    private Stream<MeasureFacts> known(Topic topic) {
        return topic.sheet().measures().stream()
                .map(Ref::id)
                .distinct()
                .flatMap(id -> setting.analysis().measure(id).stream())
                .map(this::known);
    }

    private MeasureFacts known(MeasureFacts facts) {
        Measure measure = facts.measure();
        Optional<Series> known = measure.series().map(this::known);
        return known.equals(measure.series())
                ? facts
                : MeasureFacts.of(new Measure(measure.sheet(), known), setting.plan());
    }

    private Series known(Series series) {
        List<Series.Row> rowsBefore = series.rows().stream()
                .filter(row -> !row.period().last().isAfter(report.sheet().asOf()))
                .toList();
        return new Series(rowsBefore, series.at());
    }
}
