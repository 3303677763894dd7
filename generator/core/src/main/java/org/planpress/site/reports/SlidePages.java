package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Highlights;
import org.planpress.model.Priority;
import org.planpress.model.Report;
import org.planpress.model.RisksSheet.Risk;
import org.planpress.model.Text;
import org.planpress.model.Topic;
import org.planpress.model.TopicHeadings;
import org.planpress.output.Format;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.WorkFigure;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.CommonMessage;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasureRows;
import org.planpress.site.reports.SlideMessage.Label;
import org.planpress.site.reports.SlideMessage.WorkFinding;
import org.planpress.site.reports.SlidesPage.Box;
import org.planpress.site.reports.SlidesPage.Part;
import org.planpress.site.reports.SlidesPage.Section;
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

    /** Rows of a list that can be read from afar. */
    private static final int ROWS = 6;

    /** Things beside each other. */
    private static final int BOXES = 4;

    /** A longer sentence is no title. */
    private static final int LONGEST_TITLE = 130;

    /** The section before those of the priorities, and the one behind them. */
    static final String OVERALL = "overall";

    private static final String AHEAD = "ahead";

    /** So many figures fit on a slide. */
    private static final int FIGURES = 4;

    /** So many of them fit beside a list. */
    private static final int FIGURES_BESIDE = 2;

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
        List<Section> sections = sections();
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
                pages(),
                sections,
                slides(sections),
                Words.sentence(report.sheet().source().value()),
                ReportTables.illustrative(shown) || charts.illustrative());
    }

    /** The slides as a presentation, if there is one. */
    static Optional<Link> file(Setting setting, Report report) {
        return setting.formats().contains(Format.SLIDES)
                ? Optional.of(new Link(setting.say(Label.FILE), SiteFiles.deck(Addresses.slides(report.id()))))
                : Optional.empty();
    }

    private Optional<Link> pages() {
        return setting.formats().contains(Format.PDF)
                ? Optional.of(new Link(setting.say(Label.PAGES), SiteFiles.slides(Addresses.slides(report.id()))))
                : Optional.empty();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(OVERALL, setting.say(Label.OVERALL), Optional.empty()));
        setting.edition()
                .priorities()
                .forEach(priority -> sections.add(new Section(
                        priority.id().value(),
                        of(priority),
                        Optional.of(PriorityMark.of(priority.sheet().number())))));
        if (!report.sheet().ahead().isEmpty()) {
            sections.add(new Section(AHEAD, setting.say(Label.AHEAD), Optional.empty()));
        }
        return sections;
    }

    private String of(Priority priority) {
        return setting.say(new SlideMessage.OfPriority(
                priority.sheet().number(), priority.sheet().inShort().value()));
    }

    private List<Slide> slides(List<Section> sections) {
        List<Slide> slides = new ArrayList<>();
        List<String> summary = sentences(report.sheet().summary().value());
        slides.add(told("summary", setting.say(Label.IN_SHORT), summary));
        slides.addAll(lists(
                new Place("agenda", OVERALL, Optional.empty(), ""),
                setting.say(new SlideMessage.Agenda(sections.size())),
                sections.stream().map(Section::title).toList()));
        assessment(slides);
        WorkFigure.of(setting.voice(), report)
                .ifPresent(figure -> slides.addAll(drawn.ofWork(figure, works(report.deliverables()))));
        for (Priority priority : setting.edition().priorities()) {
            slides.addAll(priority(priority));
            report.topicsOf(priority.id()).forEach(topic -> slides.addAll(topic(topic, priority)));
        }
        List<String> ahead = Words.values(report.sheet().ahead());
        slides.addAll(lists(
                new Place("ahead", AHEAD, Optional.empty(), ""),
                setting.say(new SlideMessage.ComesNext(ahead.size())),
                ahead));
        return slides;
    }

    /** Where a slide stands. */
    private record Place(String id, String section, Optional<PriorityMark> mark, String kicker) {}

    /** A judgement of several sentences has a slide, and its first sentence is what the slide says; others share one. */
    private void assessment(List<Slide> slides) {
        List<String> others = new ArrayList<>();
        int number = 0;
        for (String judgement : Words.values(report.sheet().assessment())) {
            List<String> sentences = sentences(judgement);
            if (sentences.size() > 1 && sentences.get(0).length() <= LONGEST_TITLE) {
                number++;
                slides.add(told(
                        number == 1 ? "assessment" : "assessment-" + number, setting.say(Label.OVERALL), sentences));
            } else {
                others.add(judgement);
            }
        }
        slides.addAll(lists(
                new Place(number == 0 ? "assessment" : "assessment-others", OVERALL, Optional.empty(), ""),
                number == 0 ? setting.say(Label.OVERALL) : setting.say(new SlideMessage.MoreOverall(others.size())),
                others));
    }

    /** Sentences of which the first is what the slide says. */
    private static Slide told(String id, String kicker, List<String> sentences) {
        boolean finding = sentences.size() > 1 && sentences.get(0).length() <= LONGEST_TITLE;
        String first = sentences.get(0);
        return slide(
                new Place(id, OVERALL, Optional.empty(), finding ? kicker : ""),
                finding ? first.replaceAll("(?<=\\p{Ll})\\.$", "") : kicker,
                finding ? sentences.subList(1, sentences.size()) : sentences);
    }

    private static Slide slide(Place place, String heading, List<String> points) {
        return new Slide(
                place.id,
                place.section,
                place.mark,
                place.kicker,
                heading,
                List.of(),
                List.of(),
                points.isEmpty() ? List.of() : List.of(new Part("", points)),
                Optional.empty(),
                Optional.empty());
    }

    /** {@code Two of eleven pieces of work are late}. */
    private String works(List<Deliverable> all) {
        int late = works.late(all);
        int done = Math.toIntExact(all.stream()
                .filter(work -> works.stand(work).equals(Optional.of(Deliverables.Stand.DONE)))
                .count());
        if (done == all.size()) {
            return setting.say(new SlideMessage.Works(WorkFinding.ALL_DONE, done, all.size()));
        }
        if (late > 0) {
            return setting.say(new SlideMessage.Works(WorkFinding.SOME_LATE, late, all.size()));
        }
        return setting.say(
                new SlideMessage.Works(done > 0 ? WorkFinding.SOME_DONE : WorkFinding.NAMED, done, all.size()));
    }

    static List<String> sentences(String text) {
        return Stream.of(text.split("(?<=[.!?]) (?=\\p{Lu})")).toList();
    }

    /** A list on as many slides as it needs; a slide that is not the only one says which it is. */
    private List<Slide> lists(Place place, String heading, List<String> points) {
        List<List<String>> pages = pages(points, LETTERS);
        for (int letters = LETTERS; pages(points, letters).size() == pages.size() && letters > 0; letters -= STEP) {
            pages = pages(points, letters);
        }
        List<Slide> slides = new ArrayList<>();
        for (List<String> page : pages) {
            slides.add(slide(numbered(place, slides.size() + 1), part(heading, slides.size() + 1, pages.size()), page));
        }
        return slides;
    }

    private static Place numbered(Place place, int number) {
        return number == 1 ? place : new Place(place.id + "-" + number, place.section, place.mark, place.kicker);
    }

    private String part(String heading, int number, int all) {
        return all == 1 ? heading : setting.say(new SlideMessage.HeadingOfPart(heading, number, all));
    }

    private static List<List<String>> pages(List<String> points, int most) {
        List<List<String>> pages = new ArrayList<>();
        int letters = most + 1;
        for (String point : points) {
            if (letters + point.length() > most || pages.get(pages.size() - 1).size() == ROWS) {
                pages.add(new ArrayList<>());
                letters = 0;
            }
            pages.get(pages.size() - 1).add(point);
            letters += point.length();
        }
        return pages;
    }

    /** What a report says of a priority, one thing on a slide: the work, what was achieved, what comes next, what may go wrong. */
    private List<Slide> priority(Priority priority) {
        Optional<Highlights.Sheet> told = report.priorities().stream()
                .filter(highlights -> highlights.priority().equals(priority.id()))
                .map(Highlights::sheet)
                .findFirst();
        String id = "priority-" + priority.id();
        Optional<PriorityMark> mark =
                Optional.of(PriorityMark.of(priority.sheet().number()));
        List<Deliverable> delivered = report.deliverablesOf(priority.id());
        List<String> achieved = told.stream()
                .flatMap(sheet -> sheet.achieved().stream())
                .map(achievement -> achievement.title().value())
                .toList();
        List<String> next = told.stream()
                .flatMap(sheet -> Words.values(sheet.focus()).stream())
                .toList();
        List<Slide> slides = new ArrayList<>();
        if (!delivered.isEmpty()) {
            slides.addAll(lists(
                    new Place(id, id(priority), mark, of(priority)),
                    works(delivered),
                    delivered.stream().map(this::work).toList()));
        }
        slides.addAll(lists(
                new Place(id + "-achieved", id(priority), mark, of(priority)),
                names(new ReportMessage.Achievements(achieved.size())),
                achieved));
        slides.addAll(lists(
                new Place(id + "-next", id(priority), mark, of(priority)),
                names(new ReportMessage.NextSteps(next.size())),
                next));
        slides.addAll(risks(new Place(id + "-risks", id(priority), mark, of(priority)), report.risksOf(priority.id())));
        if (slides.isEmpty()) {
            slides.add(slide(
                    new Place(id, id(priority), mark, of(priority)),
                    setting.say(ReportMessage.Label.NAMES_NOTHING).replaceAll("\\.$", ""),
                    List.of()));
        }
        Link more = new Link(
                setting.say(new SlideMessage.PriorityInFull(priority.sheet().number())),
                Addresses.report(report.id(), priority.id()));
        return slides.stream().map(slide -> slide.with(more)).toList();
    }

    private static String id(Priority priority) {
        return priority.id().value();
    }

    private String names(Message counted) {
        return setting.say(new SlideMessage.Names(counted));
    }

    /** Four at most beside each other. */
    private List<Slide> risks(Place place, List<Risk> risks) {
        String heading = names(new ReportMessage.Risks(risks.size()));
        int all = (risks.size() + BOXES - 1) / BOXES;
        List<Slide> slides = new ArrayList<>();
        for (int at = 0; at < all; at++) {
            Place here = numbered(place, at + 1);
            slides.add(new Slide(
                    here.id,
                    here.section,
                    here.mark,
                    here.kicker,
                    part(heading, at + 1, all),
                    List.of(),
                    risks.subList(at * BOXES, Math.min(risks.size(), (at + 1) * BOXES)).stream()
                            .map(risk -> new Box(
                                    setting.say(new CommonMessage.Risk(risk.status())),
                                    risk.title().value(),
                                    sentences(Words.sentence(risk.text().value()))
                                            .get(0)))
                            .toList(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return slides;
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
        List<MeasureRow> rows = tables.named(topic.sheet().measures()).rows().stream()
                .map(ReportTable.Row::measure)
                .toList();
        slides.addAll(told(topic, priority, rows));
        charts.of(topic)
                .limit(ReportCharts.MOST)
                .forEach(figure -> slides.add(drawn.of(figure, row(figure, rows), topic, priority)));
        return slides;
    }

    /** The row of the measure that a chart shows. */
    private Optional<MeasureRow> row(ChartFigure figure, List<MeasureRow> rows) {
        String name = figure.table().columns().get(1).head();
        return rows.stream()
                .filter(row -> MeasureRows.named(setting.voice(), row.measure().text(), row.area())
                        .equals(name))
                .findFirst();
    }

    /** The figures of a topic and what is being done about it: beside each other if they are few. */
    private List<Slide> told(Topic topic, Priority priority, List<MeasureRow> rows) {
        List<Fact> figures = rows.stream()
                .limit(FIGURES)
                .map(row -> SlideWords.figure(setting.voice(), row))
                .toList();
        List<String> doing = SlideWords.points(topic.nowWhat(), POINTS);
        List<Part> parts = doing.isEmpty() ? List.of() : List.of(new Part(doing(), doing));
        if (figures.size() <= FIGURES_BESIDE || parts.isEmpty()) {
            return List.of(told(topic, priority, 1, 1, figures, parts));
        }
        return List.of(told(topic, priority, 1, 2, figures, List.of()), told(topic, priority, 2, 2, List.of(), parts));
    }

    private Slide told(Topic topic, Priority priority, int number, int all, List<Fact> figures, List<Part> parts) {
        String id = "topic-" + topic.id();
        return new Slide(
                number == 1 ? id : id + "-doing",
                id(priority),
                Optional.of(PriorityMark.of(priority.sheet().number())),
                topic.sheet().title().value(),
                part(topic.sheet().headline().value().replaceAll("(?<=\\p{Ll})\\.$", ""), number, all),
                figures,
                List.of(),
                parts,
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
