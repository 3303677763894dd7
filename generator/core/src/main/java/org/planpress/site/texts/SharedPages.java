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
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.sitemap.SiteMap;

/** The pages that all editions share. They stand in the frame of the current one. */
public final class SharedPages {

    private static final Comparator<Term> BY_TERM = Comparator.comparing(
                    (Term term) -> term.term().value().toLowerCase(Locale.UK))
            .thenComparing(term -> term.term().value());

    private final Setting setting;
    private final Frames frames;

    public SharedPages(Setting setting) {
        this.setting = setting;
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
                "Glossary",
                "Words and acronyms that the plan and its papers use.",
                Frames.Area.GLOSSARY);
        Map<String, List<Term>> byLetter = new TreeMap<>();
        setting.plan().glossary().terms().stream()
                .sorted(BY_TERM)
                .forEach(term -> byLetter.computeIfAbsent(letter(term.term().value()), key -> new ArrayList<>())
                        .add(term));
        var content = new GlossaryPage(
                "Glossary",
                "Words and acronyms that the plan and its papers use, in plain English.",
                byLetter.entrySet().stream()
                        .map(entry -> new GlossaryPage.Letter(
                                entry.getKey(),
                                "letter-"
                                        + (entry.getKey().equals(DIGITS)
                                                ? "digits"
                                                : entry.getKey().toLowerCase(Locale.UK)),
                                entry.getValue().stream()
                                        .map(SharedPages::entry)
                                        .toList()))
                        .toList());
        return Made.of(frames.frame(place), content);
    }

    private static final String DIGITS = "0–9";

    private static String letter(String term) {
        char first = term.charAt(0);
        return Character.isLetter(first) ? String.valueOf(first).toUpperCase(Locale.UK) : DIGITS;
    }

    private static GlossaryPage.Entry entry(Term term) {
        List<String> text = new ArrayList<>();
        term.expansion().map(Text::value).ifPresent(words -> text.add(Words.sentence(Words.capital(words))));
        term.meaning().map(Text::value).map(Words::sentence).ifPresent(text::add);
        if (!term.aliases().isEmpty()) {
            text.add("Also written " + Numbers.list(Words.values(term.aliases())) + ".");
        }
        return new GlossaryPage.Entry(Addresses.anchor(term), term.term().value(), text);
    }

    private Made editions() {
        var place =
                place(Addresses.EDITIONS, "All editions", "Every edition of the plan on this site.", Frames.Area.NONE);
        List<EditionsPage.Entry> entries =
                setting.plan().editions().stream().map(this::edition).toList();
        String lead = entries.size() == 1
                ? "This site holds one edition of the plan."
                : "This site holds " + Words.number(entries.size())
                        + " editions of the plan, newest first. Only the current one is at the top of the site.";
        return Made.of(frames.frame(place), new EditionsPage("All editions", lead, entries));
    }

    private EditionsPage.Entry edition(Edition edition) {
        return new EditionsPage.Entry(
                edition.sheet().title().value(),
                setting.addresses().edition(edition),
                edition.sheet().summary().value(),
                TextPages.identity(edition.sheet()),
                setting.predecessor(edition),
                edition.id().equals(setting.edition().id()));
    }

    private Made notFound() {
        var place = place(Addresses.NOT_FOUND, "Page not found", "There is no page at this address.", Frames.Area.NONE);
        List<Link> ways = new ArrayList<>();
        ways.add(new Link("The plan", setting.home()));
        setting.edition()
                .priorities()
                .forEach(priority -> ways.add(new Link(
                        "Priority " + priority.sheet().number() + ": "
                                + priority.sheet().title(),
                        setting.addresses().priority(setting.edition(), priority))));
        ways.add(new Link("All editions", Addresses.EDITIONS));
        return Made.of(frames.fromRoot(place), new NotFoundPage("Page not found", ways));
    }

    /** What can be downloaded, the tables of all figures among it. */
    public SitePage data(Supplier<List<ChartFigure>> figures, SiteMap map) {
        return setting.page(Addresses.DATA, "data", DataPage.class, () -> made(figures.get(), map));
    }

    private Made made(List<ChartFigure> figures, SiteMap map) {
        var place = place(
                Addresses.DATA,
                "Data to download",
                "The whole plan and all its figures as open data.",
                Frames.Area.DATA);
        List<DataPage.Group> groups = new ArrayList<>(DocumentDownloads.of(setting, map));
        groups.add(new DataPage.Group(
                "plan",
                "The whole plan",
                "One file with all editions: priorities, " + setting.many() + ", KPIs and money.",
                List.of(
                        new DataPage.Download(
                                new Link("The plan as data", SiteFiles.PLAN_DATA),
                                "Everything that this site shows, with permanent ids.",
                                "JSON"),
                        new DataPage.Download(
                                new Link("List of all files", SiteFiles.MANIFEST),
                                "Every file of this site with its size and its SHA-256 checksum.",
                                "JSON"))));
        MeasureDownloads.of(setting.analysis()).ifPresent(groups::add);
        Map<String, List<DataPage.Download>> tables = new LinkedHashMap<>();
        figures.forEach(figure -> tables.computeIfAbsent(editionOf(figure), key -> new ArrayList<>())
                .add(download(figure)));
        tables.forEach((folder, files) -> groups.add(new DataPage.Group(
                "tables-" + folder, "Figures of " + named(folder), "The table behind each chart.", files)));
        var content = new DataPage(
                "Data to download",
                "Take the plan to print, or as data: whole or in single tables. All files are in open formats.",
                groups,
                setting.site().licence().map(Text::value).map(Words::sentence));
        return Made.of(frames.frame(place), content);
    }

    /** What the files of a folder belong to. */
    private String named(String folder) {
        return setting.plan().editions().stream()
                .filter(edition -> edition.id().value().equals(folder))
                .map(edition -> "the " + edition.sheet().title())
                .findFirst()
                .orElse("the " + folder);
    }

    private static String editionOf(ChartFigure figure) {
        return figure.csvName().substring(0, figure.csvName().indexOf('/'));
    }

    private static DataPage.Download download(ChartFigure figure) {
        return new DataPage.Download(
                new Link(figure.title(), SiteFiles.TABLES + figure.csvName()), figure.subtitle(), "CSV");
    }

    private Frames.Place place(String address, String title, String description, Frames.Area area) {
        return new Frames.Place(address, title, description, area, setting.crumbs());
    }
}
