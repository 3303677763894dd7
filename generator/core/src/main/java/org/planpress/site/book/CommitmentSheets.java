package org.planpress.site.book;

import java.util.List;
import java.util.Map;
import org.planpress.model.Plan;
import org.planpress.site.frame.Frame;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.SitePage;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.words.Voice;

/** The commitments that their authors want on a sheet of paper: those whose authors ask for one. */
public final class CommitmentSheets {

    private CommitmentSheets() {}

    /**
     * The sheet of a commitment.
     *
     * @param voice what says the words around it
     * @param page the page of the commitment
     */
    public static CommitmentSheet of(Voice voice, Plan plan, SitePage page) {
        Frame frame = page.frame();
        CommitmentPage commitment = (CommitmentPage) page.content();
        List<String> all = inPriority(plan, commitment.id());
        String root = Frames.withoutSlash(plan.site().address().value());
        return new CommitmentSheet(
                frame.language(),
                plan.site().organisation().value(),
                frame.editionTitle(),
                ReportBookBuilder.shortened(
                        voice.say(new BookMessage.SheetFoot(commitment.id(), frame.editionTitle()))),
                frame.phase().isPresent(),
                ReportBookBuilder.standing(frame),
                plan.site().address().value(),
                new Link(root.replaceFirst("^https?://", "") + page.address(), page.address()),
                all.size(),
                all.indexOf(commitment.id()),
                frame.cite().orElseThrow(),
                commitment);
    }

    /** The commitments of the priority that one is in, in order. */
    private static List<String> inPriority(Plan plan, String commitment) {
        return plan.editions().stream()
                .flatMap(edition -> edition.priorities().stream())
                .map(priority -> priority.commitments().stream()
                        .map(each -> each.id().toString())
                        .toList())
                .filter(all -> all.contains(commitment))
                .findFirst()
                .orElse(List.of(commitment));
    }

    /** The only place in it. */
    public static Map<String, String> places(SitePage page) {
        return Map.of(page.address(), "promise");
    }
}
