package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Highlights;
import org.planpress.model.Id;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Priority;
import org.planpress.model.Report;
import org.planpress.model.ReportChapter;
import org.planpress.model.ReportSheet;
import org.planpress.model.Topic;
import org.planpress.output.Format;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.WorkFigure;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.FrameMessage.Menu;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.MeasurePages;
import org.planpress.site.measures.MeasureRows;
import org.planpress.site.promises.Kicker;
import org.planpress.site.reports.ReportMessage.Label;
import org.planpress.site.texts.TextMessage;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Message;
import org.planpress.words.Slot;

/** The reports on one edition: the page of each, its measures in other orders, its priorities, topics and slides. */
public final class ReportPages {

    private final Setting setting;
    private final Frames frames;

    public ReportPages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
    }

    public Stream<SitePage> all() {
        return setting.plan().reportsOn(setting.edition()).stream().flatMap(this::all);
    }

    private Stream<SitePage> all(Report report) {
        Setting then = setting.knownTo(report);
        ReportTables tables = new ReportTables(then, report);
        return Stream.of(
                        Stream.of(setting.page(
                                Addresses.report(report.id()),
                                "report",
                                ReportPage.class,
                                () -> page(report, then, tables))),
                        new ReportOrders(setting, report).pages(tables),
                        new ReportPriorityPages(then, report).all(),
                        new TopicPages(then, report, tables).all(),
                        Stream.of(new SlidePages(then, report, tables).page()))
                .flatMap(pages -> pages);
    }

    /** Where a sentence holds a link to a report. */
    static Slot slot(Report report) {
        return new Slot(report.sheet().title().value(), Addresses.report(report.id()));
    }

    static List<Link> crumbs(Setting setting, Report report) {
        return List.of(all(setting), Setting.crumb(report));
    }

    private static Link all(Setting setting) {
        return new Link(setting.say(Menu.PROGRESS), Addresses.REPORTS);
    }

    private Made page(Report report, Setting then, ReportTables tables) {
        ReportSheet sheet = report.sheet();
        var place = new Frames.Place(
                Addresses.report(report.id()),
                sheet.title().value(),
                sheet.summary().value(),
                Frames.Area.REPORTS,
                List.of(all(setting)));
        return new Made(frames.frame(place), content(report, then, tables));
    }

    private ReportPage content(Report report, Setting then, ReportTables tables) {
        ReportSheet sheet = report.sheet();
        List<ReportTable> shown = tables.all();
        return new ReportPage(
                sheet.title().value(),
                Kicker.of(setting.voice()
                        .phrase(new ReportMessage.Kicker(new Slot(setting.editionTitle(), setting.home())))),
                sheet.summary().value(),
                Optional.of(new AgeNotes(setting).of(report)),
                facts(sheet),
                links(report),
                new ChangeWords(setting.voice(), report, setting.analysis().changes(report), new MeasureRows(setting))
                        .words(),
                Words.values(sheet.assessment()),
                setting.edition().priorities().stream()
                        .map(priority -> entry(report, priority))
                        .toList(),
                WorkFigure.of(setting.voice(), report),
                shown,
                series(then),
                new ReportOrders(setting, report).links(Optional.empty()),
                MeasurePages.method(setting.voice()),
                report.topics().stream().map(topic -> topic(report, topic)).toList(),
                sheet.kind().map(ReportMessage.KindOf::new).map(setting::say),
                chapters(report),
                Words.values(sheet.ahead()),
                Words.sentence(sheet.source().value()),
                pager(report),
                ReportTables.illustrative(shown));
    }

    private static Map<String, ReportPage.Series> series(Setting then) {
        MeasureRows rows = new MeasureRows(then);
        Map<String, ReportPage.Series> series = new TreeMap<>();
        then.analysis()
                .measures()
                .forEach((id, facts) -> MeasurePages.figure(facts, rows)
                        .ifPresent(figure -> series.put(
                                Addresses.measure(id), new ReportPage.Series(figure, facts.isIllustrative()))));
        return series;
    }

    private List<Fact> facts(ReportSheet sheet) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(setting.say(Label.COVERS), Periods.days(setting.voice(), sheet.period())));
        facts.add(new Fact(setting.say(Label.STANDS_AS_OF), setting.voice().date(sheet.asOf())));
        sheet.published()
                .ifPresent(day -> facts.add(
                        new Fact(setting.say(Label.PUBLISHED), setting.voice().date(day))));
        return facts;
    }

    private List<Link> links(Report report) {
        List<Link> links = new ArrayList<>();
        meeting(report)
                .ifPresent(meeting -> links.add(new Link(
                        setting.say(TextMessage.Meeting.of(meeting)),
                        Addresses.meeting(meeting.id().id()))));
        links.add(new Link(setting.say(Label.AS_SLIDES), Addresses.slides(report.id())));
        if (setting.formats().contains(Format.PDF)) {
            links.add(new Link(setting.say(Label.TO_PRINT), Addresses.report(report.id()) + SiteFiles.REPORT_FILE));
        }
        SlidePages.file(setting, report)
                .ifPresent(file -> links.add(new Link(setting.say(Label.SLIDES_TO_PRESENT), file.address())));
        return links;
    }

    private Optional<MeetingSheet> meeting(Report report) {
        return report.sheet()
                .meeting()
                .flatMap(ref -> setting.plan().meetings().stream()
                        .filter(meeting -> meeting.id().id().equals(ref.id()))
                        .findFirst());
    }

    private ReportPage.Entry entry(Report report, Priority priority) {
        return new ReportPage.Entry(
                PriorityMark.of(priority.sheet().number()),
                new Link(priority.sheet().title().value(), Addresses.report(report.id(), priority.id())),
                headline(report, priority),
                counts(report, priority));
    }

    /** What a report says of a priority in a sentence, if it does. */
    static Optional<String> headline(Report report, Priority priority) {
        return report.toldOf(priority.id())
                .flatMap(told -> told.sheet().headline())
                .map(said -> Words.sentence(said.value()));
    }

    /** {@code Seven achievements, five next steps, three pieces of work (one late) and three risks and issues.} */
    String counts(Report report, Priority priority) {
        var works = report.deliverablesOf(priority.id());
        int late = new Deliverables(setting, report).late(works);
        List<Message> counts = new ArrayList<>();
        report.toldOf(priority.id()).map(Highlights::sheet).ifPresent(told -> {
            count(counts, told.achieved().size(), ReportMessage.Achievements::new);
            count(counts, told.focus().size(), ReportMessage.NextSteps::new);
        });
        count(
                counts,
                works.size(),
                number -> late == 0
                        ? new ReportMessage.Works(number)
                        : new ReportMessage.WorksOfWhichLate(number, late, late == number));
        count(counts, report.risksOf(priority.id()).size(), ReportMessage.Risks::new);
        return setting.say(counts.isEmpty() ? Label.NAMES_NOTHING : new ReportMessage.Counts(counts));
    }

    private static void count(List<Message> counts, int number, IntFunction<Message> message) {
        if (number > 0) {
            counts.add(message.apply(number));
        }
    }

    /** Short ones first, as the sheet has them at the top of the report. */
    private static List<ReportPage.Chapter> chapters(Report report) {
        return Stream.concat(
                        report.sheet().chapters().stream().map(ReportPages::chapter),
                        report.chapters().stream().map(ReportPages::chapter))
                .toList();
    }

    private static ReportPage.Chapter chapter(ReportChapter told) {
        String title = told.sheet().title().value();
        return new ReportPage.Chapter(told.id().value(), title, List.of(), List.of(), Optional.of(told.body()));
    }

    private static ReportPage.Chapter chapter(ReportSheet.Chapter chapter) {
        return new ReportPage.Chapter(
                chapter.id().toString(),
                chapter.title().value(),
                chapter.text().map(Words::paragraphs).orElse(List.of()),
                Words.values(chapter.points()),
                Optional.empty());
    }

    static ReportPage.Topic topic(Report report, Topic topic) {
        return new ReportPage.Topic(
                new Link(topic.sheet().title().value(), Addresses.topic(report.id(), topic.id())),
                Words.sentence(topic.sheet().headline().value()));
    }

    private Pager pager(Report report) {
        List<Report> all = setting.plan().reports();
        int at = all.indexOf(report);
        return new Pager(
                setting.say(Label.OTHERS),
                at + 1 < all.size() ? Optional.of(step(Label.EARLIER, all.get(at + 1))) : Optional.empty(),
                at > 0 ? Optional.of(step(Label.LATER, all.get(at - 1))) : Optional.empty());
    }

    private Pager.Step step(Label way, Report report) {
        return new Pager.Step(setting.say(way), report.sheet().title().value(), Addresses.report(report.id()));
    }

    /** What the newest report on an edition says of a priority, for the priority's own page. */
    public static Optional<Said> newest(Setting setting, Priority priority) {
        return setting.plan().reportsOn(setting.edition()).stream()
                .findFirst()
                .map(report -> new Said(
                        Optional.of(
                                new Link(report.sheet().title().value(), Addresses.report(report.id(), priority.id()))),
                        new ReportPages(setting).counts(report, priority)));
    }

    static Optional<Priority> priority(Edition edition, Id id) {
        return edition.priorities().stream()
                .filter(priority -> priority.id().equals(id))
                .findFirst();
    }
}
