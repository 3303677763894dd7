package org.planpress.site.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Continuity;
import org.planpress.model.Edition;
import org.planpress.model.EditionStatus;
import org.planpress.model.Period;
import org.planpress.model.Plan;
import org.planpress.model.Printing;
import org.planpress.model.Text;
import org.planpress.output.Format;
import org.planpress.site.Samples;
import org.planpress.site.Site;
import org.planpress.site.book.BookMessage.Form;
import org.planpress.site.chart.Periods;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Places;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.Terms;
import org.planpress.site.frame.Words;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.site.promises.HomePage;
import org.planpress.site.promises.KpiPage;
import org.planpress.site.promises.PriorityPage;
import org.planpress.site.succession.Handover;
import org.planpress.site.texts.AboutPage;
import org.planpress.site.texts.ContactPage;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Voice;

/** Puts the pages of an edition in the order of a book: what the plan says first, then what stands behind it. */
public final class BookBuilder {

    private final Plan plan;
    private final Edition edition;
    private final Site site;
    private final Set<Format> formats;
    private final Voice voice;
    private final Briefs briefs;

    private BookBuilder(Plan plan, Edition edition, Site site, Set<Format> formats) {
        this.plan = plan;
        this.formats = formats;
        this.edition = edition;
        this.site = site;
        this.voice = site.voice();
        this.briefs = new Briefs(voice, edition);
    }

    /** The book of an edition that names no file beside the pages. */
    public static Book build(Plan plan, Edition edition, Site site) {
        return build(plan, edition, site, Set.of());
    }

    /**
     * The book of an edition.
     *
     * @param formats the files beside the pages, which the book names
     */
    public static Book build(Plan plan, Edition edition, Site site, Set<Format> formats) {
        return new BookBuilder(plan, edition, site, formats).book();
    }

    private Book book() {
        HomePage home = only(HomePage.class);
        List<BookChapter> chapters = chapters(home);
        return new Book(
                plan.site().spoken(),
                plan.site().organisation().value(),
                edition.sheet().title().value(),
                edition.sheet()
                        .strapline()
                        .map(Object::toString)
                        .orElse(edition.sheet().title().value()),
                edition.sheet()
                        .shortTitle()
                        .or(() -> edition.sheet().strapline())
                        .map(Text::value)
                        .orElse(edition.sheet().title().value()),
                phase(),
                foot(),
                edition.sheet().dated().map(voice::date).orElse(""),
                edition.sheet().status() == EditionStatus.DRAFT
                        || edition.sheet().status() == EditionStatus.CONSULTATION,
                notice(),
                plan.site().address().value(),
                printing().flatMap(Printing::imprint).map(Text::value),
                printing().flatMap(Printing::isbn).map(Text::value),
                find(),
                briefs.figures(),
                chapters.stream().flatMap(chapter -> chapter.brief().stream()).toList(),
                home,
                only(AboutPage.class),
                chapters,
                site.page(Addresses.CONTACT)
                        .filter(page -> page.shows(ContactPage.class))
                        .map(page -> (ContactPage) page.content()),
                forms());
    }

    /** What is said of the printed plan is about the one in force. */
    private Optional<Printing> printing() {
        return plan.site()
                .print()
                .filter(print -> edition.id().equals(plan.current().id()));
    }

    private List<Link> find() {
        return printing().map(Printing::find).orElse(List.of()).stream()
                .flatMap(find -> site
                        .ids()
                        .find(edition.id(), find.to().value())
                        .map(address -> new Link(find.words().value(), address))
                        .stream())
                .toList();
    }

    private String phase() {
        return voice.say(
                saysHowItStands()
                        ? new BookMessage.VersionAlone(version())
                        : new BookMessage.StandingAndVersion(standing(), version()));
    }

    private String foot() {
        String title = edition.sheet().inShort().value();
        return voice.say(
                saysHowItStands()
                        ? new BookMessage.FootWithVersionAlone(title, version())
                        : new BookMessage.Foot(title, standing(), version()));
    }

    /** Whether the version names the standing too, such as a final draft, so that it is enough. */
    private boolean saysHowItStands() {
        return version().toLowerCase(Locale.ROOT).contains(voice.say(standing()).toLowerCase(Locale.ROOT));
    }

    private String version() {
        return Words.version(voice, edition.sheet().version());
    }

    private BookMessage standing() {
        return new BookMessage.Standing(edition.sheet().status());
    }

    /** What a reader must know of the whole book. */
    private Optional<String> notice() {
        String words = Stream.concat(
                        Stream.of(Samples.sentence(voice, plan.site()), noLongerInForce())
                                .flatMap(Optional::stream),
                        first(HomePage.class).frame().handover().stream().map(Handover.Line::text))
                .collect(Collectors.joining(" "));
        return Optional.of(words).filter(said -> !said.isEmpty());
    }

    private Optional<String> noLongerInForce() {
        Optional<Continuity.Kept> kept = plan.continuity().kept();
        if (kept.isPresent()) {
            return first(HomePage.class)
                    .frame()
                    .elsewhen()
                    .map(line -> line.text() + " "
                            + voice.say(new BookMessage.SiteNow(kept.get().site())));
        }
        if (edition.sheet().status() != EditionStatus.SUPERSEDED) {
            return ended();
        }
        String current = plan.current().sheet().title().value();
        return Optional.of(voice.say(
                new BookMessage.NoLongerInForce(current, plan.site().address().value())));
    }

    /** That the time of the plan is over that is shown first: how long ago would grow old on paper. */
    private Optional<String> ended() {
        Period period = edition.sheet().period();
        return only(HomePage.class)
                .age()
                .flatMap(AgeNote::text)
                .map(told -> voice.say(new FrameMessage.PlanEnded(Periods.atItsEnd(voice, period))));
    }

    /** What is not there is not named. */
    private List<Fact> forms() {
        String root = plan.site().address().value();
        List<Fact> forms = new ArrayList<>();
        forms.add(new Fact(
                voice.say(Form.ON_THE_WEB),
                root.substring(0, root.length() - 1) + first(HomePage.class).address()));
        boolean current = edition.id().equals(plan.current().id());
        if (current && formats.contains(Format.LARGE_PRINT)) {
            forms.add(new Fact(voice.say(Form.IN_LARGE_PRINT), root + SiteFiles.LARGE_PRINT.substring(1)));
        }
        forms.add(new Fact(voice.say(Form.AS_DATA), root + Addresses.DATA.substring(1)));
        forms.add(new Fact(
                voice.say(Form.OTHERWISE),
                voice.say(new BookMessage.AskFor(plan.site().contact().email().value()))));
        plan.site()
                .licence()
                .map(Terms::of)
                .ifPresent(terms -> forms.add(new Fact(voice.say(Form.LICENCE), terms.inFull())));
        first(HomePage.class).frame().cite().ifPresent(cite -> forms.add(new Fact(voice.say(Form.CITED), cite.text())));
        return List.copyOf(forms);
    }

    private <T extends PageContent> T only(Class<T> type) {
        return type.cast(first(type).content());
    }

    private SitePage first(Class<? extends PageContent> type) {
        return site.pages(edition.id(), type).findFirst().orElseThrow();
    }

    /** A page, or a part of one, that is a chapter of the book. */
    private record Bound(String id, String address, ChapterPage content) {}

    /** Commitments of no single priority stand on the first page of the edition, and are a chapter of the book. */
    private List<BookChapter> chapters(HomePage home) {
        Stream<Bound> ofPages = site.pages(edition.id(), ChapterPage.class)
                .map(page -> new Bound(Places.of(page.address()), page.address(), (ChapterPage) page.content()));
        String address = first(HomePage.class).address();
        Stream<Bound> across = home.across().stream().map(content -> {
            String name = content.chapter().template();
            return new Bound(name, address + "#" + name, content);
        });
        return Stream.concat(ofPages, across)
                .filter(bound -> bound.content().isPrinted())
                .sorted(Comparator.comparing(bound -> bound.content().chapter()))
                .map(this::chapter)
                .toList();
    }

    private BookChapter chapter(Bound bound) {
        ChapterPage content = bound.content();
        Optional<PriorityMark> mark = content.numeral();
        String title = content.heading();
        List<BookChapter.Theme> themes = themes(content);
        List<KpiPage> kpis = pagesOf(KpiPage.class, content.things());
        return new BookChapter(
                bound.id(),
                content.chapter().template(),
                title,
                mark.map(number -> number.number() + ". ").orElse("") + content.shortHeading(),
                mark,
                bound.address(),
                content.mainParts().stream()
                        .map(part -> new BookChapter.Part(bound.id() + "_" + part.name(), part.title()))
                        .toList(),
                themes,
                themes.stream().flatMap(theme -> theme.commitments().stream()).anyMatch(CommitmentPage::judged),
                kpis,
                content instanceof PriorityPage page
                        ? Optional.of(briefs.of(page, bound.address(), kpis))
                        : Optional.empty(),
                Speaker.of(voice, plan, edition, bound.address()),
                content);
    }

    private List<BookChapter.Theme> themes(ChapterPage content) {
        return content.themes().stream()
                .map(theme -> new BookChapter.Theme(
                        theme.id(), theme.title(), pagesOf(CommitmentPage.class, theme.addresses())))
                .toList();
    }

    private <T extends PageContent> List<T> pagesOf(Class<T> type, Stream<String> addresses) {
        return addresses
                .flatMap(address -> site.page(address).stream())
                .filter(page -> page.shows(type))
                .map(SitePage::content)
                .map(type::cast)
                .toList();
    }

    /** Ids of the places in a book, by the address of the same thing on the web site. */
    public static Map<String, String> places(Book book) {
        Map<String, String> places = new TreeMap<>();
        book.chapters().forEach(chapter -> {
            places.put(chapter.address(), chapter.id());
            chapter.content().things().forEach(address -> places.put(address, Places.of(address)));
        });
        return places;
    }
}
