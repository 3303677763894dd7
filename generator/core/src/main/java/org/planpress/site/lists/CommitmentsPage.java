package org.planpress.site.lists;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.CommitmentRow;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Standing;
import org.planpress.site.frame.Tag;

/**
 * All commitments of an edition, on one page.
 *
 * @param standing how they stand
 * @param all the choice of all of them, with their number
 * @param statuses the statuses that occur, each with its number, of which one may be chosen; none if all stand alike
 * @param groups the commitments by priority, in the order of the plan
 * @param orders the same by what they are about and by who leads them, as far as the plan says
 * @param lists the pages that list other things
 */
public record CommitmentsPage(
        String heading,
        Standing standing,
        String all,
        List<Tag> statuses,
        List<Group> groups,
        List<Order> orders,
        List<Link> lists)
        implements PageContent {

    /**
     * The commitments of a priority, or of none.
     *
     * @param id names it on the page
     * @param mark the numeral of the priority
     * @param address the page of the priority
     * @param counted how many there are, in words
     */
    public record Group(
            String id,
            Optional<PriorityMark> mark,
            String title,
            Optional<String> address,
            String counted,
            List<CommitmentRow> commitments) {}

    /**
     * An index of commitments.
     *
     * @param id names it on the page
     * @param note what it leaves out
     */
    public record Order(String id, String title, String note, List<Entry> entries) {}

    /** What some commitments have in common. */
    public record Entry(String name, List<Link> commitments) {}
}
