package org.planpress.site.texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Measure;
import org.planpress.site.frame.Link;
import org.planpress.sitemap.SiteFiles;

/** What can be downloaded of each measure. */
final class MeasureDownloads {

    private MeasureDownloads() {}

    /** Empty for a plan without measures. */
    static Optional<DataPage.Group> of(PlanAnalysis analysis) {
        List<DataPage.Download> files = analysis.measures().values().stream()
                .flatMap(facts -> Stream.concat(
                        facts.measure().series().stream().map(series -> values(facts)), Stream.of(all(facts))))
                .toList();
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataPage.Group(
                        "measures",
                        "Measures",
                        "Values in base units: seconds for a time, 12.4 for 12.4%. Beside each CSV file lies a description of"
                                + " its columns, with -metadata.json at the end of its name.",
                        files));
    }

    private static DataPage.Download values(MeasureFacts facts) {
        Measure measure = facts.measure();
        return new DataPage.Download(
                new Link(measure.sheet().title() + ": values", file(measure, ".csv")),
                "Each period with its status and whether it is unusual." + illustrative(facts),
                "CSV");
    }

    private static DataPage.Download all(MeasureFacts facts) {
        Measure measure = facts.measure();
        return new DataPage.Download(
                new Link(measure.sheet().title().value(), file(measure, ".json")),
                (measure.series().isPresent()
                                ? "Values, limits, signals and what was published elsewhere."
                                : "Figures as published elsewhere.")
                        + illustrative(facts),
                "JSON");
    }

    private static String file(Measure measure, String ending) {
        return SiteFiles.measure(measure.id(), ending);
    }

    private static String illustrative(MeasureFacts facts) {
        return facts.isIllustrative()
                ? " Some values were made up to show the design; they are marked as illustrative."
                : "";
    }
}
