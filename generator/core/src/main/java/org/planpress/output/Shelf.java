package org.planpress.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;

/**
 * Where files that take long to make are kept, so that nobody makes them again from the same. Only what was made without
 * a finding is kept: whoever takes it from here has nothing to tell. Safe for use by several threads.
 */
public interface Shelf {

    /** Keeps nothing. */
    Shelf NONE = new Shelf() {
        @Override
        public Optional<List<Artifact>> kept(Digest madeFrom) {
            return Optional.empty();
        }

        @Override
        public void keep(Digest madeFrom, List<Artifact> files) {
            // The next time they are made again.
        }

        @Override
        public Optional<String> trouble() {
            return Optional.empty();
        }
    };

    /**
     * Files that were made before, byte for byte as they were.
     *
     * @param madeFrom the digest of all that they are made from, beside the code, and of what they are
     * @return empty if they have to be made
     */
    Optional<List<Artifact>> kept(Digest madeFrom);

    /** Keeps files for {@link #kept}, if there is room. */
    void keep(Digest madeFrom, List<Artifact> files);

    /**
     * Files as {@link #kept}, or else made now, and kept if nothing is wrong with them.
     *
     * @param findings hears what is wrong with what was made now
     * @param maker makes them, and tells what is wrong; empty if they cannot be made for that
     */
    default Optional<List<Artifact>> made(
            Digest madeFrom, Findings findings, Function<Findings, Optional<List<Artifact>>> maker) {
        Optional<List<Artifact>> kept = kept(madeFrom);
        if (kept.isPresent()) {
            return kept;
        }
        Findings found = new Findings();
        Optional<List<Artifact>> made = maker.apply(found);
        List<Finding> wrong = found.sorted();
        findings.addAll(wrong);
        made.filter(files -> wrong.isEmpty()).ifPresent(files -> keep(madeFrom, files));
        return made;
    }

    /** Why something could not be kept, as a sentence for people without a full stop; empty if all could. */
    Optional<String> trouble();
}
