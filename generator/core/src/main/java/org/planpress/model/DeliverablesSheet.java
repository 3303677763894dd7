package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code reports/<id>/deliverables.yml}: pieces of work with a due date and the part that is done. */
@Means("the deliverables")
public record DeliverablesSheet(
        @Means("The deliverables, in published order.") List<Deliverable> deliverables, SourceLocation at) {

    /** A piece of work; whether it is late is worked out, never written. */
    @Means("a deliverable")
    public record Deliverable(
            @Means(value = "Its permanent id, the same in every report.", example = "d.asb-specialists")
            Named id,

            @Means(value = "The id of the priority that it belongs to.", example = "p3")
            Ref priority,

            @Means(value = "The work, in a short sentence.", example = "Train specialists for each local team.")
            Text title,

            @Means(value = "When it is due.", example = "2023-03")
            Optional<When> due,

            @Means(value = "What is due, if not the end of the work.", example = "New contract starts", marks = true)
            Optional<Text> dueNote,

            @Means(value = "The part that is done.", example = "95%")
            Optional<Share> progress,

            @Means(value = "Whether the work rests. Default: false.", example = "true")
            Optional<Boolean> paused,

            @Means(value = "Who does it.", example = "The Commissioner’s office")
            Optional<Text> owner,

            @Means(value = "What happened.", example = "The council paused its renewal.", marks = true)
            Optional<Text> note,

            @Means(value = "Ids of the commitments that it serves.", example = "[p3.asb.2]")
            List<Ref> commitments,

            SourceLocation at) {}
}
