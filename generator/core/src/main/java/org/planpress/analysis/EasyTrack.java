package org.planpress.analysis;

import java.util.List;
import java.util.Optional;
import org.planpress.model.EasyRead;
import org.planpress.model.Edition;
import org.planpress.model.Page;
import org.planpress.model.Plan;

/**
 * How much of an edition is told in easy read.
 *
 * @param priorities how many priorities have a text
 * @param ofPriorities how many there are
 * @param commitments how many commitments have a text
 * @param ofCommitments how many there are
 * @param texts how many texts there are in all: that of the plan, too
 * @param pictured how many of these have a picture
 */
public record EasyTrack(int priorities, int ofPriorities, int commitments, int ofCommitments, int texts, int pictured) {

    private static final String PAGE = "easy-read";

    /** How much of an edition is told. */
    public static EasyTrack of(Edition edition) {
        List<EasyRead> texts = edition.easyTexts().toList();
        return new EasyTrack(
                (int) edition.priorities().stream()
                        .filter(priority -> priority.sheet().easyRead().isPresent())
                        .count(),
                edition.priorities().size(),
                (int) edition.commitments().stream()
                        .filter(commitment -> commitment.easyRead().isPresent())
                        .count(),
                edition.commitments().size(),
                texts.size(),
                (int) texts.stream().filter(text -> text.picture().isPresent()).count());
    }

    /** Whether an edition has a page in easy read. */
    public static boolean isShown(Plan plan, Edition edition) {
        return edition.easyTexts().findAny().isPresent()
                && (inItsPlace(plan).isEmpty()
                        || !edition.id().equals(plan.site().currentEdition().id()));
    }

    /** The page that an author wrote where that of the current edition would stand. */
    public static Optional<Page> inItsPlace(Plan plan) {
        return plan.pages().stream().filter(page -> page.address().equals(PAGE)).findFirst();
    }
}
