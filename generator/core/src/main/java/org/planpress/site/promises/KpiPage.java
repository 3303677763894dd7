package org.planpress.site.promises;

import java.util.List;
import java.util.Optional;
import org.planpress.site.evidence.LinkedEvidence;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.CommitmentRow;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Said;
import org.planpress.site.measures.MeasureRow;

/**
 * A key performance indicator.
 *
 * @param address where it is on the web
 * @param kicker what it is one of, with the page of its priority
 * @param direction which way it should move, in a few words
 * @param statement how it is going, as a sentence
 * @param age how old its status is, if it ages
 * @param evidence what else is known of that
 * @param opinions what others judge
 * @param elsewhere where figures stand, if none is linked
 * @param linked what shows how it goes
 * @param measured what is known of its figures, in a few words
 * @param facts how it stands, and target, baseline and the like where the plan sets them
 * @param given the same, with what was published about it beside measures
 * @param silent with whom the office works on it, and what the plan does not say, in sentences
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
        List<String> evidence,
        List<Said> opinions,
        Optional<Elsewhere> elsewhere,
        LinkedEvidence linked,
        String measured,
        List<Fact> facts,
        List<Fact> given,
        Optional<String> silent,
        String commitmentsNote,
        List<CommitmentRow> commitments,
        Pager pager)
        implements PageContent {

    @Override
    public boolean illustrative() {
        return linked.illustrative();
    }

    /** The measures that feed it. */
    public List<MeasureRow> measures() {
        return linked.measures();
    }

    /** A sentence with a link. */
    public record Elsewhere(String before, Link link, String after) {}
}
