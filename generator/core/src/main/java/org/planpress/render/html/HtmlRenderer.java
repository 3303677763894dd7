package org.planpress.render.html;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planpress.look.Logo;
import org.planpress.look.Look;
import org.planpress.look.PictureSize;
import org.planpress.model.Prose;
import org.planpress.output.Artifact;
import org.planpress.render.chart.ChartRenderer;
import org.planpress.render.chart.Width;
import org.planpress.render.html.Templates.Arguments;
import org.planpress.render.html.Templates.Function;
import org.planpress.render.html.Templates.Markup;
import org.planpress.render.prose.NoteNumbers;
import org.planpress.render.prose.PrintedMarks;
import org.planpress.render.prose.ProseHtml;
import org.planpress.site.Site;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.Sparkline;
import org.planpress.site.find.PageIndex;
import org.planpress.site.find.ReadPage;
import org.planpress.site.frame.SitePage;

/**
 * Pages as HTML. A template gets the {@code page} and its {@code frame}, and six functions: {@code href(address)},
 * {@code asset(name)}, {@code file(address)} the words about a file such as "PDF, 1.2 MB, 71 pages",
 * {@code prose(text)}, {@code chart(figure, width, id)} and {@code spark(line)}. All it prints is escaped; only the last
 * three give it markup. Safe for use by several threads.
 */
public final class HtmlRenderer {

    private final Site site;
    private final FilesBeside beside;
    private final Assets assets;
    private final ChartRenderer charts;
    private final Templates templates;
    private final Optional<Logo> logo;
    private final HostMarkup host;

    /**
     * A renderer.
     *
     * @param files what pages say of the files that accompany them, by address
     */
    public HtmlRenderer(TemplateFolder folder, Site site, Look look, Map<String, String> files) {
        this(folder, new Templates(folder, site.voice()), site, look, FilesBeside.of(files, Map.of()));
    }

    private HtmlRenderer(
            Site site,
            FilesBeside beside,
            Assets assets,
            ChartRenderer charts,
            Templates templates,
            Optional<Logo> logo,
            HostMarkup host) {
        this.site = site;
        this.beside = beside;
        this.assets = assets;
        this.charts = charts;
        this.templates = templates;
        this.logo = logo;
        this.host = host;
    }

    HtmlRenderer(TemplateFolder folder, Templates templates, Site site, Look look, FilesBeside beside) {
        this(folder, templates, site, look, beside, Assets.of(folder, look));
    }

    private HtmlRenderer(
            TemplateFolder folder, Templates templates, Site site, Look look, FilesBeside beside, Assets assets) {
        this(
                site,
                beside,
                assets,
                new ChartRenderer(site.voice(), look),
                templates,
                look.logo(),
                HostMarkup.of(folder, assets::address));
    }

    /**
     * One with the same templates and look for another site of the same voice.
     *
     * @param others what its pages say of the files beside them
     */
    public HtmlRenderer of(Site other, FilesBeside others) {
        return new HtmlRenderer(other, others, assets, charts, templates, logo, host);
    }

    /**
     * The style sheet, the fonts and the icon.
     *
     * @throws TemplateFault if one of them is not there
     */
    public List<Artifact> assets() {
        return assets.artifacts();
    }

    /**
     * Says what is wrong with the markup around the pages of a host.
     *
     * @throws TemplateFault if something of it may not stand in a page
     */
    void refuseFaultyHost() {
        host.refuse();
    }

    /**
     * One page.
     *
     * @throws TemplateFault if a template is wrong
     */
    public Artifact render(SitePage page) {
        return render(page, page.made(), new HashMap<>());
    }

    /**
     * One page, for readers and for those who look for its words.
     *
     * @param shelf where it may lie finished
     * @throws TemplateFault if a template is wrong
     */
    Artifact render(SitePage page, PageIndex index, PageShelf shelf) {
        SitePage.Made made = page.made();
        FinishedPage finished = shelf.made(page, made, beside, () -> finished(page, made));
        index.add(new ReadPage(page, made, finished.blocks()));
        return finished.file();
    }

    private FinishedPage finished(SitePage page, SitePage.Made made) {
        Map<String, String> told = new LinkedHashMap<>();
        Artifact file = render(page, made, told);
        // How large a file is nobody looks for, and a preview does not know it.
        List<String> unread = told.entrySet().stream()
                .filter(answer -> FilesBeside.isOfWords(answer.getKey()))
                .map(Map.Entry::getValue)
                .filter(words -> !words.isEmpty())
                .toList();
        List<String> blocks = PageText.blocks(new String(file.bytes(), StandardCharsets.UTF_8), unread);
        return new FinishedPage(file, blocks, told);
    }

    /**
     * The index of all pages.
     *
     * @throws TemplateFault if a template is wrong
     */
    public Artifact index(PageIndex index) {
        TemplateThread.each(site.pages(), page -> render(page, index, PageShelf.none()));
        return index.written();
    }

    private Artifact render(SitePage page, SitePage.Made made, Map<String, String> ofFiles) {
        PageLinks links = new PageLinks(site, page, made.frame(), path -> {
            Optional<PictureSize> size = beside.sizes().apply(path);
            ofFiles.put(path, FilesBeside.told(size));
            return size;
        });
        PrintedMarks marks = new PrintedMarks(site.marks());
        String html = templates.fill(path(page.template()), values(made), functions(links, ofFiles), marks::printed);
        return Artifact.text(
                page.path(),
                "text/html; charset=utf-8",
                marks.carriedOut(html, inlines -> ProseHtml.inline(site.voice(), inlines, links)));
    }

    private Map<String, Object> values(SitePage.Made made) {
        Map<String, Object> values = new HashMap<>(Map.of("frame", made.frame(), "page", made.content()));
        values.put("fonts", assets.fonts());
        logo.ifPresent(mark -> values.put("logo", mark));
        return values;
    }

    /** The file of a template of pages. */
    static String path(String template) {
        return "pages/" + template + ".ftlh";
    }

    private Map<String, Function> functions(PageLinks links, Map<String, String> ofFiles) {
        NoteNumbers notes = new NoteNumbers();
        return Map.of(
                "href", given -> links.to(given.text(0)),
                "asset", given -> links.to(asset(given.text(0))),
                "file", given -> ofFiles.computeIfAbsent(given.text(0), beside::told),
                "host", given -> new Markup(host.at(given.text(0), links::to)),
                "prose",
                        given -> new Markup(
                                given.values().size() == 1
                                        ? ProseHtml.render(site.voice(), given.record(0, Prose.class), links, notes)
                                        : ProseHtml.render(
                                                site.voice(),
                                                given.record(0, Prose.class),
                                                links,
                                                notes,
                                                given.text(1),
                                                given.number(2))),
                "spark", given -> new Markup(charts.draw(given.record(0, Sparkline.class))),
                "chart", given -> new Markup(drawn(given.record(0, ChartFigure.class), given)));
    }

    /** A drawing; what is given after its id is the id of one that tells its words already. */
    private String drawn(ChartFigure figure, Arguments given) {
        Width width = width(given.text(1));
        return given.values().size() > 3
                ? charts.again(figure, width, given.text(3))
                : charts.draw(figure, width, given.text(2));
    }

    private String asset(String name) {
        return assets.address(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no file 'assets/" + name + "'"));
    }

    private static Width width(String name) {
        return switch (name) {
            case "wide" -> Width.WIDE;
            case "narrow" -> Width.NARROW;
            default -> throw new IllegalArgumentException("a chart is 'wide' or 'narrow', not '" + name + "'");
        };
    }
}
