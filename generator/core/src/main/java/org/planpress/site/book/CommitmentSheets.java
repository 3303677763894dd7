package org.planpress.site.book;

import java.util.Map;
import org.planpress.model.Plan;
import org.planpress.site.frame.Frame;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.SitePage;
import org.planpress.site.promises.CommitmentPage;

/** The commitments that their authors want on a sheet of paper: those whose authors ask for one. */
public final class CommitmentSheets {

    private CommitmentSheets() {}

    /**
     * The sheet of a commitment.
     *
     * @param page the page of the commitment
     */
    public static CommitmentSheet of(Plan plan, SitePage page) {
        Frame frame = page.frame();
        CommitmentPage commitment = (CommitmentPage) page.content();
        String root = Frames.withoutSlash(plan.site().address().value());
        return new CommitmentSheet(
                frame.language(),
                plan.site().organisation().value(),
                frame.editionTitle(),
                ReportBookBuilder.shortened(commitment.id() + ", " + frame.editionTitle()),
                frame.phase().isPresent(),
                ReportBookBuilder.standing(frame),
                plan.site().address().value(),
                new Link(root.replaceFirst("^https?://", "") + page.address(), page.address()),
                frame.strip(),
                "The plan names no partners.",
                "The plan links it to none.",
                "There are no updates on it.",
                commitment);
    }

    /** The only place in it. */
    public static Map<String, String> places(SitePage page) {
        return Map.of(page.address(), "promise");
    }
}
