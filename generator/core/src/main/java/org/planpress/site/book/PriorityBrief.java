package org.planpress.site.book;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Standing;
import org.planpress.site.measures.DirectionTag;

/**
 * A priority at a glance, for the plan on two pages and for the page that opens it.
 *
 * @param title its title for narrow places
 * @param address its page on the web site
 * @param promise what the office promises with it, in one sentence
 * @param outcomes what should be different, each in a few words where the plan has them
 * @param counts how many commitments, themes, outcomes and KPIs it has; of what it has none, nothing
 * @param statuses how many commitments stand how; empty if none has a published status
 * @param noStatus the sentence that says so; empty if one has
 */
public record PriorityBrief(
        PriorityMark mark,
        String title,
        String address,
        Optional<String> promise,
        List<String> outcomes,
        List<Theme> themes,
        List<Indicator> kpis,
        List<KeyFigure> counts,
        List<Standing.Count> statuses,
        Optional<String> noStatus) {

    /**
     * A theme.
     *
     * @param counted how many commitments it has
     */
    public record Theme(String id, String title, KeyFigure counted) {}

    /**
     * An indicator.
     *
     * @param way {@code up}, {@code down} or {@code either}: where it should move
     * @param direction the same in words
     * @param latest where its figures are going, if one measure feeds it
     * @param newest the newest of those figures
     * @param when what that is of
     * @param measured what is known of its figures, in a few words
     * @param baseline where it starts, if the plan says
     * @param target what is to be reached, if the plan sets that
     * @param beside what else its own page gives
     */
    public record Indicator(
            String id,
            String title,
            String address,
            String way,
            String direction,
            Optional<DirectionTag> latest,
            Optional<String> newest,
            Optional<String> when,
            String measured,
            Optional<String> baseline,
            Optional<String> target,
            List<Fact> beside) {}
}
