package org.planpress.site.book;

import java.util.List;
import java.util.Map;
import org.planpress.analysis.EasyTrack;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.site.easy.EasyReadPage;
import org.planpress.site.frame.Frame;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.SitePage;

/**
 * An edition in easy read as a document.
 *
 * @param language language tag
 * @param organisation whose plan it is
 * @param edition the plan
 * @param draft whether the plan is a draft
 * @param notices what to know before reading: that the plan is a draft, that it has ended
 * @param site the address of the web site
 * @param web the page on the web site; its text is the address to type
 * @param page the same as that page shows
 */
public record EasyBook(
        String language,
        String organisation,
        String edition,
        boolean draft,
        List<String> notices,
        String site,
        Link web,
        EasyReadPage page) {

    /**
     * The document of a page.
     *
     * @param page the page in easy read of an edition
     */
    public static EasyBook of(Plan plan, SitePage page) {
        Frame frame = page.frame();
        String site = plan.site().address().value();
        return new EasyBook(
                frame.language(),
                plan.site().organisation().value(),
                frame.editionTitle(),
                frame.phase().isPresent(),
                ReportBookBuilder.standing(frame),
                site,
                new Link(Frames.withoutSlash(site).replaceFirst("^https?://", "") + page.address(), page.address()),
                (EasyReadPage) page.content());
    }

    /** Whether an edition has this document: as it has the page. */
    public static boolean isMade(Plan plan, Edition edition) {
        return EasyTrack.isShown(plan, edition);
    }

    /** The only place in it that links elsewhere mean. */
    public static Map<String, String> places(SitePage page) {
        return Map.of(page.address(), "easy-read");
    }
}
