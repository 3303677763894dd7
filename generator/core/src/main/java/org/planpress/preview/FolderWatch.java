package org.planpress.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Watches folders with all that is in them, and tells of changes when there has been a moment of quiet: an editor that
 * saves makes several, and a change of branches thousands. It looks for itself now and then, since systems lose events, and
 * folders that are moved or made anew are watched from then on.
 */
final class FolderWatch implements AutoCloseable {

    /** How long nothing must happen before a change is told. */
    private static final long QUIET_MILLIS = 15;

    /** How long a change waits at most while others go on. */
    private static final long MOST_MILLIS = 500;

    /** How often it looks by itself. */
    private static final long LOOK_MILLIS = 2_000;

    private final List<Path> folders;
    private final Consumer<Set<Path>> hears;
    private final WatchService service;
    private final Thread thread;
    private final Set<Path> watched = new HashSet<>();
    private int seen;

    private FolderWatch(List<Path> folders, Consumer<Set<Path>> hears) throws IOException {
        this.folders = folders;
        this.hears = hears;
        this.service = folders.get(0).getFileSystem().newWatchService();
        this.thread = new Thread(this::watch, "planpress-watch");
        this.thread.setDaemon(true);
    }

    /**
     * Starts to watch.
     *
     * @param folders the folders; one that is not there is watched from when it is
     * @param hears of files that were touched, absolute, by one thread; of none if something changed that nobody told of
     */
    static FolderWatch of(List<Path> folders, Consumer<Set<Path>> hears) throws IOException {
        FolderWatch watch = new FolderWatch(folders, hears);
        watch.seen = watch.look().hash;
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                WatchKey key = service.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                Set<Path> touched = new HashSet<>();
                if (key != null) {
                    take(key, touched);
                    waitForQuiet(touched);
                }
                if (key != null) {
                    // Told before it is looked for what else there is: the reading looks at everything itself.
                    hears.accept(touched);
                }
                Look look = look();
                boolean unheard = key == null && look.hash != seen;
                seen = look.hash;
                if (unheard || look.isWider) {
                    hears.accept(Set.of());
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            // Nobody watches any more.
            Thread.currentThread().interrupt();
        }
    }

    private void waitForQuiet(Set<Path> touched) throws InterruptedException {
        long from = System.nanoTime();
        while (TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from) < MOST_MILLIS) {
            WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            if (more == null) {
                return;
            }
            take(more, touched);
        }
    }

    private static void take(WatchKey key, Set<Path> touched) {
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name && key.watchable() instanceof Path folder) {
                touched.add(folder.resolve(name));
            }
        }
        key.reset();
    }

    /** Looks at all folders, and watches those that are new. */
    private Look look() {
        Look look = new Look();
        for (Path folder : folders) {
            try {
                if (Files.isDirectory(folder)) {
                    Files.walkFileTree(folder.toRealPath(), look);
                }
            } catch (IOException | UncheckedIOException unlisted) {
                // It is being moved; the next look finds what came of it.
                look.hash += 1;
            }
        }
        watched.retainAll(look.met);
        return look;
    }

    /** What was seen: a number that changes with any file, and whether there were folders that nobody watched. */
    private final class Look extends SimpleFileVisitor<Path> {
        private final Set<Path> met = new HashSet<>();
        private int hash;
        private boolean isWider;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes looks) throws IOException {
            // Registering a folder again costs nothing, and finds out one that took the place of another.
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            met.add(folder);
            isWider |= watched.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes looks) {
            hash = 31 * hash + file.hashCode();
            hash = 31 * hash + looks.lastModifiedTime().hashCode();
            hash = 31 * hash + Long.hashCode(looks.size());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
        thread.interrupt();
    }
}
