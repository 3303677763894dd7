package org.planpress.site;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Plan;
import org.planpress.model.SiteSheet;
import org.planpress.model.Text;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.FrameMessage.Sample;
import org.planpress.words.Voice;

/**
 * Says of a plan that is made up that it is: in its name and in the names of its editions, which stand on every page, at the
 * head or foot of every printed page and slide and in every file of data, and in the notice of every page. It is said here
 * once, before anything is made, so that no output can forget it.
 */
public final class Samples {

    private Samples() {}

    /** The plan with that said; the very same if it is a plan of an office. */
    public static Plan named(Voice voice, Plan plan) {
        return sentence(voice, plan.site())
                .map(said -> named(voice, plan, said))
                .orElse(plan);
    }

    /** What is said of a plan that is made up; empty for a plan of an office. */
    public static Optional<String> sentence(Voice voice, SiteSheet site) {
        return site.isSample() ? Optional.of(voice.say(Sample.SAMPLE_MEANS)) : Optional.empty();
    }

    /** A chart of a plan that is made up, which says so by itself. */
    public static ChartFigure named(Voice voice, ChartFigure figure) {
        return figure.called(
                voice.say(new FrameMessage.SampleTitle(figure.title())),
                voice.say(new FrameMessage.SampleTitle(figure.description())));
    }

    private static Plan named(Voice voice, Plan plan, String sentence) {
        SiteSheet site = plan.site();
        Text notice =
                site.notice().map(own -> own.after(sentence + " ")).orElseGet(() -> new Text(sentence, site.at()));
        List<Edition> editions = plan.editions().stream()
                .map(edition -> edition.with(named(voice, edition.sheet())))
                .toList();
        return plan.with(site.named(title(voice, site.title()), notice), editions);
    }

    private static EditionSheet named(Voice voice, EditionSheet sheet) {
        Optional<Text> shortTitle = sheet.shortTitle().map(words -> title(voice, words));
        return sheet.named(title(voice, sheet.title()), shortTitle);
    }

    private static Text title(Voice voice, Text title) {
        String said = voice.say(new FrameMessage.SampleTitle(title.value()));
        return said.endsWith(title.value())
                ? title.after(said.substring(0, said.length() - title.value().length()))
                : new Text(said, title.at());
    }
}
