package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.model.Priority;
import org.planpress.model.Report;
import org.planpress.model.Text;
import org.planpress.model.Topic;
import org.planpress.model.TopicHeadings;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasureRows;
import org.planpress.site.slides.ChartSlides;
import org.planpress.site.slides.SlideLists;
import org.planpress.site.slides.SlideMessage.Label;
import org.planpress.site.slides.SlideWords;
import org.planpress.site.slides.SlidesPage.Part;
import org.planpress.site.slides.SlidesPage.Slide;
import org.planpress.sitemap.Addresses;

/** What a report says of a topic, as slides: its figures, what is being done, and its charts. */
final class TopicSlides {

    /** So many figures fit on a slide. */
    private static final int FIGURES = 4;

    /** So many of them fit beside a list. */
    private static final int FIGURES_BESIDE = 2;

    /** So many letters of figures stand in half a slide. */
    private static final int LETTERS_BESIDE = 450;

    /** So many points of a list fit beside figures. */
    private static final int POINTS = 4;

    private final Setting setting;
    private final Report report;
    private final ReportTables tables;
    private final ReportCharts charts;
    private final ChartSlides drawn;
    private final SlideLists lists;

    TopicSlides(Setting setting, Report report, ReportTables tables, ReportCharts charts, ChartSlides drawn) {
        this.setting = setting;
        this.report = report;
        this.tables = tables;
        this.charts = charts;
        this.drawn = drawn;
        this.lists = new SlideLists(setting);
    }

    List<Slide> of(Topic topic, Priority priority) {
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
        int letters = figures.stream()
                .mapToInt(figure -> figure.term().length() + figure.text().length())
                .sum();
        if ((figures.size() <= FIGURES_BESIDE && letters <= LETTERS_BESIDE) || parts.isEmpty()) {
            return List.of(told(topic, priority, 1, 1, figures, parts));
        }
        return List.of(told(topic, priority, 1, 2, figures, List.of()), told(topic, priority, 2, 2, List.of(), parts));
    }

    private Slide told(Topic topic, Priority priority, int number, int all, List<Fact> figures, List<Part> parts) {
        String id = "topic-" + topic.id();
        return new Slide(
                number == 1 ? id : id + "-doing",
                PrioritySlides.id(priority),
                Optional.of(PriorityMark.of(priority.sheet().number())),
                topic.sheet().title().value(),
                lists.part(SlideLists.asTitle(topic.sheet().headline().value()), number, all),
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
