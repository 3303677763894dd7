package org.planpress.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * The folder of what a publication needs while it goes on, and of nothing that readers may see. It lies beside the
 * output folder, hidden, so that no web server serves it. Where files cannot be renamed from there into the output, it
 * lies in the output: that folder may be a volume of its own, or its neighbourhood forbidden. In both places it is for
 * its owner's eyes alone, which keeps out a web server that runs as somebody else. A lock keeps two runs from publishing
 * to one place at once.
 */
final class StateFolder implements Closeable {

    /** Its name in the output folder. */
    static final String NAME_INSIDE = ".planpress-staging";

    private static final String PROBE_INSIDE = ".planpress-probe";
    private static final String LOCK = "lock";
    private static final String JOURNAL = "journal";
    /** Whoever keeps the output, or what is beside it, under version control does not want this there. */
    private static final String IGNORED = ".gitignore";

    private static final int ATTEMPTS = 100;

    /** How long the file of the lock gets at most; nearly all of it is a hole. */
    private static final long MOST_LONG = 1_000_000;

    private final Path path;
    private final FileChannel lock;

    private StateFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes hold of the state of an output folder.
     *
     * @param output the output folder, with no links in its path
     * @throws PublishException if another run holds it
     */
    static StateFolder of(Path output) throws IOException {
        Path inside = output.resolve(NAME_INSIDE);
        // What an earlier run began there can be taken back only from there.
        Optional<StateFolder> beside = Files.exists(inside.resolve(JOURNAL)) ? Optional.empty() : beside(output);
        if (beside.isEmpty()) {
            return at(inside);
        }
        try {
            if (Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) {
                at(inside).close();
            }
        } catch (IOException | RuntimeException failure) {
            beside.get().close();
            throw failure;
        }
        return beside.get();
    }

    private static Optional<StateFolder> beside(Path output) throws IOException {
        Path place = output.resolveSibling("." + output.getFileName() + ".planpress");
        try {
            make(place);
        } catch (IOException noRoomThere) {
            // Whatever forbids it: the output itself will do, or will say why not.
            return Optional.empty();
        }
        StateFolder held = at(place);
        try {
            if (held.hasJournal() || held.canRenameInto(output)) {
                return Optional.of(held);
            }
        } catch (IOException | RuntimeException failure) {
            held.close();
            throw failure;
        }
        held.close();
        return Optional.empty();
    }

    /** Only trying tells: two folders of one disk may be mounted apart. What is tried is an empty folder. */
    private boolean canRenameInto(Path output) throws IOException {
        Path probe = Files.createDirectories(path.resolve("probe"));
        Path there = output.resolve(PROBE_INSIDE);
        Files.deleteIfExists(there);
        try {
            Files.move(probe, there, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(there);
            return true;
        } catch (AtomicMoveNotSupportedException mountedApart) {
            return false;
        }
    }

    /**
     * Takes hold of a folder for this.
     *
     * @throws PublishException if another run holds it
     */
    static StateFolder at(Path place) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<FileChannel> lock = lock(place);
            if (lock.isPresent()) {
                return ready(new StateFolder(place, lock.get()));
            }
        }
        throw new PublishException("other runs are publishing to this folder all the time");
    }

    private static StateFolder ready(StateFolder held) throws IOException {
        try {
            Files.writeString(held.path.resolve(IGNORED), "*\n");
            return held;
        } catch (IOException | RuntimeException failure) {
            held.close();
            throw failure;
        }
    }

    /** The lock; empty if the run that had it before us took its folder away meanwhile. */
    private static Optional<FileChannel> lock(Path place) throws IOException {
        make(place);
        Path file = place.resolve(LOCK);
        // A sign that can be seen without opening the file: a process that closes a file loses its locks on it.
        long sign = 1 + ThreadLocalRandom.current().nextLong(MOST_LONG);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                // Behind the end of the file, because some systems let nobody read what is locked.
                if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
                    throw new PublishException("another run is publishing to this folder");
                }
                channel.truncate(0).write(ByteBuffer.allocate(1), sign - 1);
                if (Files.size(file) == sign) {
                    return Optional.of(channel);
                }
            } catch (OverlappingFileLockException heldInThisProcess) {
                channel.close();
                throw new PublishException("another run is publishing to this folder", heldInThisProcess);
            } catch (IOException | RuntimeException failure) {
                channel.close();
                throw failure;
            }
            channel.close();
        } catch (NoSuchFileException takenAway) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static void make(Path place) throws IOException {
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        boolean knowsOwners =
                place.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] forItsOwner = knowsOwners
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createDirectory(place, forItsOwner);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                throw madeMeanwhile;
            }
        }
    }

    Path path() {
        return path;
    }

    /** Where it is written down what is being done; while it stands, the output is half done. */
    Path journal() {
        return path.resolve(JOURNAL);
    }

    boolean hasJournal() {
        return Files.exists(journal());
    }

    /** Removes what a publication was made ready with. */
    void clear() throws IOException {
        for (Path each : deepestFirst(path)) {
            if (!each.equals(path) && !each.equals(path.resolve(LOCK)) && !each.equals(path.resolve(IGNORED))) {
                Files.delete(each);
            }
        }
    }

    /** A folder and all that is in it, in the order in which it can be removed. */
    static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** Leaves nothing behind, unless something could not be taken back: then the next run needs what is here. */
    @Override
    public void close() throws IOException {
        try (lock) {
            if (hasJournal()) {
                return;
            }
            clear();
            Files.deleteIfExists(path.resolve(IGNORED));
            // While we hold it: whoever opened it in vain sees that it is gone, and takes a new one.
            Files.delete(path.resolve(LOCK));
        }
        try {
            Files.deleteIfExists(path);
        } catch (DirectoryNotEmptyException takenByTheNextRun) {
            // It removes the folder in its turn.
            return;
        }
    }
}
