package org.planpress.site.places;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Said;

/**
 * What of one kind is for a place, such as commitments.
 *
 * @param id names it on the page
 * @param notes how much there is, or that there is none
 * @param everywhere what is for every place alike, which a document says once
 * @param age how old it is, where that needs saying
 * @param facts sums of it
 * @param items each of it, with a link
 */
public record PlacePart(
        String id,
        String heading,
        List<String> notes,
        Optional<String> everywhere,
        Optional<AgeNote> age,
        List<Fact> facts,
        List<Said> items) {

    /** A part that has neither sums nor an age, nor anything that is for every place. */
    static PlacePart of(String id, String heading, List<String> notes, List<Said> items) {
        return new PlacePart(
                id, heading, List.copyOf(notes), Optional.empty(), Optional.empty(), List.of(), List.copyOf(items));
    }
}
