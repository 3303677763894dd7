package org.planpress.site.promises;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.site.evidence.LinkedEvidence;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.Dated;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Tag;
import org.planpress.site.standing.Statuses;

/**
 * A commitment.
 *
 * @param kicker what it is one of, with the page of its priority or edition
 * @param address where it is on the web
 * @param text the promise
 * @param age how old its status is, if it ages
 * @param note why it has its status
 * @param facts when it was judged, its theme, and the dates that the plan sets
 * @param dates the same without the day of the judgement
 * @param given what the plan says of it beside the promise, and nothing where it is silent
 * @param answer whether it is on track
 * @param opinions what others judge
 * @param who who answers for it and who helps, if the plan names anybody
 * @param together with whom the office works on its priority, where the plan names nobody for it alone
 * @param silent all that the plan does not say of it, in a sentence
 * @param partners who helps; none if the plan names nobody
 * @param course milestones and whatever else belongs to it while it is kept
 * @param kpisNote a sentence if neither a KPI nor anything else is linked
 * @param linked what is linked to it itself to show how it goes
 * @param updatesNote a sentence if there is no news and the site knows why; else empty
 * @param money what is said to serve it
 * @param threats national threats that it answers
 * @param mentions where reports and meetings name it
 * @param theme the theme that it belongs to
 * @param related the others of that theme
 * @param sheet the same on a sheet of paper, if that was asked for
 * @param easy the same in easy read, if it is told so
 */
public record CommitmentPage(
        Optional<PriorityMark> mark,
        String id,
        String address,
        String heading,
        Kicker kicker,
        String text,
        Tag status,
        Optional<AgeNote> age,
        Optional<String> note,
        List<Fact> facts,
        List<Fact> dates,
        List<Fact> given,
        Answer answer,
        List<Said> opinions,
        List<Fact> who,
        Optional<String> together,
        Optional<String> silent,
        List<String> partners,
        Course course,
        List<KpiRow> kpis,
        String kpisNote,
        LinkedEvidence linked,
        List<Said> money,
        List<Threat> threats,
        List<Dated> updates,
        Optional<String> updatesNote,
        List<Said> mentions,
        String theme,
        List<Link> related,
        Optional<Link> sheet,
        Optional<Link> easy,
        Pager pager)
        implements PageContent {

    /** Whether a status was published. */
    public boolean judged() {
        return !status.shape().equals(Statuses.UNPUBLISHED);
    }

    @Override
    public boolean illustrative() {
        return linked.illustrative();
    }

    /** What would be a part of the page if it were known, said once: what the plan is silent about and what is not linked. */
    public List<String> gaps() {
        return Stream.of(
                        silent.stream(),
                        measured() ? Stream.<String>empty() : Stream.of(kpisNote),
                        updates.isEmpty() ? updatesNote.stream() : Stream.<String>empty())
                .flatMap(gaps -> gaps)
                .filter(gap -> !gap.isEmpty())
                .toList();
    }

    /** Whether anything shows how it goes. */
    public boolean measured() {
        return !kpis.isEmpty()
                || !linked.measures().isEmpty()
                || !linked.results().isEmpty();
    }

    /** Whether it is on track: who judged it when, the finding, and what stands behind it. */
    public record Answer(String judged, String statement, List<String> evidence) {}

    /** A national threat, and how the plan says that it answers it. */
    public record Threat(Link link, Optional<String> response) {}
}
