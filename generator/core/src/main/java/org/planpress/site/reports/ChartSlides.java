package org.planpress.site.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planpress.model.Priority;
import org.planpress.model.Report;
import org.planpress.model.Topic;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.Progress;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.slides.SlideLists;
import org.planpress.site.slides.SlideMessage;
import org.planpress.site.slides.SlideWords;
import org.planpress.site.slides.SlidesPage.Part;
import org.planpress.site.slides.SlidesPage.Slide;
import org.planpress.sitemap.Addresses;

/** Slides with a chart each: its title is the heading, and a link leads to where it stands with all its figures. */
record ChartSlides(Setting setting, Report report) {

    /** So many bars can be read from afar. */
    private static final int MOST_BARS = 6;

    /** How far pieces of work are, some on each slide. */
    List<Slide> ofWork(ChartFigure figure, String heading) {
        Link more = withTable(figure, setting.say(SlideMessage.Label.REPORT_IN_FULL), Addresses.report(report.id()));
        List<ChartFigure> pieces = pieces(figure);
        return IntStream.range(0, pieces.size())
                .mapToObj(at -> new Slide(
                        at == 0 ? "work" : "work-" + (at + 1),
                        SlidePages.OVERALL,
                        Optional.empty(),
                        setting.say(SlideMessage.Label.OVERALL),
                        pieces.size() == 1
                                ? heading
                                : setting.say(new SlideMessage.HeadingOfPart(heading, at + 1, pieces.size())),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of(pieces.get(at)),
                        Optional.of(more)))
                .toList();
    }

    /** A chart of many bars as several charts that can be read from afar. */
    private static List<ChartFigure> pieces(ChartFigure figure) {
        if (!(figure.spec() instanceof Progress progress) || progress.bars().size() <= MOST_BARS) {
            return List.of(figure);
        }
        int number = (progress.bars().size() + MOST_BARS - 1) / MOST_BARS;
        int each = (progress.bars().size() + number - 1) / number;
        return IntStream.range(0, number)
                .mapToObj(at -> piece(
                        figure,
                        at,
                        progress.bars()
                                .subList(at * each, Math.min(progress.bars().size(), (at + 1) * each))))
                .toList();
    }

    private static ChartFigure piece(ChartFigure figure, int at, List<Progress.Bar> bars) {
        return new ChartFigure(
                at == 0 ? figure.id() : figure.id() + "-" + (at + 1),
                figure.title(),
                figure.subtitle(),
                figure.summary(),
                figure.description(),
                figure.table(),
                figure.csvName(),
                figure.source(),
                figure.asOf(),
                figure.notes(),
                new Progress(bars),
                figure.illustrative());
    }

    /** That of a measure of a topic, with its newest figures beside it if the report's table has them. */
    Slide of(ChartFigure figure, Optional<MeasureRow> row, Topic topic, Priority priority) {
        String measure = figure.table().columns().get(1).head();
        return new Slide(
                "topic-" + topic.id() + "-" + figure.id(),
                priority.id().value(),
                Optional.of(PriorityMark.of(priority.sheet().number())),
                setting.say(new SlideMessage.OfPriority(
                        priority.sheet().number(), priority.sheet().inShort().value())),
                setting.say(new SlideMessage.Found(measure, Words.small(figure.title()))),
                row.map(known -> SlideWords.facts(setting.voice(), known)).orElse(List.of()),
                List.of(),
                row.isPresent() ? List.of() : List.of(new Part("", SlideLists.sentences(figure.summary()))),
                Optional.of(figure),
                Optional.of(withTable(figure, inFull(topic), Addresses.topic(report.id(), topic.id()))));
    }

    String inFull(Topic topic) {
        return setting.say(new SlideMessage.InFull(topic.sheet().title().value()));
    }

    private static Link withTable(ChartFigure figure, String text, String page) {
        return new Link(text, page + "#" + figure.id() + "-table");
    }
}
