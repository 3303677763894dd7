package org.planpress.site.lists;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Standing;

/**
 * All priorities of an edition with how they stand, on one page.
 *
 * @param lead how many there are and how much they promise
 * @param entries the priorities by number, and after them what belongs to none
 * @param lists the pages that list other things
 */
public record PrioritiesPage(String heading, String lead, List<Entry> entries, List<Link> lists)
        implements PageContent {

    /**
     * How a priority stands.
     *
     * @param id names it on the page
     * @param mark its numeral; empty for what belongs to no priority
     * @param address its page
     * @param counted how many commitments it has, or empty
     * @param standing how they stand; empty without any
     * @param known what is known of one without commitments, or empty
     * @param facts what it is judged by
     * @param said money, the newest report and the judgement of others, each under its name; what nobody told is not here
     */
    public record Entry(
            String id,
            Optional<PriorityMark> mark,
            String title,
            Optional<String> address,
            String counted,
            Optional<Standing> standing,
            String known,
            List<Fact> facts,
            List<Told> said) {}

    /** What is told under one name. */
    public record Told(String name, List<Said> lines) {}
}
