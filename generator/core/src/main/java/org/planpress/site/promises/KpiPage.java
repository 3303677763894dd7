package org.planpress.site.promises;

import org.planpress.site.frame.CommitmentRow;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.measures.MeasureRow;
import java.util.List;

/**
 * A key performance indicator.
 *
 * @param statement how it is going, as a sentence
 * @param evidence what else is known of that
 * @param measures the measures that feed it; none if it is not measured yet
 * @param facts baseline, target and the like, each a sentence even where the plan sets none
 */
public record KpiPage(
        PriorityMark mark,
        String id,
        String heading,
        String kicker,
        Link parent,
        String text,
        String statement,
        List<String> evidence,
        List<MeasureRow> measures,
        List<Fact> facts,
        String commitmentsNote,
        List<CommitmentRow> commitments,
        Pager pager)
        implements PageContent {

    @Override
    public boolean illustrative() {
        return measures.stream().anyMatch(MeasureRow::illustrative);
    }
}
