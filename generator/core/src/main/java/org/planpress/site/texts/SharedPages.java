package org.planpress.site.texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Glossary.Term;
import org.planpress.model.Text;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.DataTable;
import org.planpress.site.earlier.EarlierWords;
import org.planpress.site.frame.FrameMessage.Menu;
import org.planpress.site.frame.FrameMessage.Title;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Tongues;
import org.planpress.site.frame.Words;
import org.planpress.site.open.OpenTables;
import org.planpress.site.texts.DownloadMessage.Label;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.sitemap.SiteMap;
import org.planpress.words.Digits;
import org.planpress.words.Language;

/** The pages that all editions share. They stand in the frame of the current one. */
public final class SharedPages {

    /** The folder of the tables of measures. */
    private static final String MEASURES = "measures";

    private final Setting setting;
    private final Tongues tongues;
    private final Frames frames;

    public SharedPages(Setting setting, Tongues tongues) {
        this.setting = setting;
        this.tongues = tongues;
        this.frames = new Frames(setting);
    }

    /** All but the page of downloads, which needs to know the figures of the others. */
    public Stream<SitePage> all() {
        Stream<SitePage> glossary = setting.plan().glossary().terms().isEmpty()
                ? Stream.empty()
                : Stream.of(setting.page(Addresses.GLOSSARY, "glossary", GlossaryPage.class, this::glossary));
        return Stream.concat(
                glossary,
                Stream.of(
                        setting.page(Addresses.EDITIONS, "editions", EditionsPage.class, this::editions),
                        setting.unfound(NotFoundPage.class, this::notFound)));
    }

    private Made glossary() {
        var place = place(
                Addresses.GLOSSARY,
                setting.say(Menu.GLOSSARY),
                setting.say(GlossaryMessage.Label.ABOUT),
                Frames.Area.GLOSSARY);
        Map<String, List<Term>> byLetter = new TreeMap<>(language().order());
        setting.plan().glossary().terms().stream()
                .sorted(byTerm())
                .forEach(term -> byLetter.computeIfAbsent(letter(term.term().value()), key -> new ArrayList<>())
                        .add(term));
        var content = new GlossaryPage(
                setting.say(Menu.GLOSSARY),
                setting.say(GlossaryMessage.Label.LEAD),
                byLetter.entrySet().stream()
                        .map(entry -> new GlossaryPage.Letter(
                                entry.getKey(),
                                "letter-"
                                        + (entry.getKey().equals(DIGITS)
                                                ? "digits"
                                                : entry.getKey().toLowerCase(Locale.ROOT)),
                                entry.getValue().stream().map(this::entry).toList()))
                        .toList());
        return new Made(frames.frame(place), content);
    }

    private static final String DIGITS = "0–9";

    private String letter(String term) {
        return Character.isLetter(term.charAt(0)) ? language().head(term) : DIGITS;
    }

    private Comparator<Term> byTerm() {
        return Comparator.comparing(
                        (Term term) -> term.term().value().toLowerCase(Locale.ROOT),
                        language().order())
                .thenComparing(term -> term.term().value());
    }

    private Language language() {
        return setting.voice().language();
    }

    private GlossaryPage.Entry entry(Term term) {
        List<String> text = new ArrayList<>();
        term.expansion()
                .map(words -> setting.say(new GlossaryMessage.Expansion(words.value())))
                .map(Words::sentence)
                .ifPresent(text::add);
        term.meaning().map(Text::value).map(Words::sentence).ifPresent(text::add);
        if (!term.aliases().isEmpty()) {
            text.add(setting.say(new GlossaryMessage.AlsoWritten(Words.values(term.aliases()))));
        }
        return new GlossaryPage.Entry(Addresses.anchor(term), term.term().value(), text);
    }

    private Made editions() {
        String title = setting.say(Title.ALL_EDITIONS);
        var place = place(Addresses.EDITIONS, title, setting.say(EditionMessage.Label.ALL), Frames.Area.NONE);
        List<EditionsPage.Entry> entries =
                setting.plan().editions().stream().map(this::edition).toList();
        return new Made(
                frames.frame(place),
                new EditionsPage(title, setting.say(new EditionMessage.Held(entries.size())), entries));
    }

    private EditionsPage.Entry edition(Edition edition) {
        return new EditionsPage.Entry(
                edition.sheet().title().value(),
                setting.addresses().edition(edition),
                edition.sheet().summary().value(),
                TextPages.identity(setting, edition),
                setting.predecessor(edition),
                new EarlierWords(setting).all(edition),
                edition.id().equals(setting.edition().id()));
    }

    private Made notFound() {
        String title = setting.say(TextMessage.Label.NOT_FOUND);
        var place = place(Addresses.NOT_FOUND, title, setting.say(TextMessage.Label.NOTHING_HERE), Frames.Area.NONE);
        List<Link> ways = new ArrayList<>();
        ways.add(new Link(setting.say(TextMessage.Label.THE_PLAN), setting.home()));
        setting.edition()
                .priorities()
                .forEach(priority -> ways.add(new Link(
                        setting.say(TextMessage.Priority.of(priority)),
                        setting.addresses().priority(setting.edition(), priority))));
        ways.add(new Link(setting.say(Title.ALL_EDITIONS), Addresses.EDITIONS));
        return new Made(frames.fromRoot(place), new NotFoundPage(title, ways));
    }

    /** What can be downloaded, the tables of all figures among it. */
    public SitePage data(Supplier<List<ChartFigure>> figures, SiteMap map) {
        return setting.page(Addresses.DATA, "data", DataPage.class, () -> made(figures.get(), map));
    }

    private Made made(List<ChartFigure> figures, SiteMap map) {
        var place =
                place(Addresses.DATA, setting.say(Title.DATA_TO_DOWNLOAD), setting.say(Label.ABOUT), Frames.Area.DATA);
        var content = new DataPage(
                setting.say(Title.DATA_TO_DOWNLOAD),
                setting.say(Label.LEAD),
                catalogue(figures),
                DocumentDownloads.of(setting, map),
                setting.around().licence());
        return new Made(frames.frame(place), content);
    }

    private List<DataPage.Group> catalogue(List<ChartFigure> figures) {
        List<DataPage.Group> groups = new ArrayList<>();
        MeasureDownloads.of(setting.voice(), setting.analysis()).ifPresent(groups::add);
        List<DataPage.Download> lists = OpenTables.of(setting.plan(), setting.voice()).stream()
                .map(list -> table(list.title(), Words.sentence(list.about()), list.table(), list.csvName()))
                .toList();
        if (!lists.isEmpty()) {
            groups.add(new DataPage.Group("lists", setting.say(Label.LISTS), setting.say(Label.LISTS_NOTE), lists));
        }
        groups.add(new DataPage.Group(
                "plan",
                setting.say(Title.WHOLE_PLAN),
                setting.say(Label.WHOLE_PLAN_NOTE),
                List.of(
                        download(Label.PLAN_AS_DATA, Label.PLAN_AS_DATA_TEXT, SiteFiles.PLAN_DATA, "JSON"),
                        download(Label.DATA_ARCHIVE, Label.DATA_ARCHIVE_TEXT, SiteFiles.DATA_ARCHIVE, "ZIP"),
                        download(Label.PLAN_SCHEMA, Label.PLAN_SCHEMA_TEXT, SiteFiles.PLAN_SCHEMA, "JSON Schema"),
                        download(Label.CATALOGUE, Label.CATALOGUE_TEXT, SiteFiles.CATALOGUE, "JSON-LD"),
                        download(Label.STRUCTURED, Label.STRUCTURED_TEXT, SiteFiles.STRUCTURED, "JSON-LD"),
                        download(Label.MANIFEST, Label.MANIFEST_TEXT, tongues.way(SiteFiles.MANIFEST), "JSON"))));
        Map<String, List<DataPage.Download>> tables = new LinkedHashMap<>();
        figures.forEach(figure -> tables.computeIfAbsent(editionOf(figure), key -> new ArrayList<>())
                .add(table(figure.title(), figure.subtitle(), figure.table(), figure.csvName())));
        tables.forEach((folder, files) -> groups.add(new DataPage.Group(
                "tables-" + folder, setting.say(figuresOf(folder)), setting.say(Label.TABLES_NOTE), files)));
        return groups;
    }

    private static DataPage.Download table(String title, String text, DataTable table, String csvName) {
        int rows =
                table.groups().stream().mapToInt(group -> group.rows().size()).sum()
                        + table.foot().size();
        return new DataPage.Download(
                title, text, Digits.grouped(rows), List.of(new DataPage.File(SiteFiles.TABLES + csvName, "CSV")));
    }

    private DataPage.Download download(Label title, Label text, String address, String format) {
        return new DataPage.Download(
                setting.say(title), setting.say(text), "", List.of(new DataPage.File(address, format)));
    }

    /** What the files of a folder belong to: an edition, measures or reports. */
    private DownloadMessage figuresOf(String folder) {
        return setting.plan().editions().stream()
                .filter(edition -> edition.id().value().equals(folder))
                .<DownloadMessage>map(edition ->
                        new DownloadMessage.FiguresOf(edition.sheet().title().value()))
                .findFirst()
                .orElse(folder.equals(MEASURES) ? Label.FIGURES_OF_MEASURES : Label.FIGURES_OF_REPORTS);
    }

    private static String editionOf(ChartFigure figure) {
        return figure.csvName().substring(0, figure.csvName().indexOf('/'));
    }

    private Frames.Place place(String address, String title, String description, Frames.Area area) {
        return new Frames.Place(address, title, description, area, setting.crumbs());
    }
}
