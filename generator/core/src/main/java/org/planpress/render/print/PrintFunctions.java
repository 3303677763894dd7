package org.planpress.render.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.planpress.look.Look;
import org.planpress.model.Prose;
import org.planpress.render.chart.ChartRenderer;
import org.planpress.render.chart.DrawingStyle;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.html.Templates.Arguments;
import org.planpress.render.html.Templates.Function;
import org.planpress.render.html.Templates.Markup;
import org.planpress.render.prose.NoteNumbers;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.Sparkline;
import org.planpress.site.frame.Places;
import org.planpress.sitemap.IdAddresses;
import org.planpress.words.Voice;

/**
 * What templates of print may call, beside their content and the {@link Sheet} called {@code sheet}:
 *
 * <ul>
 *   <li>{@code pt(size)}, {@code gap(size)} and {@code mm(width)}: letters, spaces and columns of letters, given for A4 as
 *       it is read on a screen and grown for the variant;
 *   <li>{@code type(name)} letters of {@link PageFile}, as attributes;
 *   <li>{@code ink(token)} the colour of that name, {@code paint(token)} the same for a drawing; a second token stands in
 *       for one that there is not;
 *   <li>{@code place(address)} the id of a place in the document, {@code link(address, words)} a link to it or to the web
 *       site, {@code web(address, words)} always to the web site;
 *   <li>{@code spark(line)} a small line of values that the words beside it tell, {@code spark(line, width, height)} a
 *       larger one, in points;
 *   <li>{@code qr(address, width)} an address as squares for a phone, so many millimetres wide with the margin that it
 *       needs; a token as third is its colour;
 *   <li>{@code noted(words)} the words, if there was a footnote before them, and otherwise none;
 *   <li>{@code prose(text, prefix, level)} and {@code chart(figure)}, or {@code chart(figure, width)} with a width in points.
 * </ul>
 */
final class PrintFunctions {

    private static final String CHART_STYLE = "print/chart.css";

    private final FoStyle style;
    private final Inks inks;
    private final LinkFo links;
    private final ChartFo charts;
    private final NoteNumbers notes = new NoteNumbers();

    PrintFunctions(
            Voice voice,
            Printed job,
            TemplateFolder folder,
            PageFile page,
            Look look,
            IdAddresses ids,
            WordMarks marks) {
        this.inks = new Inks(look);
        this.style = new FoStyle(job.variant(), inks, page);
        this.links = new LinkFo(voice, new BookLinks(job.places(), ids, job.edition(), job.site()), style, marks);
        this.charts = new ChartFo(
                new ChartRenderer(voice, look.faces().inFigures()),
                look.faces().figures().ofText() ? PrintFont.FIGURES : PrintFont.TEXT,
                job.variant(),
                Sheet.of(job.variant(), look.margins(), page),
                drawingStyle(folder, inks),
                marks);
    }

    /** What stands inside a line. */
    String inline(List<Prose.Inline> inlines) {
        FoText out = new FoText(links.marks());
        new InlineFo(out, links, "", notes).write(inlines);
        return out.toString();
    }

    Map<String, Function> all() {
        return Map.ofEntries(
                Map.entry("pt", given -> style.pt(given.decimal(0))),
                Map.entry("gap", given -> style.gap(given.decimal(0))),
                Map.entry("mm", given -> style.mm(given.decimal(0))),
                Map.entry("type", given -> new Markup(style.type(given.text(0)))),
                Map.entry("ink", given -> inks.ink(token(given, inks))),
                Map.entry("paint", given -> inks.ink(token(given, inks))),
                Map.entry("place", given -> Places.of(given.text(0))),
                Map.entry("web", given -> new Markup(links.onTheWeb(given.text(0), given.text(1)))),
                Map.entry("link", given -> new Markup(links.to(given.text(0), given.text(1)))),
                Map.entry(
                        "prose",
                        given -> new Markup(ProseFo.render(
                                given.record(0, Prose.class), links, given.text(1), given.number(2), notes))),
                Map.entry("noted", given -> notes.last() > 0 ? given.text(0) : ""),
                Map.entry("qr", given -> new Markup(qr(given))),
                Map.entry(
                        "spark",
                        given -> new Markup(
                                given.values().size() > 2
                                        ? charts.of(
                                                given.record(0, Sparkline.class), given.decimal(1), given.decimal(2))
                                        : charts.of(given.record(0, Sparkline.class)))),
                Map.entry(
                        "chart",
                        given -> new Markup(
                                given.values().size() > 2
                                        ? charts.within(
                                                given.record(0, ChartFigure.class), given.decimal(1), given.decimal(2))
                                        : charts.of(given.record(0, ChartFigure.class), wide(given, charts)))));
    }

    private String qr(Arguments given) {
        String dark = given.values().size() < 3 ? "ink" : given.text(2);
        return QrCode.of(given.text(0)).fo(given.decimal(1), inks.ink(dark), inks.ink("paper"));
    }

    private static double wide(Arguments given, ChartFo charts) {
        return given.values().size() < 2 ? charts.asWideAsText() : given.decimal(1);
    }

    /** The looks of drawings in the colours of a document. */
    static DrawingStyle drawingStyle(TemplateFolder folder, Inks inks) {
        return DrawingStyle.of(inks.fill(new String(folder.bytes(CHART_STYLE), StandardCharsets.UTF_8)));
    }

    private static String token(Arguments given, Inks inks) {
        String first = given.text(0);
        return given.values().size() < 2 || inks.has(first) ? first : given.text(1);
    }
}
