package org.planpress.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sees to it that what was written outlives a loss of power. Tests give one that takes notes. */
@FunctionalInterface
interface Disk {

    /** Many at a time, because a disk that writes for one writes for all that wait: six times as fast as in a row. */
    Disk FORCED = paths -> {
        if (!paths.isEmpty()) {
            forced(paths);
        }
    };

    /** Returns when the content of files and the lists of names in folders are on the disk. */
    void force(Collection<Path> paths) throws IOException;

    private static void forced(Collection<Path> paths) throws IOException {
        int atOnce = 16;
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(atOnce, paths.size()));
        try {
            List<Callable<Path>> tasks = paths.stream()
                    .map(path -> (Callable<Path>) () -> Files.isDirectory(path) ? folder(path) : file(path))
                    .toList();
            for (Future<Path> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while files were written to the disk");
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof IOException cause) {
                throw new IOException(PublishException.reason(cause), cause);
            }
            throw new IllegalStateException(refused.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private static Path file(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return file;
    }

    private static Path folder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notEverySystemLetsAFolderBeForced) {
            // The names then are as safe as that system keeps them; the content of files was forced.
            return folder;
        }
        return folder;
    }
}
