package org.planpress.site.slides;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planpress.model.Priority;
import org.planpress.model.Report;
import org.planpress.model.Topic;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.WorkFigure;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.slides.SlidesPage.Part;
import org.planpress.site.slides.SlidesPage.Slide;
import org.planpress.sitemap.Addresses;

/** Slides with a chart each: its title is the heading, and a link leads to where it stands with all its figures. */
public record ChartSlides(Setting setting, Report report) {

    /** So many bars stand on a slide with their names in letters that can be read from afar. */
    private static final int MOST_BARS = 4;

    /**
     * How far pieces of work are, some on each slide.
     *
     * @param section the part of the slides in which they stand
     */
    public List<Slide> ofWork(String section, String heading) {
        List<ChartFigure> pieces = WorkFigure.pieces(setting.voice(), report, MOST_BARS);
        return IntStream.range(0, pieces.size())
                .mapToObj(at -> new Slide(
                        at == 0 ? "work" : "work-" + (at + 1),
                        section,
                        Optional.empty(),
                        setting.say(SlideMessage.Label.OVERALL),
                        pieces.size() == 1
                                ? heading
                                : setting.say(new SlideMessage.HeadingOfPart(heading, at + 1, pieces.size())),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of(pieces.get(at)),
                        Optional.of(withTable(
                                pieces.get(0),
                                setting.say(SlideMessage.Label.REPORT_IN_FULL),
                                Addresses.report(report.id())))))
                .toList();
    }

    /** That of a measure of a topic, with its newest figures beside it if the report's table has them. */
    public Slide of(ChartFigure figure, Optional<MeasureRow> row, Topic topic, Priority priority) {
        String measure = figure.table().columns().get(1).head();
        Optional<MeasureRow> published = row.filter(known -> figure.illustrative());
        return new Slide(
                "topic-" + topic.id() + "-" + figure.id(),
                priority.id().value(),
                Optional.of(PriorityMark.of(priority.sheet().number())),
                setting.say(new SlideMessage.OfPriority(
                        priority.sheet().number(), priority.sheet().inShort().value())),
                setting.say(new SlideMessage.Found(
                        measure,
                        Words.small(published
                                .map(MeasureRow::finding)
                                .map(found -> found.replaceAll("\\.$", ""))
                                .orElseGet(figure::title)))),
                row.map(known -> SlideWords.facts(setting.voice(), known)).orElse(List.of()),
                List.of(),
                row.isPresent() ? List.of() : List.of(new Part("", SlideLists.sentences(figure.summary()))),
                Optional.of(published.isPresent() ? figure.warned(madeUp(figure)) : figure),
                Optional.of(withTable(figure, inFull(topic), Addresses.topic(report.id(), topic.id()))));
    }

    /** Figures beside a drawing that is made up may be real ones, and the heading is about those. */
    private String madeUp(ChartFigure figure) {
        return setting.say(new SlideMessage.MadeUp(figure.subtitle()));
    }

    /** The words of a link to all that a report says of a topic. */
    public String inFull(Topic topic) {
        return setting.say(new SlideMessage.InFull(topic.sheet().title().value()));
    }

    private static Link withTable(ChartFigure figure, String text, String page) {
        return new Link(text, page + "#" + figure.id() + "-table");
    }
}
