package org.planpress.site.reports;

import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.MeasureFacts;
import org.planpress.model.Ref;
import org.planpress.model.Report;
import org.planpress.model.Topic;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.MeasureFigure;
import org.planpress.site.frame.Setting;
import org.planpress.site.measures.MeasureRows;

/** The measures of a report’s topics as charts, of a setting that knows no figures but those the report could know. */
final class ReportCharts {

    /** So many are looked at; what there is beside them stands in the table. */
    static final int MOST = 4;

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
        return measures(topic)
                .flatMap(facts -> lead(facts).stream()
                        .flatMap(area -> MeasureFigure.of(
                                setting.voice(),
                                facts.sheet(area),
                                area,
                                rows.place(area).orElseGet(rows::whole))
                                .stream()));
    }

    /** Whether any of the charts shows a value that is made up. */
    boolean illustrative() {
        return report.topics().stream().anyMatch(this::illustrative);
    }

    boolean illustrative(Topic topic) {
        return measures(topic).flatMap(facts -> lead(facts).stream()).anyMatch(AreaFacts::isIllustrative);
    }

    private static Optional<AreaFacts> lead(MeasureFacts facts) {
        return facts.areas().stream().filter(area -> area.newest().isPresent()).findFirst();
    }

    private Stream<MeasureFacts> measures(Topic topic) {
        return topic.sheet().measures().stream()
                .map(Ref::id)
                .distinct()
                .flatMap(id -> setting.analysis().measure(id).stream());
    }
}
