package org.planpress.site.lists;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Tag;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.promises.KpiRow;

/**
 * All KPIs of an edition, on one page.
 *
 * @param lead how they stand, in sentences
 * @param ages how old the statuses and the figures are, as far as they age
 * @param all the choice of all of them, with their number
 * @param statuses the statuses that occur, each with its number, of which one may be chosen; none if all stand alike
 * @param groups the KPIs by priority, in the order of the plan
 * @param lists the pages that list other things
 */
public record KpisPage(
        String heading,
        String lead,
        List<AgeNote> ages,
        String all,
        List<Tag> statuses,
        List<Group> groups,
        List<Link> lists)
        implements PageContent {

    @Override
    public boolean illustrative() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.measures().stream())
                .anyMatch(MeasureRow::illustrative);
    }

    /**
     * The KPIs of a priority.
     *
     * @param id names it on the page
     * @param address the page of the priority
     */
    public record Group(String id, PriorityMark mark, String title, String address, List<Row> rows) {}

    /**
     * A KPI with its newest figures.
     *
     * @param status its status, if one was published
     * @param note why it stands so, in the words of its office
     * @param measures the measures that feed it
     */
    public record Row(KpiRow kpi, Optional<Tag> status, Optional<String> note, List<MeasureRow> measures) {}
}
