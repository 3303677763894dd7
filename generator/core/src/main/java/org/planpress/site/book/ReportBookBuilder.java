package org.planpress.site.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.site.Site;
import org.planpress.site.book.ReportBook.Chapter;
import org.planpress.site.book.ReportBook.Charts;
import org.planpress.site.book.ReportBook.Close;
import org.planpress.site.book.ReportBook.Drawn;
import org.planpress.site.book.ReportBook.Glance;
import org.planpress.site.book.ReportBook.Measures;
import org.planpress.site.book.ReportBook.Part;
import org.planpress.site.book.ReportBook.Quadrants;
import org.planpress.site.book.ReportBook.Topic;
import org.planpress.site.book.ReportBookMessage.Note;
import org.planpress.site.book.ReportBookMessage.Term;
import org.planpress.site.book.ReportBookMessage.Title;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Frame;
import org.planpress.site.frame.FrameMessage.Menu;
import org.planpress.site.frame.FrameMessage.Notice;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Places;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.SitePage;
import org.planpress.site.reports.ReportMessage;
import org.planpress.site.reports.ReportPage;
import org.planpress.site.reports.ReportPriorityPage;
import org.planpress.site.reports.TopicPage;
import org.planpress.site.slides.SlideLists;
import org.planpress.site.slides.SlideMessage;
import org.planpress.site.texts.TextMessage;
import org.planpress.sitemap.Addresses;
import org.planpress.words.Voice;

/** Puts the pages of a report in the order of a document, with the charts of the measures that it names. */
public final class ReportBookBuilder {

    private static final int LONGEST_FOOT = 70;

    /** A longer sentence is none for large letters. */
    private static final int LONGEST_FINDING = 130;

    private static final int MOST_COLUMNS = 8;

    private final Plan plan;
    private final Report report;
    private final Voice voice;
    private final List<Read> pages;
    private final Read front;
    private final ReportPage page;

    /** A page of the report, made once for its document. */
    private record Read(String address, SitePage.Made made) {

        PageContent content() {
            return made.content();
        }
    }

    private ReportBookBuilder(Plan plan, Report report, Site site) {
        String address = Addresses.report(report.id());
        this.plan = plan;
        this.report = report;
        this.voice = site.voice();
        this.pages = site.pages().stream()
                .filter(each -> each.address().startsWith(address))
                .map(each -> new Read(each.address(), each.made()))
                .toList();
        SitePage first = site.page(address).orElseThrow();
        this.front = new Read(address, first.made());
        this.page = ((ReportPage) front.content()).asTold();
    }

    /** The document of a report. */
    public static ReportBook build(Plan plan, Report report, Site site) {
        return new ReportBookBuilder(plan, report, site).book();
    }

    private ReportBook book() {
        List<Chapter> chapters = chapters();
        ReportStanding standing = new ReportStanding(plan, report, voice, page);
        List<String> lead = SlideLists.sentences(page.lead());
        boolean found = lead.get(0).length() <= LONGEST_FINDING;
        return new ReportBook(
                front.made().frame().language(),
                plan.site().organisation().value(),
                page.heading(),
                page.kicker().parent().text(),
                page.lead(),
                found ? lead.get(0) : page.heading(),
                found ? lead.subList(1, lead.size()) : lead,
                meeting(),
                page.kind(),
                shortened(page.heading()),
                page.facts(),
                notices(chapters),
                plan.site().address().value(),
                new Link(web(front.address()), front.address()),
                front.made().frame().cite().orElseThrow(),
                contents(ReportPriorityPage.class).map(standing::told).toList(),
                standing.first(),
                standing.scored(),
                page.ahead(),
                new ReportContents(voice, chapters).entries(),
                chapters);
    }

    /** {@code plan.example.org/reports/2023-12/}, as people type it. */
    private String web(String address) {
        return Frames.withoutSlash(plan.site().address().value()).replaceFirst("^https?://", "") + address;
    }

    private Optional<String> meeting() {
        return report.sheet()
                .meeting()
                .flatMap(ref -> plan.meetings().stream()
                        .filter(meeting -> meeting.id().id().equals(ref.id()))
                        .findFirst())
                .map(TextMessage.Meeting::of)
                .map(voice::say);
    }

    /** Words for a place with room for one line or two. */
    static String shortened(String words) {
        if (words.length() <= LONGEST_FOOT) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_FOOT);
        return words.substring(0, end > 0 ? end : LONGEST_FOOT).replaceAll("[,;:]$", "") + " …";
    }

    private List<String> notices(List<Chapter> chapters) {
        List<String> notices = new ArrayList<>(standing(front.made().frame()));
        boolean madeUp = pages.stream().anyMatch(each -> each.content().illustrative())
                || chapters.stream().anyMatch(this::drawsMadeUpValues);
        String warning = voice.say(Notice.ILLUSTRATIVE);
        if (madeUp && notices.stream().noneMatch(notice -> notice.contains(warning))) {
            notices.add(warning);
        }
        return List.copyOf(notices);
    }

    /** What the web says around a page, and paper has to say too. */
    static List<String> standing(Frame frame) {
        List<String> notices = new ArrayList<>();
        frame.phase().ifPresent(phase -> notices.add(phase.text()));
        frame.elsewhen().ifPresent(line -> notices.add(line.text()));
        frame.handover().forEach(line -> notices.add(line.text()));
        notices.addAll(frame.notices());
        return List.copyOf(notices);
    }

    private boolean drawsMadeUpValues(Chapter chapter) {
        return chapter.part() instanceof Charts charts
                && charts.drawn().stream()
                        .flatMap(drawn -> series(drawn.measure()))
                        .anyMatch(ReportPage.Series::illustrative);
    }

    private Stream<ReportPage.Series> series(Link measure) {
        return Stream.ofNullable(page.series().get(measure.address()));
    }

    private <T extends PageContent> Stream<T> contents(Class<T> type) {
        return pages.stream().map(Read::content).filter(type::isInstance).map(type::cast);
    }

    /** What the report is and says overall; each priority with its topics; then what is about several. */
    private List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(chapter(
                "short", voice.say(SlideMessage.Label.IN_SHORT), new Glance(page, voice.say(Note.NO_JUDGEMENT))));
        chapters.add(chapter(
                "close", voice.say(SlideMessage.Label.AHEAD), new Close(page, voice.say(Note.NO_STEPS), about())));
        List<Chapter> topics = new ArrayList<>();
        each(TopicPage.class, (where, topic) -> topics.add(topic(where, topic, topics.size() + 1)));
        each(ReportPriorityPage.class, (where, priority) -> {
            chapters.add(priority(where, priority));
            topics.stream()
                    .filter(topic -> topic.mark().equals(Optional.of(priority.mark())))
                    .forEach(chapters::add);
        });
        topics.stream().filter(topic -> topic.mark().isEmpty()).forEach(chapters::add);
        page.chapters().forEach(own -> chapters.add(OwnChapters.of(own, front.address())));
        if (!page.tables().isEmpty()) {
            chapters.add(chapter(
                    "measures", voice.say(Menu.MEASURES), new Measures(page.tables(), columns(), page.method())));
        }
        List<Drawn> drawn = drawn();
        if (!drawn.isEmpty()) {
            chapters.add(chapter("charts", voice.say(Title.OVER_TIME), new Charts(voice.say(Note.CHARTS), drawn)));
        }
        return List.copyOf(chapters);
    }

    /** In the order in which the tables have them; more than these are too many for one table. */
    private Optional<List<String>> columns() {
        List<String> all = page.tables().stream()
                .flatMap(table -> table.columns().stream())
                .distinct()
                .toList();
        return Optional.of(all).filter(columns -> columns.size() <= MOST_COLUMNS);
    }

    private interface Found<T> {
        void at(Read where, T content);
    }

    private <T extends PageContent> void each(Class<T> type, Found<T> found) {
        pages.stream()
                .filter(where -> type.isInstance(where.content()))
                .forEach(where -> found.at(where, type.cast(where.content())));
    }

    private Chapter chapter(String template, String title, Part part) {
        return new Chapter(template, template, title, title, Optional.empty(), front.address(), part);
    }

    private Chapter priority(Read where, ReportPriorityPage priority) {
        PriorityMark mark = priority.mark();
        return new Chapter(
                Places.of(where.address()),
                "priority",
                priority.heading(),
                shortened(voice.say(new TextMessage.Priority(mark.number(), priority.heading()))),
                Optional.of(mark),
                where.address(),
                new Quadrants(
                        priority.asTold(), PriorityFit.alone(priority), voice.say(ReportMessage.Label.NAMES_NOTHING)));
    }

    private Chapter topic(Read where, TopicPage topic, int number) {
        return new Chapter(
                Places.of(where.address()),
                "topic",
                topic.heading(),
                shortened(voice.say(new ReportBookMessage.Topic(number, topic.heading()))),
                topic.mark(),
                where.address(),
                new Topic(topic, TopicFit.across(topic)));
    }

    /** The measures with a series that no topic draws, in the order in which the report first names them. */
    private List<Drawn> drawn() {
        Stream<Link> inTables = page.tables().stream().flatMap(ReportBookBuilder::named);
        Stream<Link> inPriorities = contents(ReportPriorityPage.class)
                .flatMap(priority -> priority.achieved().stream())
                .flatMap(achieved -> achieved.links().stream());
        Stream<Link> inTopics = contents(TopicPage.class)
                .flatMap(topic -> topic.table().stream())
                .flatMap(ReportBookBuilder::named);
        Set<String> drawnThere = contents(TopicPage.class)
                .flatMap(topic -> topic.charts().stream())
                .map(ChartFigure::csvName)
                .collect(Collectors.toSet());
        Map<String, Link> named = new LinkedHashMap<>();
        Stream.of(inTables, inPriorities, inTopics)
                .flatMap(links -> links)
                .forEach(link -> named.putIfAbsent(link.address(), link));
        return named.values().stream()
                .flatMap(this::drawn)
                .filter(drawn -> !drawnThere.contains(drawn.figure().csvName()))
                .toList();
    }

    private static Stream<Link> named(ReportTable table) {
        return table.rows().stream().map(row -> row.measure().measure());
    }

    private Stream<Drawn> drawn(Link measure) {
        return series(measure).map(series -> new Drawn(Places.of(measure.address()), measure, series.figure()));
    }

    private List<Fact> about() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(voice.say(Term.REPORT), page.heading()));
        page.kind().ifPresent(kind -> facts.add(new Fact(voice.say(Term.KIND), kind)));
        facts.add(new Fact(voice.say(Term.PLAN), page.kicker().parent().text()));
        facts.addAll(page.facts());
        meeting().ifPresent(meeting -> facts.add(new Fact(voice.say(Term.MEETING), meeting)));
        facts.add(new Fact(voice.say(Term.SOURCE), page.source()));
        return List.copyOf(facts);
    }
}
