package org.planpress.prose;

import java.util.List;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;

/** Where the characters of a text stand in a file. */
interface Places {

    /** Where the character at an offset stands. */
    SourceLocation at(int offset);

    /**
     * The provenance of words of which each character comes from somewhere in the text.
     *
     * @param offsets for each character, never none
     */
    Provenance from(List<Integer> offsets);
}
