package org.planpress.output;

/** What a {@link Digest} can be made of although it is no record, or although not all of it counts. */
public interface Digestible {

    /** All that two of these must have in common to be the same, as values that a digest can be made of. */
    Object digested();
}
