package org.planpress.cli;

/** How the command tells scripts what happened. */
final class ExitCode {

    static final int DONE = 0;
    /** The content has errors. */
    static final int REFUSED = 1;
    /** What was asked for makes no sense. */
    static final int USAGE = 2;
    /** The disk, the permissions, or a fault of ours. */
    static final int MACHINE = 3;

    private ExitCode() {}
}
