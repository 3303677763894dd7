package org.planpress.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.planpress.compile.Progress;
import org.planpress.compile.Session;
import org.planpress.compile.Snapshot;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.output.Artifact;
import org.planpress.output.Format;
import org.planpress.publish.StandIn;

/**
 * The plan that somebody looks at while it is written: as it stands, and, while it cannot stand for a fault, as it stood
 * last. Pages are made on the way of whoever asks; all checks run behind them, when nothing has been saved for a moment.
 */
final class LivePlan implements AutoCloseable {

    /** How long nothing is saved before the checks start. */
    private static final long CHECK_AFTER_MILLIS = 300;

    private static final Set<Format> CHECKED = EnumSet.of(Format.HTML, Format.DATA, Format.TXT);

    /**
     * Where the plan stands.
     *
     * @param generation counts the readings
     * @param newest the newest reading
     * @param shown the newest reading that has pages; empty if none ever had
     * @param day the day that counts as today
     * @param all whether it shows what is not public on that day, too
     * @param findings what is wrong with the newest reading, as far as is known
     * @param checked whether that is all
     * @param pages the files that were made of what is shown, by path
     */
    record State(
            long generation,
            Snapshot newest,
            Optional<Snapshot> shown,
            LocalDate day,
            boolean all,
            List<Finding> findings,
            boolean checked,
            Map<String, Artifact> pages) {

        private State found(List<Finding> known, boolean whole) {
            return new State(generation, newest, shown, day, all, known, whole, pages);
        }

        /** Whether what is shown is not what stands in the content. */
        boolean isBehind() {
            return !newest.stands();
        }
    }

    private final Session session;
    private final Consumer<String> troubles;
    private final List<Consumer<State>> hearers = new CopyOnWriteArrayList<>();
    private final Map<String, Artifact> good = new ConcurrentHashMap<>();
    /** After the end, a save that was on its way is read, and nobody waits for its checks. */
    private final ScheduledExecutorService checks = new ScheduledThreadPoolExecutor(
            1,
            run -> {
                Thread thread = new Thread(run, "planpress-checks");
                thread.setDaemon(true);
                return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy());

    private final AtomicBoolean toldOfTheCache = new AtomicBoolean();
    private volatile State state;
    private volatile boolean reading;

    /**
     * A plan.
     *
     * @param troubles hears, line by line, of what went wrong with the checks
     */
    LivePlan(Session session, LocalDate day, Consumer<String> troubles) throws IOException {
        this.session = session;
        this.troubles = troubles;
        Snapshot first = session.read(day, Set.of(), true);
        this.state = state(1, first, Optional.empty(), day, true);
        checkLater(1);
    }

    private static State state(
            long generation, Snapshot newest, Optional<Snapshot> before, LocalDate day, boolean all) {
        Optional<Snapshot> shown = newest.stands() ? Optional.of(newest) : before;
        return new State(generation, newest, shown, day, all, newest.early(), false, new ConcurrentHashMap<>());
    }

    State state() {
        return state;
    }

    /** Lets somebody hear of each new state. */
    void hear(Consumer<State> hearer) {
        hearers.add(hearer);
    }

    void forget(Consumer<State> hearer) {
        hearers.remove(hearer);
    }

    /** Reads what changed. */
    synchronized void update(Set<Path> touched) throws IOException {
        read(state.day, state.all, touched);
    }

    /**
     * Looks at the plan on another day.
     *
     * @param all whether to see what is not public on that day, too
     */
    synchronized void lookOn(LocalDate day, boolean all) throws IOException {
        read(day, all, Set.of());
    }

    private void read(LocalDate day, boolean all, Set<Path> touched) throws IOException {
        State before = state;
        Snapshot read;
        reading = true;
        try {
            read = session.read(day, touched, all);
        } finally {
            reading = false;
        }
        State next = state(before.generation + 1, read, before.shown, day, all);
        // What was found before stands until the checks have looked again, so that no finding blinks.
        boolean keep = next.newest.stands() && before.newest.stands();
        state = keep ? next.found(before.findings, false) : next;
        tell();
        checkLater(next.generation);
    }

    private void tell() {
        State now = state;
        hearers.forEach(hearer -> hearer.accept(now));
    }

    private void checkLater(long generation) {
        Future<?> unused = checks.schedule(
                () -> {
                    try {
                        check(generation);
                    } catch (RuntimeException fault) {
                        // What the end cuts short is no trouble to anybody.
                        if (!checks.isShutdown()) {
                            troubles.accept("The plan could not be checked: " + fault);
                        }
                    }
                },
                CHECK_AFTER_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    private void check(long generation) {
        State asked = state;
        if (asked.generation != generation) {
            return;
        }
        List<Finding> found;
        try {
            found = asked.newest.findings(CHECKED, whileNewest(generation));
        } catch (CancellationException overtaken) {
            // What could not be read leaves everything as it was, and that is still to be checked.
            if (state.generation == generation) {
                checkLater(generation);
            }
            return;
        }
        synchronized (this) {
            if (state.generation == generation) {
                state = state.found(found, true);
                tell();
            }
        }
    }

    /** Gives up when something else was saved: whoever saved waits for the page, and nobody for these findings. */
    private Progress whileNewest(long generation) {
        return new Progress() {
            @Override
            public void reached(Step step) {
                // Nobody is told.
            }

            @Override
            public void goesOn() {
                if (state.generation != generation || reading) {
                    throw new CancellationException();
                }
            }
        };
    }

    /**
     * A file of what is shown. A page that a fault of the templates keeps from being made stays as it was.
     *
     * @param findings hears of such a fault
     */
    Optional<Artifact> file(String path, Findings findings) {
        State now = state;
        Artifact known = now.pages.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Artifact> made = now.shown.flatMap(shown -> shown.file(path, findings));
        session.unkept()
                .filter(why -> toldOfTheCache.compareAndSet(false, true))
                .ifPresent(why -> troubles.accept("Note: " + why + "."));
        if (made.isPresent()) {
            good.put(path, made.get());
            now.pages.put(path, made.get());
            return made;
        }
        return findings.hasErrors() ? Optional.ofNullable(good.get(path)) : Optional.empty();
    }

    /**
     * What a build would find if a file of the content said something else; nothing of it is shown.
     *
     * @param file the file, absolute
     */
    synchronized List<Finding> tried(Path file, String text) throws IOException {
        reading = true;
        try (StandIn other = StandIn.of(text)) {
            return session.tried(state.day, Map.of(file, other.file()))
                    .findings(EnumSet.noneOf(Format.class), Progress.SILENT);
        } finally {
            reading = false;
        }
    }

    /** What is wrong with a file of what is shown, beside what the checks find. */
    List<Finding> faults(String path) {
        Findings findings = new Findings();
        state.shown.ifPresent(shown -> shown.file(path, findings));
        return findings.sorted();
    }

    @Override
    public void close() {
        checks.shutdownNow();
    }
}
