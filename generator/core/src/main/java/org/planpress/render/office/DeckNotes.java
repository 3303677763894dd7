package org.planpress.render.office;

import java.util.ArrayList;
import java.util.List;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.PageMessage;
import org.planpress.site.slides.SlidesPage;
import org.planpress.site.slides.SlidesPage.Slide;
import org.planpress.words.Voice;

/** What a speaker can say to a slide: all its words, where they come from, and how to read its chart. */
final class DeckNotes {

    private final Voice voice;
    private final SlidesPage page;
    private final String web;

    /**
     * The notes of the slides of a page.
     *
     * @param web the address of the site, without a slash at its end
     */
    DeckNotes(Voice voice, SlidesPage page, String web) {
        this.voice = voice;
        this.page = page;
        this.web = web;
    }

    List<String> ofCover() {
        List<String> notes = new ArrayList<>();
        notes.add(page.heading() + ". " + page.kicker() + ".");
        page.facts().forEach(fact -> notes.add(fact.term() + ": " + fact.text() + "."));
        close(notes, web + page.report().address());
        return notes;
    }

    List<String> of(Slide slide) {
        List<String> notes = new ArrayList<>();
        notes.add(slide.kicker().isEmpty() ? slide.heading() : slide.kicker() + ": " + slide.heading());
        slide.figures().forEach(figure -> notes.add(figure.term() + ": " + figure.text()));
        slide.boxes().forEach(box -> notes.add(box.kicker() + ": " + box.title() + ". " + box.text()));
        slide.parts().forEach(part -> {
            if (!part.title().isEmpty()) {
                notes.add(part.title() + ":");
            }
            notes.addAll(part.points());
        });
        slide.chart().ifPresent(figure -> chart(notes, figure, slide.parts().isEmpty()));
        close(notes, web + slide.more().orElse(page.report()).address());
        return notes;
    }

    private void chart(List<String> notes, ChartFigure figure, boolean withSummary) {
        notes.add(voice.say(new OfficeMessage.NotesChart(figure.subtitle())));
        if (withSummary) {
            notes.add(figure.summary());
        }
        if (!figure.notes().isEmpty()) {
            notes.add(voice.say(new OfficeMessage.NotesReading(String.join(" ", figure.notes()))));
        }
        notes.add(voice.say(new OfficeMessage.NotesChartSource(sentence(figure.source())))
                + figure.asOf().map(day -> " " + sentence(day)).orElse(""));
    }

    private void close(List<String> notes, String address) {
        notes.add(voice.say(new PageMessage.Source(page.source())));
        if (page.illustrative()) {
            notes.add(voice.say(OfficeMessage.Label.ILLUSTRATIVE));
        }
        notes.add(voice.say(new OfficeMessage.NotesInFull(address)));
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
