package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Highlights;
import org.planpress.model.Priority;
import org.planpress.model.Report;
import org.planpress.model.Text;
import org.planpress.model.Topic;
import org.planpress.model.TopicHeadings;
import org.planpress.output.Format;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.WorkFigure;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageMessage;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.reports.SlideMessage.Label;
import org.planpress.site.reports.SlidesPage.Part;
import org.planpress.site.reports.SlidesPage.Slide;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.BasicMessage;
import org.planpress.words.Message;

/**
 * A report as slides, each with one heading: the judgement, how far the work was, each priority in its four parts, each
 * topic with its figures and charts, and what comes next. What does not fit on a slide is left to the page that says it
 * in full.
 */
final class SlidePages {

    /** So many letters of a list fit on a slide. */
    private static final int LETTERS = 700;

    /** Lists of several slides are spread over them in steps of so many letters. */
    private static final int STEP = 20;

    /** So many figures fit on a slide. */
    private static final int FIGURES = 4;

    /** So many points of a list fit beside figures. */
    private static final int POINTS = 4;

    private final Setting setting;
    private final Report report;
    private final ReportTables tables;
    private final Deliverables works;
    private final ReportCharts charts;
    private final ChartSlides drawn;

    SlidePages(Setting setting, Report report, ReportTables tables) {
        this.setting = setting;
        this.report = report;
        this.tables = tables;
        this.works = new Deliverables(setting, report);
        this.charts = new ReportCharts(setting, report);
        this.drawn = new ChartSlides(setting, report);
    }

    SitePage page() {
        return setting.page(Addresses.slides(report.id()), "slides", SlidesPage.class, this::made);
    }

    private Made made() {
        String title = report.sheet().title().value();
        var place = new Frames.Place(
                Addresses.slides(report.id()),
                setting.say(new SlideMessage.Title(title)),
                setting.say(new SlideMessage.About(title)),
                Frames.Area.REPORTS,
                ReportPages.crumbs(setting, report));
        return new Made(new Frames(setting).frame(place), content());
    }

    private SlidesPage content() {
        List<ReportTable> shown = report.topics().stream()
                .map(topic -> tables.named(topic.sheet().measures()))
                .toList();
        return new SlidesPage(
                setting.shownAlone(report.sheet().title().value()),
                setting.editionTitle(),
                setting.sheet().inShort().value(),
                List.of(
                        new Fact(
                                setting.say(ReportMessage.Label.COVERS),
                                Periods.days(setting.voice(), report.sheet().period())),
                        new Fact(
                                setting.say(ReportMessage.Label.STANDS_AS_OF),
                                setting.voice().date(report.sheet().asOf()))),
                Optional.of(new AgeNotes(setting).of(report)),
                new Link(setting.say(Label.REPORT_IN_FULL), Addresses.report(report.id())),
                file(setting, report),
                slides(),
                Words.sentence(report.sheet().source().value()),
                ReportTables.illustrative(shown) || charts.illustrative());
    }

    /** The slides as a presentation, if there is one. */
    static Optional<Link> file(Setting setting, Report report) {
        return setting.formats().contains(Format.SLIDES)
                ? Optional.of(new Link(setting.say(Label.FILE), SiteFiles.deck(Addresses.slides(report.id()))))
                : Optional.empty();
    }

    private List<Slide> slides() {
        List<Slide> slides = new ArrayList<>();
        slides.add(slide(
                "summary",
                Optional.empty(),
                "",
                setting.say(Label.IN_SHORT),
                sentences(report.sheet().summary().value())));
        slides.addAll(lists(
                "assessment",
                setting.say(Label.OVERALL),
                Words.values(report.sheet().assessment())));
        WorkFigure.of(setting.voice(), report).ifPresent(figure -> slides.add(drawn.ofWork(figure)));
        for (Priority priority : setting.edition().priorities()) {
            slides.add(priority(priority));
            report.topicsOf(priority.id()).forEach(topic -> slides.addAll(topic(topic, priority)));
        }
        slides.addAll(lists(
                "ahead", setting.say(Label.AHEAD), Words.values(report.sheet().ahead())));
        return slides;
    }

    private static Slide slide(
            String id, Optional<PriorityMark> mark, String kicker, String heading, List<String> points) {
        return new Slide(
                id,
                mark,
                kicker,
                heading,
                List.of(),
                List.of(new Part("", points)),
                Optional.empty(),
                Optional.empty());
    }

    static List<String> sentences(String text) {
        return Stream.of(text.split("(?<=[.!?]) (?=\\p{Lu})")).toList();
    }

    /** A list on as many slides as it needs; a slide that is not the only one says which it is. */
    private List<Slide> lists(String id, String heading, List<String> points) {
        List<List<String>> pages = pages(points, LETTERS);
        for (int letters = LETTERS; pages(points, letters).size() == pages.size() && letters > 0; letters -= STEP) {
            pages = pages(points, letters);
        }
        List<Slide> slides = new ArrayList<>();
        for (List<String> page : pages) {
            int number = slides.size() + 1;
            slides.add(slide(
                    number == 1 ? id : id + "-" + number,
                    Optional.empty(),
                    "",
                    pages.size() == 1
                            ? heading
                            : setting.say(new SlideMessage.HeadingOfPart(heading, number, pages.size())),
                    page));
        }
        return slides;
    }

    private static List<List<String>> pages(List<String> points, int most) {
        List<List<String>> pages = new ArrayList<>();
        int letters = most + 1;
        for (String point : points) {
            if (letters + point.length() > most) {
                pages.add(new ArrayList<>());
                letters = 0;
            }
            pages.get(pages.size() - 1).add(point);
            letters += point.length();
        }
        return pages;
    }

    private Slide priority(Priority priority) {
        Optional<Highlights.Sheet> told = report.priorities().stream()
                .filter(highlights -> highlights.priority().equals(priority.id()))
                .map(Highlights::sheet)
                .findFirst();
        List<Part> parts = List.of(
                part(
                        Label.ACHIEVED,
                        told.stream()
                                .flatMap(sheet -> sheet.achieved().stream())
                                .map(achieved -> achieved.title().value())),
                part(
                        Label.BEING_DELIVERED,
                        report.deliverablesOf(priority.id()).stream().map(this::work)),
                part(Label.NEXT_STEPS, told.stream().flatMap(sheet -> Words.values(sheet.focus()).stream())),
                part(
                        Label.RISKS,
                        report.risksOf(priority.id()).stream()
                                .map(risk -> risk.title().value())));
        return new Slide(
                "priority-" + priority.id(),
                Optional.of(PriorityMark.of(priority.sheet().number())),
                setting.say(new PageMessage.PriorityNumber(priority.sheet().number())),
                priority.sheet().inShort().value(),
                List.of(),
                parts,
                Optional.empty(),
                Optional.of(new Link(
                        setting.say(
                                new SlideMessage.PriorityInFull(priority.sheet().number())),
                        Addresses.report(report.id(), priority.id()))));
    }

    private Part part(Label title, Stream<String> points) {
        List<String> named = points.toList();
        return new Part(
                setting.say(title), named.isEmpty() ? List.of(setting.say(ReportMessage.Label.NAMES_NONE)) : named);
    }

    /** {@code Build the station (due January 2024, 90% done).} */
    private String work(Deliverable work) {
        DeliverableRow row = works.row(work, List.of());
        List<Message> known = new ArrayList<>();
        work.due().ifPresent(due -> known.add(new SlideMessage.Due(Periods.when(setting.voice(), due))));
        row.percent().ifPresent(percent -> known.add(new SlideMessage.Done(percent)));
        works.stand(work)
                .filter(stand -> stand != Deliverables.Stand.DONE)
                .ifPresent(stand -> known.add(new DeliverableMessage.Stands(stand)));
        String title = work.title().value();
        String bare = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
        return known.stream()
                .map(setting::say)
                .reduce((some, next) -> setting.say(new BasicMessage.ListGoingOn(some, next)))
                .map(all -> setting.say(new SlideMessage.Work(bare, all)))
                .orElse(row.title());
    }

    private List<Slide> topic(Topic topic, Priority priority) {
        List<Slide> slides = new ArrayList<>();
        slides.add(told(topic, priority));
        charts.of(topic).limit(ReportCharts.MOST).forEach(figure -> slides.add(drawn.of(figure, topic, priority)));
        return slides;
    }

    private Slide told(Topic topic, Priority priority) {
        List<Fact> figures = tables.named(topic.sheet().measures()).rows().stream()
                .limit(FIGURES)
                .map(row -> SlideWords.figure(setting.voice(), row.measure()))
                .toList();
        List<String> doing = SlideWords.points(topic.nowWhat(), POINTS);
        return new Slide(
                "topic-" + topic.id(),
                Optional.of(PriorityMark.of(priority.sheet().number())),
                topic.sheet().title().value(),
                Words.sentence(topic.sheet().headline().value()),
                figures,
                doing.isEmpty() ? List.of() : List.of(new Part(doing(), doing)),
                Optional.empty(),
                Optional.of(new Link(drawn.inFull(topic), Addresses.topic(report.id(), topic.id()))));
    }

    /** The heading of what is being done, as the office calls it. */
    private String doing() {
        return TopicHeadings.of(report.sheet(), setting.site())
                .flatMap(TopicHeadings::nowWhat)
                .map(Text::value)
                .orElseGet(() -> setting.say(Label.DOING));
    }
}
