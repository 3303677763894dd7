package org.planpress.render.html;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fills a template in a {@link TemplateThread}, which counts the turns that the template takes: a limit that is the same
 * on every machine, as no clock is. The stack has one size everywhere, too.
 */
final class BoundedRun {

    /** The printed plan of a county takes 30,000 turns; ten thousand commitments would take some millions. */
    private static final long MOST_TURNS = 20_000_000;

    /** The largest file that people could open: hundreds of times the printed plan of a county. */
    private static final int MOST_LETTERS = 100_000_000;

    /** Turns before the end of the stack at which a template that calls itself is surely doing so. */
    private static final int BEFORE_THE_END = 64;

    /** Memory ends within a turn, perhaps a turn earlier the next time; the turn before is surely reached. */
    private static final int BEFORE_THE_LAST = 2;

    private static final int TRIES = 3;

    /** What is to be done. */
    interface Work {
        void into(StringWriter out) throws TemplateException, IOException;
    }

    /** A template has gone beyond what any page needs. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch(String message, @Nullable TemplateException place) {
            super(message, place, false, false);
        }
    }

    private final Work work;
    private final long most;
    private final StringWriter out = new Bounded();
    private long turns;
    private @Nullable Throwable failed;

    private BoundedRun(Work work, long most) {
        this.work = work;
        this.most = most;
    }

    /**
     * What comes of it.
     *
     * @throws TooMuch if it has no end, or none that a machine can wait for
     */
    static String of(Work work) throws TemplateException, IOException {
        BoundedRun run = new BoundedRun(work, MOST_TURNS);
        TemplateThread.carryOut(run);
        if (run.failed instanceof StackOverflowError) {
            throw again(run, BEFORE_THE_END, "this calls itself, or what calls it, without an end");
        }
        if (run.failed instanceof OutOfMemoryError) {
            throw again(run, BEFORE_THE_LAST, "this makes more text than there is memory");
        }
        run.tell();
        return run.out.toString();
    }

    /** The place is known only while a template runs, so that it runs once more, up to there. */
    private static TooMuch again(BoundedRun ended, int before, String message) {
        long until = ended.turns;
        for (int tries = 0; tries < TRIES; tries++) {
            until = Math.max(0, until - before);
            BoundedRun run = new BoundedRun(ended.work, until);
            TemplateThread.carryOut(run);
            if (run.failed instanceof TooMuch reached && reached.getCause() instanceof TemplateException place) {
                return new TooMuch(message, place);
            }
            if (run.failed instanceof TemplateException wrapped
                    && wrapped.getCause() instanceof TooMuch reached
                    && reached.getCause() instanceof TemplateException place) {
                return new TooMuch(message, place);
            }
            until = Math.min(until, run.turns);
        }
        return new TooMuch(message, null);
    }

    private void tell() throws TemplateException, IOException {
        if (failed instanceof TemplateException wrong) {
            throw wrong;
        }
        if (failed instanceof IOException wrong) {
            throw wrong;
        }
        if (failed instanceof RuntimeException wrong) {
            throw wrong;
        }
        if (failed instanceof Error wrong) {
            throw wrong;
        }
    }

    /** Fills the template; how that went is remembered. */
    void go() {
        try {
            work.into(out);
        } catch (TemplateException | IOException | RuntimeException | Error wrong) {
            failed = wrong;
        }
    }

    /** The template takes one more turn. */
    void turn() {
        if (turns++ >= most && Environment.getCurrentEnvironment() != null) {
            throw new TooMuch("this takes more turns than any page needs", here());
        }
    }

    private static TemplateException here() {
        return new TemplateException("here", Objects.requireNonNull(Environment.getCurrentEnvironment()));
    }

    /** Refuses to grow beyond all use. */
    private static final class Bounded extends StringWriter {
        @Override
        public void write(int letter) {
            refuse(1);
            super.write(letter);
        }

        @Override
        public void write(char[] letters, int from, int length) {
            refuse(length);
            super.write(letters, from, length);
        }

        @Override
        public void write(String text) {
            refuse(text.length());
            super.write(text);
        }

        @Override
        public void write(String text, int from, int length) {
            refuse(length);
            super.write(text, from, length);
        }

        private void refuse(int more) {
            if (getBuffer().length() > MOST_LETTERS - more) {
                throw new TooMuch("this makes more text than any page needs", here());
            }
        }
    }
}
