package org.planpress.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.export.Manifest;
import org.planpress.export.Manifest.Entry;
import org.planpress.export.ManifestJson;
import org.planpress.output.Sha256;

/** A folder of releases, held so that nobody publishes there meanwhile: what there is, and which one readers see. */
public final class ReleaseFolder implements Closeable {

    /** The link that readers follow. */
    public static final String CURRENT = "current";

    static final String STATE = ".planpress";

    private final Releases releases;
    private final StateFolder state;

    private ReleaseFolder(Releases releases, StateFolder state) {
        this.releases = releases;
        this.state = state;
    }

    /** Whether a folder is one of releases. */
    public static boolean isOne(Path folder) {
        return Files.isSymbolicLink(folder.resolve(CURRENT));
    }

    /**
     * Takes hold of one, and takes away what a run that died there left.
     *
     * @throws PublishException if another run holds it, or the disk refuses
     */
    public static ReleaseFolder open(Path folder) throws IOException {
        Releases releases = new Releases(folder.toRealPath());
        StateFolder state = StateFolder.at(releases.folder().resolve(STATE));
        try {
            releases.clean(state, Mover.ATOMIC);
            return new ReleaseFolder(releases, state);
        } catch (IOException | RuntimeException failure) {
            state.close();
            throw failure;
        }
    }

    /** All of them, the newest first. */
    public List<Release> all() throws IOException {
        Optional<String> current = releases.current();
        List<Release> all = new ArrayList<>();
        for (String name : releases.names().values()) {
            all.add(new Release(
                    name,
                    Files.getLastModifiedTime(releases.path(name)).toInstant(),
                    releases.manifest(name),
                    current.equals(Optional.of(name))));
        }
        Collections.reverse(all);
        return all;
    }

    /**
     * Lets readers see another release from now on. Whoever reads a page of the one that they saw still finds its style
     * sheets and fonts, which are named by their content: these get a second name in the other.
     *
     * @throws PublishException if it is not whole; nothing has changed then
     */
    public void show(Release release) throws IOException {
        Manifest manifest = whole(release);
        Optional<String> seen = releases.current().filter(name -> !name.equals(release.name()));
        if (seen.isPresent()) {
            keepFor(seen.get(), release.name(), manifest);
        }
        releases.show(release.name(), state, Mover.ATOMIC);
        releases.confirm(Disk.FORCED);
    }

    /** The list of a release of which every file stands as it was published. */
    private Manifest whole(Release release) throws IOException {
        Manifest manifest =
                release.manifest().orElseThrow(() -> broken(release, ManifestJson.PATH + " cannot be read"));
        for (Entry entry : Stream.concat(manifest.files().stream(), manifest.kept().stream())
                .toList()) {
            Path file = Swap.inside(releases.path(release.name()), entry.path());
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw broken(release, entry.path() + " is missing");
            }
            if (!Sha256.hex(Files.readAllBytes(file)).equals(entry.sha256())) {
                throw broken(release, entry.path() + " is not what was published");
            }
        }
        return manifest;
    }

    private PublishException broken(Release release, String why) {
        return new PublishException(
                releases.path(release.name()) + " is not whole: " + why + "; nothing was changed, choose another");
    }

    private void keepFor(String seen, String other, Manifest manifest) throws IOException {
        List<Entry> kept = new ArrayList<>(manifest.kept());
        Path there = releases.path(other);
        for (Entry entry : releases.manifest(seen).map(Manifest::files).orElse(List.of())) {
            Path file = Swap.inside(releases.path(seen), entry.path());
            Path target = Swap.inside(there, entry.path());
            if (entry.isNamedByItsContent() && Files.isRegularFile(file) && !Files.exists(target)) {
                Files.createDirectories(target.getParent());
                put(file, target);
                kept.add(entry);
            }
        }
        if (kept.size() > manifest.kept().size()) {
            // In its place by a rename: other releases may share the file that was there.
            Path list = state.path().resolve("list");
            Files.write(
                    list, ManifestJson.of(new Manifest(manifest.files(), kept)).bytes());
            Disk.FORCED.force(List.of(list));
            NewRelease.forbidWriting(list);
            Mover.ATOMIC.move(list, there.resolve(ManifestJson.PATH));
        }
    }

    private void put(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (UnsupportedOperationException | FileSystemException noSecondNames) {
            Path copy = Files.copy(file, state.path().resolve("copy"));
            Disk.FORCED.force(List.of(copy));
            NewRelease.forbidWriting(copy);
            Mover.ATOMIC.move(copy, target);
        }
    }

    @Override
    public void close() throws IOException {
        state.close();
    }
}
