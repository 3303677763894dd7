package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Priority;
import org.planpress.model.Report;
import org.planpress.model.ReportSheet;
import org.planpress.model.Topic;
import org.planpress.output.Format;
import org.planpress.site.chart.Numbers;
import org.planpress.site.chart.WorkFigure;
import org.planpress.site.frame.Fact;
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
import org.planpress.site.reports.ReportTables.Order;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;

/** The reports on one edition: the page of each, its measures in other orders, its priorities, topics and slides. */
public final class ReportPages {

    static final Link ALL = new Link("Progress", Addresses.REPORTS);

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
        Stream<SitePage> orders = report.sheet().tables().isEmpty()
                ? Stream.empty()
                : Stream.of(Order.values())
                        .map(order -> setting.page(
                                address(report.id(), order),
                                "report-order",
                                ReportOrderPage.class,
                                () -> ordered(report, tables, order)));
        return Stream.of(
                        Stream.of(setting.page(
                                Addresses.report(report.id()),
                                "report",
                                ReportPage.class,
                                () -> page(report, then, tables))),
                        orders,
                        new ReportPriorityPages(then, report).all(),
                        new TopicPages(then, report, tables).all(),
                        Stream.of(new SlidePages(then, report, tables).page()))
                .flatMap(pages -> pages);
    }

    /** The address of a report's measures in another order. */
    static String address(Id report, Order order) {
        return Addresses.report(report, order.kind);
    }

    static List<Link> crumbs(Report report) {
        return List.of(ALL, Setting.crumb(report));
    }

    static String title(Priority priority) {
        return "Priority " + priority.sheet().number() + ": " + priority.sheet().title();
    }

    private Made page(Report report, Setting then, ReportTables tables) {
        ReportSheet sheet = report.sheet();
        var place = new Frames.Place(
                Addresses.report(report.id()),
                sheet.title().value(),
                sheet.summary().value(),
                Frames.Area.REPORTS,
                List.of(ALL));
        return Made.of(frames.frame(place), content(report, then, tables));
    }

    private ReportPage content(Report report, Setting then, ReportTables tables) {
        ReportSheet sheet = report.sheet();
        List<ReportTable> shown = tables.all();
        return new ReportPage(
                sheet.title().value(),
                "Report on the",
                new Link(setting.editionTitle(), setting.home()),
                sheet.summary().value(),
                facts(sheet),
                links(report),
                new ChangeWords(setting.voice(), report, setting.analysis().changes(report), new MeasureRows(setting)).words(),
                Words.values(sheet.assessment()),
                setting.edition().priorities().stream()
                        .map(priority -> entry(report, priority))
                        .toList(),
                WorkFigure.of(setting.voice(), report),
                shown,
                series(then),
                orders(report, Optional.empty()),
                MeasurePages.METHOD,
                report.topics().stream().map(topic -> topic(report, topic)).toList(),
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

    private static List<Fact> facts(ReportSheet sheet) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Covers", Words.days(sheet.period())));
        facts.add(new Fact("Stands as of", Numbers.date(sheet.asOf())));
        sheet.published().ifPresent(day -> facts.add(new Fact("Published", Numbers.date(day))));
        return facts;
    }

    private List<Link> links(Report report) {
        List<Link> links = new ArrayList<>();
        meeting(report)
                .ifPresent(meeting -> links.add(new Link(
                        meeting.body() + ", " + Numbers.date(meeting.date()),
                        Addresses.meeting(meeting.id().id()))));
        links.add(new Link("This report as slides", Addresses.slides(report.id())));
        if (setting.formats().contains(Format.PDF)) {
            links.add(new Link("This report to print", Addresses.report(report.id()) + SiteFiles.REPORT_FILE));
        }
        SlidePages.file(setting, report)
                .ifPresent(file -> links.add(new Link("The slides as a presentation", file.address())));
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
                counts(report, priority));
    }

    /** {@code Seven achievements, five next steps, three pieces of work (one late) and three risks and issues.} */
    String counts(Report report, Priority priority) {
        var works = report.deliverablesOf(priority.id());
        long late = new Deliverables(setting.analysis(), report).late(works);
        List<String> parts = new ArrayList<>();
        report.priorities().stream()
                .filter(told -> told.priority().equals(priority.id()))
                .findFirst()
                .ifPresent(told -> {
                    count(parts, told.sheet().achieved().size(), "achievement", "achievements");
                    count(parts, told.sheet().focus().size(), "next step", "next steps");
                });
        if (!works.isEmpty()) {
            parts.add(Words.number(works.size())
                    + (works.size() == 1 ? " piece of work" : " pieces of work")
                    + (late == 0 ? "" : " (" + Words.number(Math.toIntExact(late)) + " late)"));
        }
        count(parts, report.risksOf(priority.id()).size(), "risk or issue", "risks and issues");
        if (parts.isEmpty()) {
            return "The report names nothing.";
        }
        return Words.capital(Numbers.list(parts)) + ".";
    }

    private static void count(List<String> parts, int number, String one, String many) {
        if (number > 0) {
            parts.add(Words.number(number) + " " + (number == 1 ? one : many));
        }
    }

    static ReportPage.Topic topic(Report report, Topic topic) {
        return new ReportPage.Topic(
                new Link(topic.sheet().title().value(), Addresses.topic(report.id(), topic.id())),
                Words.sentence(topic.sheet().headline().value()));
    }

    private static List<Link> orders(Report report, Optional<Order> here) {
        if (report.sheet().tables().isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        here.ifPresent(shown -> links.add(new Link("As published", Addresses.report(report.id()) + "#measures")));
        for (Order order : Order.values()) {
            if (!Optional.of(order).equals(here)) {
                links.add(new Link(order.title, address(report.id(), order)));
            }
        }
        return links;
    }

    private Made ordered(Report report, ReportTables tables, Order order) {
        ReportTable table = tables.ordered(order);
        String title = "Measures " + Words.small(order.title);
        var place = new Frames.Place(
                address(report.id(), order),
                title + " (" + report.sheet().title() + ")",
                title + ", from the report “" + report.sheet().title() + "”.",
                Frames.Area.REPORTS,
                crumbs(report));
        String lead = order == Order.NAME
                ? "Every row of the report’s tables, from A to Z."
                : "Every row of the report’s tables, the highest attention score first. Rows with the same score stand as"
                        + " published. A high score can be good news.";
        var content = new ReportOrderPage(
                title,
                lead,
                table,
                orders(report, Optional.of(order)),
                MeasurePages.METHOD,
                ReportTables.illustrative(List.of(table)));
        return Made.of(frames.frame(place), content);
    }

    private Pager pager(Report report) {
        List<Report> all = setting.plan().reports();
        int at = all.indexOf(report);
        return new Pager(
                "Other reports",
                at + 1 < all.size() ? Optional.of(step("Earlier report", all.get(at + 1))) : Optional.empty(),
                at > 0 ? Optional.of(step("Later report", all.get(at - 1))) : Optional.empty());
    }

    private static Pager.Step step(String way, Report report) {
        return new Pager.Step(way, report.sheet().title().value(), Addresses.report(report.id()));
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
