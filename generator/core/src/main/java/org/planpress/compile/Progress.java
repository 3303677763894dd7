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

    /**
     * Asked again and again, perhaps by several threads, whether somebody still waits for what is being made.
     *
     * @throws java.util.concurrent.CancellationException if nobody does
     */
    default void goesOn() {
        // A build is waited for to its end.
    }
}
