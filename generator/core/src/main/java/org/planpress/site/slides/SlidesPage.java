package org.planpress.site.slides;

import java.util.List;
import java.util.Optional;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.PriorityMark;
import org.planpress.words.Voice;

/**
 * A report as slides.
 *
 * @param kicker which plan it is about
 * @param running the same in a few words, for slides that name nothing else
 * @param facts what stands on the first slide
 * @param age how old the report is
 * @param report the report in full
 * @param pages the same slides as pages of a document, if it accompanies them
 * @param sections its sections in their order; each slide is in one
 * @param file the same slides as a presentation, if it accompanies the pages
 */
public record SlidesPage(
        String heading,
        String kicker,
        String running,
        List<Fact> facts,
        Optional<AgeNote> age,
        Link report,
        Optional<Link> file,
        Optional<Link> pages,
        List<Section> sections,
        List<Slide> slides,
        String source,
        boolean illustrative)
        implements PageContent {

    /**
     * A slide.
     *
     * @param kicker what it is about, in a few words
     * @param section the id of the section that it is in
     * @param figures figures with their names
     * @param boxes what it says, four things at most beside each other
     * @param parts what it says, in lists
     * @param chart what it shows; its title is the heading
     * @param more the page that says it in full
     */
    public record Slide(
            String id,
            String section,
            Optional<PriorityMark> mark,
            String kicker,
            String heading,
            List<Fact> figures,
            List<Box> boxes,
            List<Part> parts,
            Optional<ChartFigure> chart,
            Optional<Link> more) {

        /** The same with the page that says it in full. */
        public Slide with(Link page) {
            return new Slide(id, section, mark, kicker, heading, figures, boxes, parts, chart, Optional.of(page));
        }
    }

    /** Slides that belong together. */
    public record Section(String id, String title, Optional<PriorityMark> mark) {}

    /** One of several things on a slide, with what kind of thing it is. */
    public record Box(String kicker, String title, String text) {}

    /** What follows a heading that several slides have: a space and {@code (1 of 3)}, which is never broken into lines. */
    public static String part(Voice voice, int number, int all) {
        return " " + voice.say(new SlideMessage.Part(number, all));
    }

    /** A list with its title, which may be empty. */
    public record Part(String title, List<String> points) {}
}
