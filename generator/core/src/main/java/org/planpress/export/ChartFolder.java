package org.planpress.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.output.Artifact;
import org.planpress.site.Site;
import org.planpress.site.chart.ChartFigure;

/**
 * One chart in the pack for designers: a folder with its drawings, its figures and all words that stand around it.
 *
 * @param shown the figure and the page that shows it
 */
public record ChartFolder(Site.Shown shown) {

    /** What stands beside a chart with a figure that is made up. */
    static final String ILLUSTRATIVE =
            "Some or all of its figures are illustrative: they were made up to show the design."
                    + " They are not facts. Do not print this chart without these words.";

    /**
     * The chart's permanent name: the address of its published table, which no other chart has, with a line that no id
     * has in place of the slash.
     */
    public String name() {
        String csv = figure().csvName();
        return csv.substring(0, csv.lastIndexOf('.')).replace('/', '_');
    }

    /** The path of its files in the pack, without the dot and what follows it. */
    public String path() {
        return "charts/" + name() + "/" + name();
    }

    public ChartFigure figure() {
        return shown.figure();
    }

    /** The page that shows it, as an address on the web. */
    String page() {
        return shown.page().frame().canonical();
    }

    String status() {
        return figure().illustrative() ? "illustrative" : "as published";
    }

    /** Its table and its words. */
    Stream<Artifact> texts() {
        return Stream.of(
                TableCsv.of(path() + ".csv", figure().table()),
                Artifact.text(path() + ".txt", "text/plain; charset=utf-8", words()));
    }

    private String words() {
        ChartFigure figure = figure();
        Stream<String> parts = Stream.of(
                        Stream.of("Id: " + name(), "Page: " + page()),
                        figure.illustrative() ? Stream.of("ILLUSTRATIVE\n" + ILLUSTRATIVE) : Stream.<String>empty(),
                        Stream.of("TITLE\n" + figure.title(), "SUBTITLE\n" + figure.subtitle()),
                        Stream.of("WHAT IT SAYS\n" + figure.summary()),
                        Stream.of("ALTERNATIVE TEXT\n" + figure.description()),
                        notes(figure.notes()),
                        Stream.of("SOURCE\n" + figure.source()),
                        figure.asOf().stream().map(time -> "AS OF\n" + time))
                .flatMap(part -> part);
        return parts.collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static Stream<String> notes(List<String> notes) {
        return notes.isEmpty() ? Stream.empty() : Stream.of("NOTES\n" + String.join("\n", notes));
    }
}
