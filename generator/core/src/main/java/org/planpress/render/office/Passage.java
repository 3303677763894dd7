package org.planpress.render.office;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.Provenance;

/**
 * A paragraph of the text document with its id.
 *
 * @param words what it says, without numbers that the editor counts
 * @param floats whether it stands wherever there is room, as a footnote or the name of a figure does
 * @param runs where stretches of its words stand in the content, in order; words of ours are in none
 */
public record Passage(PassageId id, String words, boolean floats, List<Run> runs) {

    /**
     * Words of the content.
     *
     * @param start offset of the first character
     * @param end offset behind the last one
     */
    public record Run(int start, int end, Provenance from) {}

    /** The stretch that holds the character at an offset. */
    public Optional<Run> at(int offset) {
        return runs.stream()
                .filter(run -> offset >= run.start && offset < run.end)
                .findFirst();
    }
}
