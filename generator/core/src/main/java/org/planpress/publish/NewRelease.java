package org.planpress.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.planpress.export.Manifest;
import org.planpress.export.Manifest.Entry;
import org.planpress.output.Artifact;
import org.planpress.output.Sha256;

/**
 * A whole site that is written beside the ones before, hidden until it is complete. Then it gets its name, and a link is
 * renamed over the one that readers follow: nobody ever sees a part of it.
 *
 * <p>A file that is the same as in the last release is that file, under a second name. So nothing may write into a
 * file of a release: what changes is written anew and put in its place, and on systems that know permissions nobody may
 * write to these files.
 */
final class NewRelease extends Preparation {

    private final Releases releases;
    private final StateFolder state;
    private final int keep;
    private final Mover mover;
    private final Disk disk;
    private final Optional<Path> last;
    private final Optional<Manifest> before;
    private final Path tree;
    private final Queue<Path> written = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean differs = new AtomicBoolean();
    private boolean published;

    private NewRelease(Releases releases, StateFolder state, int keep, Mover mover, Disk disk) throws IOException {
        this.releases = releases;
        this.state = state;
        this.keep = keep;
        this.mover = mover;
        this.disk = disk;
        Optional<String> current = releases.current();
        this.last = current.map(releases::path);
        this.before = current.flatMap(releases::manifest);
        this.tree = state.path().resolve("new");
    }

    /**
     * Takes hold of a folder of releases and takes away what a run that died there left.
     *
     * @param folder with no links in its path
     */
    static NewRelease open(Path folder, int keep, Mover mover, Disk disk) throws IOException {
        Releases releases = new Releases(folder);
        // Said before the folder is touched.
        releases.current();
        StateFolder state = StateFolder.at(folder.resolve(ReleaseFolder.STATE));
        try {
            releases.clean(state, mover);
            releases.tryLinks(state);
            return new NewRelease(releases, state, keep, mover, disk);
        } catch (IOException | RuntimeException failure) {
            state.close();
            throw failure;
        }
    }

    /** The files of the release that readers see now. */
    Optional<Manifest> before() {
        return before;
    }

    @Override
    void makeReady(Artifact artifact, Set<String> ours) throws IOException {
        Path target = Swap.inside(tree, artifact.path());
        Files.createDirectories(target.getParent());
        Optional<Path> same = inLast(artifact.path()).filter(file -> isSame(file, artifact));
        if (same.isEmpty()) {
            differs.set(true);
        }
        if (same.isEmpty() || !isLinked(same.get(), target)) {
            Files.write(target, artifact.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            written.add(target);
        }
    }

    /** The file of a path in the release before. */
    private Optional<Path> inLast(String path) {
        return last.map(release -> release.resolve(path))
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    }

    /** A file that cannot be read is another one. */
    private static boolean isSame(Path file, Artifact artifact) {
        try {
            return Staging.hasContent(file, artifact.bytes());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Gives a file a second name, if the disk knows such names. */
    private static boolean isLinked(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
            return true;
        } catch (UnsupportedOperationException | FileSystemException noSecondNames) {
            return false;
        }
    }

    @Override
    boolean keeps(Entry entry, NavigableSet<String> needed) throws IOException {
        Optional<Path> file = inLast(entry.path());
        if (file.isEmpty() || !entry.isNamedByItsContent() || Order.clashes(entry.path(), needed)) {
            return false;
        }
        byte[] bytes = Files.readAllBytes(file.get());
        if (!Sha256.hex(bytes).equals(entry.sha256())) {
            return false;
        }
        makeReady(new Artifact(entry.path(), entry.mediaType(), bytes), Set.of());
        return true;
    }

    /** What was not put here is not here. */
    @Override
    void remove(String path) {
        differs.set(true);
    }

    @Override
    void swap() throws IOException {
        if (!differs.get()) {
            // Readers have these very files; a second copy of them would push out an older release.
            return;
        }
        disk.force(written);
        for (Path file : written) {
            forbidWriting(file);
        }
        disk.force(folders());
        String name = releases.next();
        show(name);
        published = true;
        releases.confirm(disk);
        prune(name);
    }

    private void show(String name) throws IOException {
        Files.writeString(state.journal(), name + "\n");
        disk.force(List.of(state.journal(), state.path()));
        try {
            mover.move(tree, releases.path(name));
            disk.force(List.of(releases.folder()));
            releases.show(name, state, mover);
        } catch (IOException | RuntimeException failure) {
            // Where this fails too, the journal stays, and the next run begins with it.
            if (Files.exists(releases.path(name))) {
                releases.takeAway(name, state, mover);
            }
            Files.delete(state.journal());
            throw failure;
        }
        Files.delete(state.journal());
    }

    /** Takes the oldest away until no more stay than were asked for. */
    private void prune(String shown) throws IOException {
        List<String> old = new ArrayList<>(releases.names().values());
        old.remove(shown);
        for (String name : old.subList(0, Math.max(0, old.size() + 1 - keep))) {
            try {
                releases.takeAway(name, state, mover);
            } catch (IOException refused) {
                throw new PublishException(
                        "the site was published to " + releases.link() + ", but the old release " + releases.path(name)
                                + " could not be removed: " + PublishException.reason(refused),
                        refused);
            }
        }
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    /** Several releases may share it. */
    static void forbidWriting(Path file) throws IOException {
        PosixFileAttributeView owners = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (owners != null) {
            Set<PosixFilePermission> permissions = owners.readAttributes().permissions();
            permissions.removeAll(Set.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE));
            owners.setPermissions(permissions);
        }
    }

    @Override
    void finish() throws IOException {
        try {
            state.close();
        } catch (IOException refused) {
            if (published) {
                throw new PublishException(
                        "the site was published to " + releases.link()
                                + ", but what was made beside it, or an old release," + " still lies in " + state.path()
                                + ": " + PublishException.reason(refused),
                        refused);
            }
            throw refused;
        }
    }
}
