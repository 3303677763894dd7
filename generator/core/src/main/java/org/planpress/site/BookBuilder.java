package org.planpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.planpress.model.Edition;
import org.planpress.model.EditionStatus;
import org.planpress.model.Plan;
import org.planpress.site.chart.Numbers;
import org.planpress.site.page.AboutPage;
import org.planpress.site.page.Book;
import org.planpress.site.page.BookChapter;
import org.planpress.site.page.GlossaryPage;
import org.planpress.site.page.GovernancePage;
import org.planpress.site.page.HomePage;
import org.planpress.site.page.MoneyPage;
import org.planpress.site.page.PageContent;
import org.planpress.site.page.PriorityMark;
import org.planpress.site.page.PriorityPage;
import org.planpress.site.page.RequirementsPage;
import org.planpress.site.page.SectionPage;
import org.planpress.site.page.SurveyPage;
import org.planpress.site.page.TimetablePage;

/** Puts the pages of an edition in the order of a book: what the plan says first, then what stands behind it. */
public final class BookBuilder {

    /** The kinds of chapter in the order of the book, with the template of each. */
    private static final List<Kind> KINDS = List.of(
            new Kind("section", SectionPage.class),
            new Kind("priority", PriorityPage.class),
            new Kind("money", MoneyPage.class),
            new Kind("survey", SurveyPage.class),
            new Kind("requirements", RequirementsPage.class),
            new Kind("governance", GovernancePage.class),
            new Kind("timetable", TimetablePage.class),
            new Kind("glossary", GlossaryPage.class));

    private record Kind(String template, Class<? extends PageContent> type) {}

    private final Plan plan;
    private final Edition edition;
    private final List<SitePage> pages;

    private BookBuilder(Plan plan, Edition edition, Site site) {
        this.plan = plan;
        this.edition = edition;
        this.pages = site.pages().stream()
                .filter(page -> page.edition().equals(edition.id()))
                .toList();
    }

    /** The book of an edition. */
    public static Book build(Plan plan, Edition edition, Site site) {
        return new BookBuilder(plan, edition, site).book();
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
                Words.capital(edition.sheet().status().name().toLowerCase(java.util.Locale.ROOT) + ", version "
                        + Words.small(edition.sheet().version().value())),
                edition.sheet()
                        .updated()
                        .or(() -> edition.sheet().published())
                        .map(Numbers::date)
                        .orElse(""),
                edition.sheet().status() == EditionStatus.DRAFT
                        || edition.sheet().status() == EditionStatus.CONSULTATION,
                plan.site().address().value(),
                home,
                only(AboutPage.class),
                chapters());
    }

    private <T extends PageContent> T only(Class<T> type) {
        return pages.stream()
                .map(SitePage::content)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private List<BookChapter> chapters() {
        List<BookChapter> chapters = new ArrayList<>();
        for (Kind kind : KINDS) {
            pages.stream()
                    .filter(page -> kind.type().isInstance(page.content()))
                    .map(page -> chapter(kind, page))
                    .forEach(chapters::add);
        }
        return List.copyOf(chapters);
    }

    private static BookChapter chapter(Kind kind, SitePage page) {
        Optional<PriorityMark> mark =
                page.content() instanceof PriorityPage priority ? Optional.of(priority.mark()) : Optional.empty();
        String title = page.content().heading();
        String running = mark.map(number -> number.number() + ". " + title).orElse(title);
        return new BookChapter(
                place(page.address()), kind.template(), title, running, mark, page.address(), page.content());
    }

    /** {@code /priorities/p1/} becomes {@code priorities-p1}, a name that no other place of the book has. */
    public static String place(String address) {
        String name = address.replaceAll("^/|/$", "").replace('/', '-').replace('#', '-');
        return name.isEmpty() ? "home" : name;
    }

    /** Ids of the places in a book, by the address of the same thing on the web site. */
    public static Map<String, String> places(Book book) {
        Map<String, String> places = new TreeMap<>();
        book.chapters().forEach(chapter -> {
            places.put(chapter.address(), chapter.id());
            if (chapter.content() instanceof PriorityPage priority) {
                priority.themes().stream()
                        .flatMap(theme -> theme.commitments().stream())
                        .forEach(row -> places.put(row.address(), place(row.address())));
                priority.kpis().forEach(row -> places.put(row.address(), place(row.address())));
            }
        });
        return places;
    }
}
