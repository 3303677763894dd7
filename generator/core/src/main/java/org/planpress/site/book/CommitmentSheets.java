package org.planpress.site.book;

import org.planpress.site.Site;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.SitePage;
import org.planpress.site.promises.CommitmentPage;
import java.util.Map;
import java.util.stream.Stream;
import org.planpress.model.Plan;

/** The commitments that their authors want on a sheet of paper: those whose pages link to one. */
public final class CommitmentSheets {

    private CommitmentSheets() {}

    /** The pages of commitments that have a sheet, in reading order. */
    public static Stream<SitePage> pages(Site site) {
        return site.pages().stream()
                .filter(page -> page.content() instanceof CommitmentPage commitment
                        && commitment.sheet().isPresent());
    }

    /** The sheet of one of them. */
    public static CommitmentSheet of(Plan plan, SitePage page) {
        CommitmentPage commitment = (CommitmentPage) page.content();
        String root = Frames.withoutSlash(plan.site().address().value());
        return new CommitmentSheet(
                page.frame().language(),
                plan.site().organisation().value(),
                page.frame().editionTitle(),
                ReportBookBuilder.shortened(
                        commitment.id() + ", " + page.frame().editionTitle()),
                page.frame().phase().isPresent(),
                ReportBookBuilder.standing(page),
                plan.site().address().value(),
                new Link(root.replaceFirst("^https?://", "") + page.address(), page.address()),
                page.frame().strip(),
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
