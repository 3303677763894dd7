package org.planpress.compile;

/** Hears how far a compilation has come. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = step -> {};

    /** The steps, in order. */
    enum Step {
        READING,
        CHECKING,
        /** Everything is made, and nothing is written. */
        TRYING,
        PUBLISHING
    }

    void reached(Step step);
}
