package org.planpress.site.reports;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Priority;
import org.planpress.model.Report;
import org.planpress.model.Topic;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.reports.SlidesPage.Part;
import org.planpress.site.reports.SlidesPage.Slide;
import org.planpress.sitemap.Addresses;

/** Slides with a chart each: its title is the heading, and a link leads to where it stands with all its figures. */
record ChartSlides(Setting setting, Report report) {

    Slide ofWork(ChartFigure figure) {
        Link more = withTable(figure, setting.say(SlideMessage.Label.REPORT_IN_FULL), Addresses.report(report.id()));
        return new Slide(
                "work",
                Optional.empty(),
                "",
                figure.title(),
                List.of(),
                List.of(),
                Optional.of(figure),
                Optional.of(more));
    }

    /** That of a measure of a topic. */
    Slide of(ChartFigure figure, Topic topic, Priority priority) {
        return new Slide(
                "topic-" + topic.id() + "-" + figure.id(),
                Optional.of(PriorityMark.of(priority.sheet().number())),
                figure.table().columns().get(1).head(),
                figure.title(),
                List.of(),
                List.of(new Part("", SlidePages.sentences(figure.summary()))),
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
