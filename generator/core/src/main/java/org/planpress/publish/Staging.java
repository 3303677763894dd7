package org.planpress.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.export.Manifest.Entry;
import org.planpress.output.Artifact;
import org.planpress.output.Sha256;
import org.planpress.publish.Change.Kind;

/**
 * A publication that is made ready: in its {@link StateFolder} {@code new/} holds what will be moved into place, {@code
 * old/} what will be replaced or removed.
 */
final class Staging extends Preparation {

    private final Path output;
    private final StateFolder state;
    private final Swap swap;
    private final Disk disk;
    private final Queue<Change> changes = new ConcurrentLinkedQueue<>();
    private final Queue<Path> written = new ConcurrentLinkedQueue<>();
    private boolean published;

    private Staging(Path output, StateFolder state, Swap swap, Disk disk) {
        this.output = output;
        this.state = state;
        this.swap = swap;
        this.disk = disk;
    }

    /** Takes hold of the output folder and takes back what a run that died there left half done. */
    static Staging open(Path output, Mover mover, Disk disk) throws IOException {
        StateFolder state = StateFolder.of(output);
        try {
            Swap swap = new Swap(output, state, mover, disk);
            swap.takeBack();
            state.clear();
            return new Staging(output, state, swap, disk);
        } catch (IOException | RuntimeException failure) {
            state.close();
            throw failure;
        }
    }

    /** What the output has already is left as it is. */
    @Override
    void makeReady(Artifact artifact, Set<String> ours) throws IOException {
        String path = artifact.path();
        Path target = Swap.inside(output, path);
        if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            if (hasContent(target, artifact.bytes())) {
                return;
            }
            if (!ours.contains(path)) {
                throw inTheWay(target);
            }
            keep(target, path);
            changes.add(new Change(Kind.REPLACE, path));
        } else {
            changes.add(new Change(Kind.ADD, path));
        }
        Path file = state.path().resolve("new").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, artifact.bytes());
        written.add(file);
    }

    @Override
    boolean keeps(Entry entry, NavigableSet<String> needed) throws IOException {
        Path target = Swap.inside(output, entry.path());
        return entry.isNamedByItsContent()
                && !Order.clashes(entry.path(), needed)
                && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Sha256.hex(Files.readAllBytes(target)).equals(entry.sha256());
    }

    @Override
    void remove(String path) throws IOException {
        Path target = Swap.inside(output, path);
        if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(state.path().resolve("old").resolve(path).getParent());
            changes.add(new Change(Kind.REMOVE, path));
        }
    }

    @Override
    void swap() throws IOException {
        refuseWhatIsInTheWay();
        disk.force(written);
        disk.force(folders());
        swap.apply(changes);
        published = true;
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.walk(state.path())) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    /** A file may take the place of a folder, and a folder that of a file, only if all that is there goes. */
    private void refuseWhatIsInTheWay() throws IOException {
        NavigableSet<String> removed = changes.stream()
                .filter(change -> change.kind() == Kind.REMOVE)
                .map(Change::path)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Change change : changes) {
            if (change.kind() == Kind.ADD) {
                Path target = Swap.inside(output, change.path());
                refuseStrangersAbove(target, removed);
                refuseStrangersIn(target, removed);
            }
        }
    }

    private void refuseStrangersAbove(Path target, NavigableSet<String> removed) throws IOException {
        Path step = target.getParent();
        while (step != null && !step.equals(output)) {
            if (Files.isRegularFile(step) && !removed.contains(path(step))) {
                throw inTheWay(step);
            }
            step = step.getParent();
        }
    }

    private void refuseStrangersIn(Path target, NavigableSet<String> removed) throws IOException {
        if (!Files.isDirectory(target)) {
            return;
        }
        try (Stream<Path> all = Files.walk(target)) {
            for (Path each : all.toList()) {
                if (!removed.contains(path(each)) && !Order.holds(path(each), removed)) {
                    throw inTheWay(each);
                }
            }
        }
    }

    private String path(Path inOutput) {
        return output.relativize(inOutput).toString().replace('\\', '/');
    }

    private static PublishException inTheWay(Path stranger) {
        return new PublishException(stranger + " is in the way and was not published by Planpress; choose an empty"
                + " output folder, or remove it");
    }

    /** Keeps the old file beside the new one. A second name for it costs nothing; not every disk knows such names. */
    private void keep(Path target, String path) throws IOException {
        Path copy = state.path().resolve("old").resolve(path);
        Files.createDirectories(copy.getParent());
        try {
            Files.createLink(copy, target);
        } catch (UnsupportedOperationException | FileSystemException noSecondNames) {
            Files.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
            written.add(copy);
        }
    }

    static boolean hasContent(Path file, byte[] bytes) throws IOException {
        return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    @Override
    void finish() throws IOException {
        try {
            state.close();
        } catch (IOException refused) {
            if (published) {
                throw new PublishException(
                        "the site was published to " + output + ", but what it was made ready with still lies in "
                                + state.path() + ": " + PublishException.reason(refused),
                        refused);
            }
            throw refused;
        }
    }
}
