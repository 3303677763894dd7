package org.planpress.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.site.Samples;
import org.planpress.site.Site;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Voice;

/**
 * The pack for designers: every chart with its figures and words, and whatever else they place, in one archive.
 *
 * @param voice what says its words
 * @param plan the plan that it is about
 * @param day the day of its newest edition, which all its files bear
 * @param charts the charts, each with its page
 * @param files drawings of the charts, brand and texts, by their paths in the pack
 */
public record DesignPack(Voice voice, Plan plan, LocalDate day, List<ChartFolder> charts, List<Artifact> files) {

    private static final String INDEX = "charts/charts.csv";

    public DesignPack {
        charts = charts.stream().sorted(Comparator.comparing(ChartFolder::name)).toList();
        files = List.copyOf(files);
    }

    /** All charts of a site; those of a plan that is made up say so, because people pass them on one by one. */
    public static List<ChartFolder> charts(Plan plan, Site site) {
        return site.shown().stream()
                .map(shown -> plan.site().isSample()
                        ? new Site.Shown(shown.page(), Samples.named(site.voice(), shown.figure()))
                        : shown)
                .map(ChartFolder::new)
                .toList();
    }

    /** The archive. */
    public Artifact archive() {
        List<Artifact> all = new ArrayList<>(files);
        charts.stream().flatMap(chart -> chart.texts(voice)).forEach(all::add);
        all.add(index());
        all.add(Artifact.text("README.txt", "text/plain; charset=utf-8", new PackGuide(this).text()));
        return new Artifact(SiteFiles.PACK.substring(1), "application/zip", ZipArchive.of(all, day));
    }

    private Artifact index() {
        Stream<List<String>> head = Stream.of(List.of("id", "title", "status", "page", "edition", "files"));
        return TableCsv.of(
                INDEX, Stream.concat(head, charts.stream().map(this::row)).toList());
    }

    private List<String> row(ChartFolder chart) {
        List<String> endings = Stream.concat(
                        Stream.of("csv", "txt"),
                        files.stream()
                                .map(Artifact::path)
                                .filter(path -> path.startsWith("charts/" + chart.name() + "/"))
                                .map(path -> path.substring(path.lastIndexOf('.') + 1)))
                .sorted()
                .toList();
        return List.of(
                chart.name(),
                chart.figure().title(),
                chart.status(),
                chart.page(),
                chart.shown().page().edition().value(),
                String.join(" ", endings));
    }

    int illustrative() {
        return (int)
                charts.stream().filter(chart -> chart.figure().illustrative()).count();
    }
}
