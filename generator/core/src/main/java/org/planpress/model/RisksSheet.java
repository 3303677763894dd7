package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code reports/<id>/risks.yml}: what may go wrong, and what has. */
@Means("the risks")
public record RisksSheet(
        @Means("The risks and issues, in published order.") List<Risk> risks, SourceLocation at) {

    /** Whether it may happen or has happened. */
    public enum Status {
        RISK,
        ISSUE,
        CLOSED
    }

    /** A risk or an issue. */
    @Means("a risk")
    public record Risk(
            @Means(value = "Its permanent id, the same in every report.", example = "r.early-release")
            Named id,

            @Means(value = "The id of the priority that it threatens.", example = "p2")
            Ref priority,

            @Means(value = "Its name in a few words.", example = "Homes for people leaving prison")
            Text title,

            @Means(value = "What may happen, or has.", example = "There are too few homes after release.", marks = true)
            Text text,

            @Means(value = "risk, issue or closed.", example = "risk")
            Status status,

            @Means(value = "How likely it is, in the words that were published.", example = "possible")
            Optional<Text> likelihood,

            @Means(value = "How bad it would be, in the words that were published.", example = "high")
            Optional<Text> impact,

            @Means(value = "What is done about it.", example = "A recovery plan is in place.", marks = true)
            Optional<Text> mitigation,

            @Means(value = "Who answers for it.", example = "The Commissioner’s office")
            Optional<Text> owner,

            @Means(value = "Ids of the commitments that it threatens.", example = "[p4.victims.1]")
            List<Ref> commitments,

            SourceLocation at) {}
}
