package org.planpress.site.reports;

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
        List<Slide> slides,
        String source,
        boolean illustrative)
        implements PageContent {

    /**
     * A slide.
     *
     * @param kicker what it is about, in a few words
     * @param figures figures with their names
     * @param parts what it says, in lists
     * @param chart what it shows; its title is the heading
     * @param more the page that says it in full
     */
    public record Slide(
            String id,
            Optional<PriorityMark> mark,
            String kicker,
            String heading,
            List<Fact> figures,
            List<Part> parts,
            Optional<ChartFigure> chart,
            Optional<Link> more) {}

    /** What follows a heading that several slides have: a space and {@code (1 of 3)}, which is never broken into lines. */
    public static String part(Voice voice, int number, int all) {
        return " " + voice.say(new SlideMessage.Part(number, all));
    }

    /** A list with its title, which may be empty. */
    public record Part(String title, List<String> points) {}
}
