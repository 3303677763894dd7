package org.planpress.site.book;

import org.planpress.site.Site;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Places;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasuresPage;
import org.planpress.site.meetings.GovernancePage;
import org.planpress.site.money.MoneyPage;
import org.planpress.site.money.SurveyPage;
import org.planpress.site.money.TimetablePage;
import org.planpress.site.promises.HomePage;
import org.planpress.site.promises.KpiPage;
import org.planpress.site.promises.PriorityPage;
import org.planpress.site.promises.RequirementsPage;
import org.planpress.site.promises.ThemeBlock;
import org.planpress.site.texts.AboutPage;
import org.planpress.site.texts.GlossaryPage;
import org.planpress.site.texts.SectionPage;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.Companion;
import org.planpress.sitemap.SiteFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.planpress.model.Edition;
import org.planpress.model.EditionStatus;
import org.planpress.model.Plan;
import org.planpress.site.chart.Numbers;

/** Puts the pages of an edition in the order of a book: what the plan says first, then what stands behind it. */
public final class BookBuilder {

    /** The kinds of chapter in the order of the book, with the template of each. */
    private static final List<Kind> KINDS = List.of(
            new Kind("section", SectionPage.class),
            new Kind("priority", PriorityPage.class),
            new Kind("measures", MeasuresPage.class),
            new Kind("money", MoneyPage.class),
            new Kind("survey", SurveyPage.class),
            new Kind("requirements", RequirementsPage.class),
            new Kind("governance", GovernancePage.class),
            new Kind("timetable", TimetablePage.class),
            new Kind("glossary", GlossaryPage.class));

    private record Kind(String template, Class<? extends PageContent> type) {}

    private final Plan plan;
    private final Edition edition;
    private final Site site;
    private final Set<Companion> companions;

    private BookBuilder(Plan plan, Edition edition, Site site, Set<Companion> companions) {
        this.plan = plan;
        this.companions = companions;
        this.edition = edition;
        this.site = site;
    }

    /** The book of an edition that names no file beside the pages. */
    public static Book build(Plan plan, Edition edition, Site site) {
        return build(plan, edition, site, Set.of());
    }

    /**
     * The book of an edition.
     *
     * @param companions the files beside the pages, which the book names
     */
    public static Book build(Plan plan, Edition edition, Site site, Set<Companion> companions) {
        return new BookBuilder(plan, edition, site, companions).book();
    }

    private Book book() {
        HomePage home = only(HomePage.class);
        return new Book(
                plan.site().language().map(Object::toString).orElse("en-GB"),
                plan.site().organisation().value(),
                edition.sheet().title().value(),
                edition.sheet()
                        .strapline()
                        .map(Object::toString)
                        .orElse(edition.sheet().title().value()),
                phase(),
                edition.sheet().dated().map(Numbers::date).orElse(""),
                edition.sheet().status() == EditionStatus.DRAFT
                        || edition.sheet().status() == EditionStatus.CONSULTATION,
                notice(),
                plan.site().address().value(),
                home,
                only(AboutPage.class),
                chapters(home),
                forms());
    }

    /** A version that names the standing too, such as a final draft, is enough. */
    private String phase() {
        String standing = edition.sheet().status().name().toLowerCase(Locale.ROOT);
        String version = Words.version(edition.sheet().version());
        return Words.capital(version.toLowerCase(Locale.ROOT).contains(standing) ? version : standing + ", " + version);
    }

    private Optional<String> notice() {
        if (edition.sheet().status() != EditionStatus.SUPERSEDED) {
            return Optional.empty();
        }
        String current = plan.current().sheet().title().value();
        return Optional.of("This plan is no longer in force. The " + current + " is at "
                + plan.site().address());
    }

    /** What is not there is not named. */
    private List<Fact> forms() {
        String root = plan.site().address().value();
        List<Fact> forms = new ArrayList<>();
        forms.add(
                new Fact("On the web", root.substring(0, root.length() - 1) + first(HomePage.class).address()));
        boolean current = edition.id().equals(plan.current().id());
        if (current && companions.contains(Companion.LARGE_PRINT)) {
            forms.add(new Fact("In large print", root + SiteFiles.LARGE_PRINT.substring(1)));
        }
        forms.add(new Fact("As data", root + Addresses.DATA.substring(1)));
        forms.add(new Fact("In a form that is not here", "Ask " + plan.site().contact() + ", also for corrections."));
        return List.copyOf(forms);
    }

    private <T extends PageContent> T only(Class<T> type) {
        return type.cast(first(type).content());
    }

    private SitePage first(Class<? extends PageContent> type) {
        return site.pages(edition.id(), type).findFirst().orElseThrow();
    }

    private List<BookChapter> chapters(HomePage home) {
        List<BookChapter> chapters = new ArrayList<>();
        for (Kind kind : KINDS) {
            if (kind.type() == MeasuresPage.class) {
                home.across().map(across -> across(home, across)).ifPresent(chapters::add);
            }
            site.pages(edition.id(), kind.type())
                    .map(page -> chapter(kind, page, page.content()))
                    .forEach(chapters::add);
        }
        return List.copyOf(chapters);
    }

    /** Commitments of no single priority follow those of the priorities. */
    private BookChapter across(HomePage home, HomePage.Across across) {
        return new BookChapter(
                "across",
                "across",
                across.title(),
                across.title(),
                Optional.empty(),
                first(HomePage.class).address() + "#across",
                across.themes().stream()
                        .map(theme -> new BookChapter.Part("across_" + theme.id(), theme.title()))
                        .toList(),
                List.of(),
                home);
    }

    private BookChapter chapter(Kind kind, SitePage page, PageContent content) {
        Optional<PriorityMark> mark =
                content instanceof PriorityPage priority ? Optional.of(priority.mark()) : Optional.empty();
        String title = content.heading();
        String running = mark.map(number -> number.number() + ". " + title).orElse(title);
        String id = Places.of(page.address());
        return new BookChapter(
                id,
                kind.template(),
                title,
                running,
                mark,
                page.address(),
                BookParts.of(id, content),
                content instanceof PriorityPage priority ? feeds(priority) : List.of(),
                content);
    }

    private List<BookChapter.Feed> feeds(PriorityPage priority) {
        return priority.kpis().stream()
                .flatMap(row -> site.page(row.address()).stream()
                        .map(SitePage::content)
                        .filter(KpiPage.class::isInstance)
                        .map(KpiPage.class::cast)
                        .filter(kpi -> !kpi.measures().isEmpty())
                        .map(kpi -> new BookChapter.Feed(
                                row.id(),
                                kpi.measures().stream()
                                        .map(MeasureRow::measure)
                                        .distinct()
                                        .toList())))
                .toList();
    }

    /** Ids of the places in a book, by the address of the same thing on the web site. */
    public static Map<String, String> places(Book book) {
        Map<String, String> places = new TreeMap<>();
        book.chapters().forEach(chapter -> {
            places.put(chapter.address(), chapter.id());
            themes(chapter).stream()
                    .flatMap(theme -> theme.commitments().stream())
                    .forEach(row -> places.put(row.address(), Places.of(row.address())));
            if (chapter.content() instanceof MeasuresPage measures) {
                measures.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .map(row -> row.measure().address())
                        .forEach(address -> places.put(address, Places.of(address)));
            }
            if (chapter.content() instanceof PriorityPage priority) {
                priority.kpis().forEach(row -> places.put(row.address(), Places.of(row.address())));
            }
        });
        return places;
    }

    private static List<ThemeBlock> themes(BookChapter chapter) {
        if (chapter.content() instanceof PriorityPage priority) {
            return priority.themes();
        }
        return chapter.content() instanceof HomePage home
                ? home.across().map(HomePage.Across::themes).orElse(List.of())
                : List.of();
    }
}
