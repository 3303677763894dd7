package org.planpress.output;

import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import org.planpress.finding.Findings;

/**
 * One part of what is published: the only class that knows which files it has and what they are made from. It is made
 * when {@link #make} is called and not later, so that whoever called it knows everything that was wrong.
 */
public interface Output {

    /** The form that it is, or a part of. */
    Format format();

    /** The forms whose files it tells of, such as their size; other outputs of these are made before it. */
    default Set<Format> reads() {
        return Set.of();
    }

    /**
     * The digest of what its files are made from, beside the code and the outputs that it {@link #reads}: if two of one
     * class have the same, and what they read has, they make the same bytes. Worked out anew each time it is asked for.
     */
    Digest madeFrom();

    /**
     * Makes its files.
     *
     * @param before what there is of the forms that it reads
     * @param files hears of each file as soon as it is finished, perhaps from several threads; an output that needs its
     *     files no more lets go of them
     * @param findings hears what is wrong with templates or with the layout; what cannot be made for that is left out
     */
    void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings);
}
