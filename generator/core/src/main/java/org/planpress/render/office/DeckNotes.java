package org.planpress.render.office;

import java.util.ArrayList;
import java.util.List;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.reports.SlidesPage;
import org.planpress.site.reports.SlidesPage.Slide;

/** What a speaker can say to a slide: all its words, where they come from, and how to read its chart. */
final class DeckNotes {

    static final String ILLUSTRATIVE =
            "Values marked “illustrative” are made up to show the design. They are not facts.";

    private DeckNotes() {}

    static List<String> ofCover(SlidesPage page, String web) {
        List<String> notes = new ArrayList<>();
        notes.add(page.heading() + ". " + page.kicker() + ".");
        page.facts().forEach(fact -> notes.add(fact.term() + ": " + fact.text() + "."));
        close(notes, page, web + page.report().address());
        return notes;
    }

    static List<String> of(Slide slide, SlidesPage page, String web) {
        List<String> notes = new ArrayList<>();
        notes.add(slide.kicker().isEmpty() ? slide.heading() : slide.kicker() + ": " + slide.heading());
        slide.figures().forEach(figure -> notes.add(figure.term() + ": " + figure.text()));
        slide.parts().forEach(part -> {
            if (!part.title().isEmpty()) {
                notes.add(part.title() + ":");
            }
            notes.addAll(part.points());
        });
        slide.chart().ifPresent(figure -> chart(notes, figure, slide.parts().isEmpty()));
        close(notes, page, web + slide.more().orElse(page.report()).address());
        return notes;
    }

    private static void chart(List<String> notes, ChartFigure figure, boolean withSummary) {
        notes.add("The chart: " + figure.subtitle() + ".");
        if (withSummary) {
            notes.add(figure.summary());
        }
        if (!figure.notes().isEmpty()) {
            notes.add("How to read it: " + String.join(" ", figure.notes()));
        }
        notes.add("Source of the chart: " + sentence(figure.source())
                + figure.asOf().map(day -> " " + sentence(day)).orElse(""));
    }

    private static void close(List<String> notes, SlidesPage page, String address) {
        notes.add("Source: " + page.source());
        if (page.illustrative()) {
            notes.add(ILLUSTRATIVE);
        }
        notes.add("In full: " + address);
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
