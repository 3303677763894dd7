package org.planpress.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.Shelf;

/**
 * A folder where finished documents lie for the next run, of this plan or another, one file for each that was made at one
 * go. Each bears the sum of its content and is put into place by renaming, so that a file that is torn, cut short or
 * altered counts as none. Several runs may use the folder at once. When it grows too large, what was not used for longest
 * goes. Nothing depends on it: where it cannot be read or written, documents are made again.
 */
public final class DiskShelf implements Shelf {

    /** How many bytes it may hold: the documents of some sixty builds of a plan of usual size. */
    private static final long MOST_BYTES = 512L << 20;

    /** What goes at a time, so that not every new file sends an old one away. */
    private static final int TIDIED_TO_PERCENT = 80;

    private static final int PERCENT = 100;
    private static final String KEPT = ".kept";
    private static final String FRESH = ".new";

    private final Path folder;
    private final Program program;
    private final long mostBytes;
    private final Mover mover;
    private Optional<Digest> madeWith = Optional.empty();
    private Optional<String> trouble = Optional.empty();
    private long held = -1;

    /** Tells what makes files, beside what they are made from. */
    @FunctionalInterface
    public interface Program {
        Digest digest() throws IOException;
    }

    /**
     * A folder.
     *
     * @param folder the folder, made when it is first needed
     * @param program asked once, if at all
     */
    public DiskShelf(Path folder, Program program) {
        this(folder, program, MOST_BYTES, Mover.ATOMIC);
    }

    DiskShelf(Path folder, Program program, long mostBytes, Mover mover) {
        this.folder = folder;
        this.program = program;
        this.mostBytes = mostBytes;
        this.mover = mover;
    }

    @Override
    public Optional<List<Artifact>> kept(Digest madeFrom) {
        try {
            String name = name(madeFrom);
            Path file = folder.resolve(name + KEPT);
            Optional<List<Artifact>> files = files(name, Files.readAllBytes(file));
            files.ifPresent(used -> mark(file));
            return files;
        } catch (IOException notThere) {
            // Or not to be read: then it is made again, and putting it here says what is wrong with the folder.
            return Optional.empty();
        }
    }

    private static void mark(Path used) {
        try {
            Files.setLastModifiedTime(used, machineTime());
        } catch (IOException onlyToBeRead) {
            // Then whoever may write there does not know that it was used; it is as good as before.
            return;
        }
    }

    /** It says what was used last; nothing that is published depends on it. */
    private static FileTime machineTime() {
        return FileTime.fromMillis(System.currentTimeMillis());
    }

    private static Optional<List<Artifact>> files(String name, byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return in.readLong() == sum(name, bytes, Long.BYTES) ? Optional.of(unpacked(in)) : Optional.empty();
        }
    }

    private static List<Artifact> unpacked(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Artifact> files = new ArrayList<>(count);
        for (int file = 0; file < count; file++) {
            files.add(Artifact.known(in.readUTF(), in.readUTF(), in.readNBytes(in.readInt()), in.readUTF()));
        }
        return files;
    }

    @Override
    public void keep(Digest madeFrom, List<Artifact> files) {
        byte[] body = packed(files);
        if (body.length > mostBytes * TIDIED_TO_PERCENT / PERCENT) {
            return;
        }
        try {
            put(name(madeFrom), body);
        } catch (IOException refused) {
            refused(refused);
        } catch (DirectoryIteratorException refused) {
            refused(Objects.requireNonNull(refused.getCause()));
        }
    }

    private void put(String name, byte[] body) throws IOException {
        makeFolder();
        Path fresh = folder.resolve(UUID.randomUUID() + FRESH);
        try {
            try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(fresh))) {
                out.writeLong(sum(name, body, 0));
                out.write(body);
            }
            mover.move(fresh, folder.resolve(name + KEPT));
            tidy(Long.BYTES + body.length);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static byte[] packed(List<Artifact> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(files.size());
            for (Artifact file : files) {
                out.writeUTF(file.path());
                out.writeUTF(file.mediaType());
                out.writeInt(file.bytes().length);
                out.write(file.bytes());
                out.writeUTF(file.sha256());
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    /**
     * The sum of an entry, of its name too: one that was given the name of another is none. It guards against accidents
     * of the disk alone, for which a sum is enough that takes no time; whoever may write here could write a better one.
     */
    private static long sum(String name, byte[] bytes, int from) {
        Checksum sum = new CRC32C();
        sum.update(name.getBytes(StandardCharsets.US_ASCII));
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }

    private synchronized String name(Digest madeFrom) throws IOException {
        if (madeWith.isEmpty()) {
            madeWith = Optional.of(program.digest());
        }
        return Digest.of(List.of(madeWith.get(), madeFrom)).hex();
    }

    /** For its owner's eyes alone: what is here may not be published yet. */
    private void makeFolder() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = Objects.requireNonNull(folder.getParent(), "a cache is below a folder");
        Files.createDirectories(above);
        if (above.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private record Entry(Path file, long bytes, FileTime used) {
        private boolean isHalfWritten() {
            return file.toString().endsWith(FRESH);
        }
    }

    /** Lets go of what was not used for longest, also of what a run that was killed left half written. */
    private synchronized void tidy(long added) throws IOException {
        if (held >= 0 && held + added <= mostBytes) {
            held += added;
            return;
        }
        List<Entry> oldestFirst = entries();
        held = oldestFirst.stream().mapToLong(Entry::bytes).sum();
        boolean isFull = held > mostBytes;
        FileTime yesterday = FileTime.from(machineTime().toInstant().minus(1, ChronoUnit.DAYS));
        for (Entry entry : oldestFirst) {
            // Another run may be writing one that is young.
            boolean goes = entry.isHalfWritten()
                    ? entry.used.compareTo(yesterday) < 0
                    : isFull && held > mostBytes * TIDIED_TO_PERCENT / PERCENT;
            if (goes) {
                Files.deleteIfExists(entry.file);
                held -= entry.bytes;
            }
        }
    }

    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*{" + KEPT + "," + FRESH + "}")) {
            for (Path file : files) {
                entry(file).ifPresent(entries::add);
            }
        }
        entries.sort(Comparator.comparing(Entry::used));
        return entries;
    }

    private static Optional<Entry> entry(Path file) throws IOException {
        try {
            BasicFileAttributes looks =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(new Entry(file, looks.size(), looks.lastModifiedTime()));
        } catch (NoSuchFileException takenByAnotherRun) {
            return Optional.empty();
        }
    }

    private synchronized void refused(IOException why) {
        if (trouble.isEmpty()) {
            trouble = Optional.of(
                    "documents could not be kept in " + folder + " for the next time: " + PublishException.reason(why));
        }
    }

    @Override
    public synchronized Optional<String> trouble() {
        return trouble;
    }
}
