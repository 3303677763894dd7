package org.planpress.site.promises;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.CommitmentRow;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.measures.MeasureRow;

/**
 * A key performance indicator.
 *
 * @param address where it is on the web
 * @param kicker what it is one of, with the page of its priority
 * @param direction which way it should move, in a few words
 * @param statement how it is going, as a sentence
 * @param age how old its status is, if it ages
 * @param figuresAge how old its figures are, if it has any
 * @param evidence what else is known of that
 * @param measures the measures that feed it; none if it is not measured yet
 * @param measured what is known of its figures, in a few words
 * @param facts baseline, target and the like, each a sentence even where the plan sets none; how often it is told only if it says so
 * @param given the same without what the plan does not say
 */
public record KpiPage(
        PriorityMark mark,
        String id,
        String address,
        String heading,
        Kicker kicker,
        String text,
        String direction,
        String statement,
        Optional<AgeNote> age,
        Optional<AgeNote> figuresAge,
        List<String> evidence,
        List<MeasureRow> measures,
        String measured,
        List<Fact> facts,
        List<Fact> given,
        String commitmentsNote,
        List<CommitmentRow> commitments,
        Pager pager)
        implements PageContent {

    @Override
    public boolean illustrative() {
        return measures.stream().anyMatch(MeasureRow::illustrative);
    }
}
