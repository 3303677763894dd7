package org.planpress.render.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A thread in which templates are filled. The engine asks its thread at each turn of a list and each call of a macro
 * whether it was interrupted, and this is where the turns of a {@link BoundedRun} are told to it.
 */
final class TemplateThread extends Thread {

    private static final long STACK = 2_000_000;

    private final Runnable task;
    private @Nullable BoundedRun current;

    private TemplateThread(Runnable task) {
        super(null, null, "template", STACK);
        this.task = task;
    }

    /** Fills one template, in this thread if it is one of these and fills no other. */
    static void carryOut(BoundedRun run) {
        if (currentThread() instanceof TemplateThread own && own.current == null) {
            own.fill(run);
            return;
        }
        TemplateThread fresh = new TemplateThread(() -> carryOut(run));
        fresh.start();
        finish(List.of(fresh));
    }

    /**
     * Does something for each of many things that are made from templates, in as many threads as there are processors.
     * The first failure ends it.
     */
    static <T> void each(Collection<T> things, Consumer<T> work) {
        Queue<T> waiting = new ConcurrentLinkedQueue<>(things);
        AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
        List<TemplateThread> threads = new ArrayList<>();
        int most = Math.min(things.size(), Runtime.getRuntime().availableProcessors());
        for (int number = 0; number < most; number++) {
            threads.add(new TemplateThread(() -> {
                try {
                    for (T next = waiting.poll(); next != null && failed.get() == null; next = waiting.poll()) {
                        work.accept(next);
                    }
                } catch (RuntimeException | Error failure) {
                    failed.compareAndSet(null, failure);
                }
            }));
        }
        threads.forEach(Thread::start);
        finish(threads);
        if (failed.get() instanceof RuntimeException failure) {
            throw failure;
        }
        if (failed.get() instanceof Error failure) {
            throw failure;
        }
    }

    /** Who waits and is interrupted passes it on, and waits until that has its effect. */
    private static void finish(List<TemplateThread> threads) {
        boolean interrupted = false;
        for (TemplateThread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException stop) {
                    interrupted = true;
                    threads.forEach(Thread::interrupt);
                }
            }
        }
        if (interrupted) {
            currentThread().interrupt();
        }
    }

    private void fill(BoundedRun run) {
        current = run;
        try {
            run.go();
        } finally {
            current = null;
        }
    }

    @Override
    public void run() {
        task.run();
    }

    @Override
    public boolean isInterrupted() {
        if (current != null && currentThread() == this) {
            current.turn();
        }
        return super.isInterrupted();
    }
}
