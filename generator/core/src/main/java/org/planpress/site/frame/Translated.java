package org.planpress.site.frame;

import java.util.Optional;
import org.planpress.site.marks.InlineMarks;
import org.planpress.site.marks.LanguageShare;

/**
 * The pages of a site in one of its languages, which may say in the first what is not translated yet.
 *
 * @param tongues the languages of the site
 * @param marks of the words of its pages; they tell which are in the first language
 */
public record Translated(Tongues tongues, InlineMarks marks) {

    /** A page of which more is not translated is not listed, and stands for the page in the first language. */
    private static final double MOST = 0.5;

    /** A page that says how much of it is not translated, if something is not. */
    SitePage.Made told(SitePage.Made made, Setting setting) {
        Optional<Tongues.Twin> first = made.frame().languages().stream()
                .limit(1)
                .filter(twin -> !twin.own())
                .findFirst();
        if (first.isEmpty() || !(made.content() instanceof Record page)) {
            return made;
        }
        double share = LanguageShare.of(page, marks, first.get().tag());
        if (share == 0) {
            return made;
        }
        boolean most = share > MOST;
        Frame told = made.frame()
                .withNotice(setting.say(
                        most ? FrameMessage.Notice.MOST_NOT_TRANSLATED : FrameMessage.Notice.PART_NOT_TRANSLATED));
        return new SitePage.Made(most ? told.standingFor(first.get().whole()) : told, made.content());
    }
}
