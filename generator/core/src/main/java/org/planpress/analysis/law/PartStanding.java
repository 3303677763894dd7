package org.planpress.analysis.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.model.LawPart;
import org.planpress.model.Text;

/**
 * What was found of a part of a duty.
 *
 * @param places where it stands
 * @param date the day on which it was done or published
 * @param to to whom it was sent
 * @param notes what the office says of it
 * @param lack what is missing or wrong; empty if nothing is
 */
public record PartStanding(
        LawPart part,
        List<LawPlace> places,
        Optional<LocalDate> date,
        List<Text> to,
        List<Note> notes,
        Optional<Lack> lack) {

    /**
     * What the office says.
     *
     * @param of of which of several things
     */
    public record Note(Optional<Text> of, Text text) {}

    /** Whether there is anything to tell of it. */
    boolean isTold() {
        return !places.isEmpty() || date.isPresent() || !to.isEmpty() || !notes.isEmpty();
    }

    /** The same where nothing is asked for. */
    PartStanding unasked() {
        return new PartStanding(part, places, date, to, notes, Optional.empty());
    }

    /** The same with something wrong, unless it lacks something already. */
    PartStanding lacking(Optional<Lack> other) {
        return new PartStanding(part, places, date, to, notes, lack.or(() -> other));
    }
}
