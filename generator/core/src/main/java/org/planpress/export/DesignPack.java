package org.planpress.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.site.Samples;
import org.planpress.site.Site;
import org.planpress.site.chart.ChartFigure;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Voice;

/**
 * The pack for designers: every chart with its figures and words, and whatever else they place, in one archive.
 *
 * @param voice what says its words
 * @param plan the plan that it is about
 * @param day the day of its newest edition, which all its files bear
 * @param charts the charts, each with its page
 * @param drawings the drawings of who answers to whom, each with its page
 * @param files drawings of the charts, brand and texts, by their paths in the pack
 */
public record DesignPack(
        Voice voice,
        Plan plan,
        LocalDate day,
        List<ChartFolder> charts,
        List<GovernanceFolder> drawings,
        List<Artifact> files) {

    private static final String INDEX = "charts/charts.csv";

    public DesignPack {
        charts = charts.stream().sorted(Comparator.comparing(ChartFolder::name)).toList();
        drawings = List.copyOf(drawings);
        files = List.copyOf(files);
    }

    /**
     * All charts of a site, by titles that say what they show without the page around them: the name of the measure, and that a
     * plan is made up. People pass them on one by one.
     */
    public static List<ChartFolder> charts(Plan plan, Site site) {
        return site.shown().stream()
                .map(shown -> new Site.Shown(shown.page(), alone(plan, site.voice(), shown)))
                .map(ChartFolder::new)
                .toList();
    }

    private static ChartFigure alone(Plan plan, Voice voice, Site.Shown shown) {
        ChartFigure named = measure(plan, shown)
                .filter(name -> !holds(shown.figure().title(), name))
                .map(name -> shown.figure()
                        .called(
                                voice.say(new PackMessage.TitleOf(
                                        name, shown.figure().title())),
                                shown.figure().description()))
                .orElse(shown.figure());
        return plan.site().isSample() ? Samples.named(voice, named) : named;
    }

    private static Optional<String> measure(Plan plan, Site.Shown shown) {
        return plan.measures().stream()
                .filter(measure ->
                        Addresses.measure(measure.id()).equals(shown.page().address()))
                .map(measure -> measure.sheet().title().value())
                .findFirst();
    }

    private static boolean holds(String title, String name) {
        return title.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** The archive. */
    public Artifact archive() {
        List<Artifact> all = new ArrayList<>(files);
        charts.stream().flatMap(chart -> chart.texts(voice)).forEach(all::add);
        drawings.stream().map(drawing -> drawing.words(voice)).forEach(all::add);
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
                                .filter(path -> path.startsWith(chart.path()))
                                .map(path -> path.substring(chart.path().length() + 1)))
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
