package org.planpress.site.places;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.CommitmentRow;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Said;
import org.planpress.site.measures.MeasureRow;

/**
 * What of one kind is for a place, such as commitments.
 *
 * @param id names it on the page
 * @param notes how much there is, or that there is none
 * @param everywhere what is for every place alike, which a document says once
 * @param age how old it is, where that needs saying
 * @param facts sums of it
 * @param commitments those of its items that are commitments, as rows of a list
 * @param measures those that are measures, as rows
 * @param others what stands beside the rows, with a link
 * @param items all of it, with a link, for a document without such rows
 */
public record PlacePart(
        String id,
        String heading,
        List<String> notes,
        Optional<String> everywhere,
        Optional<AgeNote> age,
        List<Fact> facts,
        List<CommitmentRow> commitments,
        List<MeasureRow> measures,
        List<Said> others,
        List<Said> items) {

    /** A part that has neither sums nor an age, nor anything that is for every place. */
    static PlacePart of(String id, String heading, List<String> notes, List<Said> items) {
        return withoutRows(id, heading, notes, List.of(), items);
    }

    /** A part that is said in sums and sentences alone. */
    static PlacePart withoutRows(String id, String heading, List<String> notes, List<Fact> sums, List<Said> items) {
        return new PlacePart(
                id,
                heading,
                List.copyOf(notes),
                Optional.empty(),
                Optional.empty(),
                List.copyOf(sums),
                List.of(),
                List.of(),
                List.copyOf(items),
                List.copyOf(items));
    }
}
