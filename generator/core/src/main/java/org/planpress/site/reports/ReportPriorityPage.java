package org.planpress.site.reports;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Prose;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.promises.Kicker;

/**
 * What a report says of one priority, in four parts.
 *
 * @param headline what there is to say of it, in a sentence, if the report says it
 * @param kicker the report's days, with a link to it
 * @param priority the priority's own page
 * @param age how old the report is
 * @param judged on which day lateness was judged; empty if nothing has a due date
 * @param further more words, if the report has any
 * @param topics its topics on this priority
 */
public record ReportPriorityPage(
        PriorityMark mark,
        String heading,
        Optional<String> headline,
        Kicker kicker,
        Link priority,
        Optional<AgeNote> age,
        List<Achievement> achieved,
        List<DeliverableRow> deliverables,
        String judged,
        List<String> focus,
        List<Risk> risks,
        Optional<Prose> further,
        List<ReportPage.Topic> topics,
        Pager pager)
        implements PageContent {

    /** The same without what came to be known after the day of the report. */
    public ReportPriorityPage asTold() {
        return new ReportPriorityPage(
                mark,
                heading,
                headline,
                kicker,
                priority,
                age,
                achieved,
                deliverables.stream().map(DeliverableRow::asTold).toList(),
                judged,
                focus,
                risks,
                further,
                topics,
                pager);
    }

    /** Something achieved, with the measures that show it and the commitments that it serves. */
    public record Achievement(String title, String text, List<Link> links) {}

    /**
     * A risk or an issue.
     *
     * @param status which of the two, or that it is closed
     * @param facts how likely and bad it is, what is done, and who answers for it
     */
    public record Risk(String id, String title, String status, String text, List<Fact> facts, List<Link> commitments) {}
}
