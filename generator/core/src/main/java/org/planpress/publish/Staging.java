package org.planpress.publish;

import org.planpress.output.Artifact;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.planpress.publish.Swap.Change;
import org.planpress.publish.Swap.Kind;

/**
 * The hidden folder where a publication is made ready: {@code new/} holds what will be moved into place, {@code old/} a
 * copy of what will be replaced or removed. It lies in the output folder, because only there is it certain that files
 * can be written and then renamed into place: the output may be a volume of its own. A lock keeps two runs from
 * publishing to one place at once.
 */
final class Staging implements Closeable {

    static final String NAME = ".planpress-staging";

    private final Path output;
    private final Path folder;
    private final FileChannel lock;
    private final Swap swap;
    private final SortedSet<Change> changes = new ConcurrentSkipListSet<>();

    private Staging(Path output, Path folder, FileChannel lock, Swap swap) {
        this.output = output;
        this.folder = folder;
        this.lock = lock;
        this.swap = swap;
    }

    /** Takes hold of the output folder and takes back what a run that died there left half done. */
    static Staging open(Path output, Mover mover) throws IOException {
        Path folder = Files.createDirectories(output.resolve(NAME));
        FileChannel lock = lock(folder.resolve("lock"));
        Staging staging = new Staging(output, folder, lock, new Swap(output, folder, mover));
        try {
            staging.swap.takeBack();
            staging.clear();
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
        return staging;
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldInThisProcess) {
            channel.close();
            throw new PublishException("another run is publishing to this folder", heldInThisProcess);
        }
        channel.close();
        throw new PublishException("another run is publishing to this folder");
    }

    /** Makes a file ready, unless the output has it already. Several threads may call this at once. */
    void put(Artifact artifact, Set<String> ours) throws IOException {
        String path = artifact.path();
        Path target = Swap.inside(output, path);
        if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            if (hasContent(target, artifact.bytes())) {
                return;
            }
            if (!ours.contains(path)) {
                throw new PublishException(target + " is in the way and was not published by Planpress; choose an empty"
                        + " output folder, or remove the file");
            }
            keep(target, path);
            changes.add(new Change(Kind.REPLACE, path));
        } else {
            changes.add(new Change(Kind.ADD, path));
        }
        Path file = folder.resolve("new").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, artifact.bytes());
    }

    /** Makes ready to remove a file, if it is still there. */
    void remove(String path) throws IOException {
        Path target = Swap.inside(output, path);
        if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            keep(target, path);
            changes.add(new Change(Kind.REMOVE, path));
        }
    }

    void swap() throws IOException {
        swap.apply(List.copyOf(changes));
    }

    private void keep(Path target, String path) throws IOException {
        Path copy = folder.resolve("old").resolve(path);
        Files.createDirectories(copy.getParent());
        Files.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static boolean hasContent(Path file, byte[] bytes) throws IOException {
        return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Empties the folder; the lock goes when it has been let go. */
    private void clear() throws IOException {
        deleteTree(folder.resolve("new"));
        deleteTree(folder.resolve("old"));
        Files.deleteIfExists(folder.resolve("journal.draft"));
    }

    private static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(tree)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    /** Leaves nothing behind, unless a swap could not be taken back: then the next run needs what is here. */
    @Override
    public void close() throws IOException {
        boolean finished = !swap.isHalfDone();
        try (lock) {
            if (finished) {
                clear();
            }
        }
        if (finished) {
            Files.deleteIfExists(folder.resolve("lock"));
            Files.deleteIfExists(folder);
        }
    }
}
