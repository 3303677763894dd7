package org.planpress.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.planpress.export.PackMessage.Heading;
import org.planpress.output.Artifact;
import org.planpress.site.Site;
import org.planpress.site.chart.ChartFigure;
import org.planpress.words.Voice;

/**
 * One chart in the pack for designers: a folder with its drawings, its figures and all words that stand around it.
 *
 * @param shown the figure and the page that shows it
 */
public record ChartFolder(Site.Shown shown) {

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
    Stream<Artifact> texts(Voice voice) {
        return Stream.of(
                TableCsv.of(path() + ".csv", figure().table()),
                Artifact.text(path() + ".txt", "text/plain; charset=utf-8", words(voice)));
    }

    private String words(Voice voice) {
        ChartFigure figure = figure();
        List<String> parts = new ArrayList<>();
        parts.add(voice.say(new PackMessage.ChartId(name())));
        parts.add(voice.say(new PackMessage.ChartPage(page())));
        if (figure.illustrative()) {
            parts.add(part(voice, Heading.ILLUSTRATIVE, voice.say(PackMessage.Note.NOT_FACTS)));
        }
        parts.add(part(voice, Heading.TITLE, figure.title()));
        parts.add(part(voice, Heading.SUBTITLE, figure.subtitle()));
        parts.add(part(voice, Heading.WHAT_IT_SAYS, figure.summary()));
        parts.add(part(voice, Heading.ALTERNATIVE_TEXT, figure.description()));
        if (!figure.notes().isEmpty()) {
            parts.add(part(voice, Heading.NOTES, String.join("\n", figure.notes())));
        }
        parts.add(part(voice, Heading.SOURCE, figure.source()));
        figure.asOf().ifPresent(time -> parts.add(part(voice, Heading.AS_OF, time)));
        return String.join("\n\n", parts) + "\n";
    }

    private static String part(Voice voice, Heading heading, String text) {
        return voice.say(heading) + "\n" + text;
    }
}
