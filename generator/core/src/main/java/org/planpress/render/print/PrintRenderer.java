package org.planpress.render.print;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planpress.model.Id;
import org.planpress.model.Prose;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.html.Templates;
import org.planpress.render.html.Templates.Function;
import org.planpress.render.html.Templates.Markup;
import org.planpress.site.Artifact;
import org.planpress.site.BookBuilder;
import org.planpress.site.Site;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.page.Book;

/**
 * A book as a tagged PDF. A template gets the {@code book} and these functions: {@code place(address)} the id of a
 * place in the book, {@code link(address, words)}, {@code web(address, words)},
 * {@code prose(text, prefix, level)} and {@code chart(figure)}.
 */
public final class PrintRenderer {

    private static final String PLAN = "print/plan.ftlx";
    private static final String CHART_STYLE = "print/chart.css";
    private static final String FONTS = "assets/fonts/";
    static final List<PrintFont> FACES = List.of(
            new PrintFont(PrintFont.TEXT, "normal", 400, "atkinson-hyperlegible-next-400.ttf"),
            new PrintFont(PrintFont.TEXT, "normal", 700, "atkinson-hyperlegible-next-700.ttf"),
            new PrintFont(PrintFont.TEXT, "italic", 400, "atkinson-hyperlegible-next-400-italic.ttf"),
            new PrintFont(PrintFont.TEXT, "italic", 700, "atkinson-hyperlegible-next-700-italic.ttf"),
            new PrintFont(PrintFont.TITLE, "normal", 600, "source-serif-4-600.ttf"));
    private static final Pattern DEFINED = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern USED = Pattern.compile(" (?:internal-destination|ref-id)=\"([^\"]*)\"");

    private final TemplateFolder folder;
    private final Templates templates;
    private final Site site;

    public PrintRenderer(TemplateFolder folder, Site site) {
        this.folder = folder;
        this.templates = new Templates(folder);
        this.site = site;
    }

    /**
     * What the layout made of the book that a person should know.
     *
     * @param event what happened: {@code longWord}, {@code missingLetters}, or as the typesetter calls it
     * @param serious whether something is missing on the page
     * @param text for people
     * @param words the author's words that it is about; empty if that is not known
     */
    public record Remark(String event, boolean serious, String text, String words) {}

    /**
     * Sets a book.
     *
     * @param path where it is published
     * @param edition the edition that it is about
     * @param pictures contents of the pictures that the text may show, by path from {@code assets/} on
     * @param created the moment that the file claims to be made at
     * @param remarks hears what is wrong with the layout
     */
    public Artifact render(
            String path,
            Book book,
            Id edition,
            Map<String, byte[]> pictures,
            Instant created,
            Consumer<Remark> remarks) {
        String fo = formattingObjects(book, edition);
        refuseDeadReferences(fo);
        Map<String, byte[]> files = new TreeMap<>(pictures);
        FACES.forEach(face -> files.put("fonts/" + face.file(), folder.bytes(FONTS + face.file())));
        List<Typesetter.Remark> said = new ArrayList<>();
        byte[] raw = new Typesetter(FACES, files).set(fo, created, said::add);
        said.stream()
                .distinct()
                .forEach(remark ->
                        remarks.accept(new Remark(remark.event(), remark.serious(), remark.text(), remark.words())));
        return new Artifact(path, "application/pdf", TaggedPdf.mended(raw, created));
    }

    String formattingObjects(Book book, Id edition) {
        BookLinks links = new BookLinks(BookBuilder.places(book), site.ids(), edition, book.site());
        ChartFo charts =
                new ChartFo(new String(folder.bytes(CHART_STYLE), StandardCharsets.UTF_8).replaceAll("\\s+", " "));
        Map<String, Function> functions = Map.of(
                "place", given -> BookBuilder.place(given.text(0)),
                "web",
                        given ->
                                new Markup(ProseFo.opened(links.onTheWeb(given.text(0)), "Web page of " + given.text(1))
                                        + ProseFo.escaped(given.text(1))
                                        + "</fo:basic-link>"),
                "link", given -> new Markup(link(links, given.text(0), given.text(1))),
                "prose",
                        given -> new Markup(
                                ProseFo.render(given.record(0, Prose.class), links, given.text(1), given.number(2))),
                "chart", given -> new Markup(charts.of(given.record(0, ChartFigure.class))));
        return templates.fill(PLAN, Map.of("book", book), functions);
    }

    private static String link(BookLinks links, String address, String words) {
        return links.to(address)
                .map(target -> ProseFo.opened(target, words) + ProseFo.escaped(words) + "</fo:basic-link>")
                .orElseGet(() -> ProseFo.escaped(words));
    }

    /** The typesetter says nothing of a reference to a place that is not there; it leaves a hole. */
    private static void refuseDeadReferences(String fo) {
        Set<String> defined = DEFINED.matcher(fo)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
        List<String> dead = USED.matcher(fo)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(id -> !defined.contains(id))
                .distinct()
                .toList();
        if (!dead.isEmpty()) {
            throw new IllegalStateException("the book refers to places that it does not have: " + dead);
        }
    }
}
