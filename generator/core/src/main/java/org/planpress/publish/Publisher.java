package org.planpress.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.export.Manifest;
import org.planpress.export.Manifest.Entry;
import org.planpress.export.ManifestJson;
import org.planpress.output.Artifact;

/**
 * Puts finished files into the output folder, all of them or none.
 *
 * <p>First everything that differs from what stands there is written to a hidden folder ({@link Staging}) and forced to
 * the disk, and what will be replaced is kept there. Whatever can run out or be forbidden shows itself here, before a
 * published file is touched. Then a {@link Swap} moves the files into place by renaming alone. It writes down beforehand
 * what it is about to do; if it fails it takes everything back, and if the process dies the next run takes it back first.
 * A file that has not changed is not written again.
 *
 * <p>Of the files that stand in the output already, only those in the list of the last publication are ever replaced or
 * removed. Those of them that are named by their content, such as style sheets, are removed one publication later:
 * somebody may read a page that names them.
 *
 * <p>A {@link Destination} of releases gets a whole new site beside the last one instead ({@link NewRelease}).
 */
public final class Publisher {

    private final Mover mover;
    private final Disk disk;

    public Publisher() {
        this(Mover.ATOMIC, Disk.FORCED);
    }

    Publisher(Mover mover, Disk disk) {
        this.mover = mover;
        this.disk = disk;
    }

    /**
     * Publishes to a folder whose files are changed one after the other.
     *
     * @see #publish(Consumer, BooleanSupplier, Destination)
     */
    public Optional<Manifest> publish(Consumer<Consumer<Artifact>> making, BooleanSupplier approval, Path output)
            throws PublishException {
        return publish(making, approval, new Destination.Folder(output));
    }

    /**
     * Publishes files and the list of them at {@link ManifestJson#PATH}.
     *
     * @param making makes the files and hands over each, perhaps from several threads
     * @param approval asked when every file is ready and none has been moved into place; if it says no, nothing is
     *     published and the output is as it was
     * @return what was published; empty if that was not approved
     * @throws IllegalStateException if two artifacts have the same path
     * @throws PublishException if the disk refuses; the output is then as it was
     */
    public Optional<Manifest> publish(
            Consumer<Consumer<Artifact>> making, BooleanSupplier approval, Destination destination)
            throws PublishException {
        Path output = destination.path();
        List<Path> missing = missing(output);
        boolean published = false;
        try {
            Files.createDirectories(output);
            Path place = output.toRealPath();
            Optional<Manifest> manifest = destination instanceof Destination.Releases releases
                    ? release(making, approval, releases, place)
                    : replace(making, approval, place);
            published = manifest.isPresent();
            return manifest;
        } catch (PublishException alreadyTold) {
            throw alreadyTold;
        } catch (IOException refused) {
            throw refusal(output, refused);
        } catch (UncheckedIOException refused) {
            throw refusal(output, Objects.requireNonNull(refused.getCause()));
        } finally {
            if (!published) {
                removeIfEmpty(missing);
            }
        }
    }

    private Optional<Manifest> replace(Consumer<Consumer<Artifact>> making, BooleanSupplier approval, Path output)
            throws IOException {
        try (Staging staging = Staging.open(output, mover, disk)) {
            return publish(making, approval, staging, lastPublished(output));
        }
    }

    private Optional<Manifest> release(
            Consumer<Consumer<Artifact>> making, BooleanSupplier approval, Destination.Releases releases, Path output)
            throws IOException {
        try (NewRelease release = NewRelease.open(output, releases.keep(), mover, disk)) {
            return publish(making, approval, release, release.before());
        }
    }

    /** The folders that have to be made for the output, the innermost first. */
    private static List<Path> missing(Path output) {
        List<Path> folders = new ArrayList<>();
        Path folder = output.toAbsolutePath().normalize();
        while (folder != null && !Files.exists(folder)) {
            folders.add(folder);
            folder = folder.getParent();
        }
        return folders;
    }

    private static void removeIfEmpty(List<Path> folders) {
        for (Path folder : folders) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException inUse) {
                // What goes wrong with the publication is told already; a folder that holds something stays.
                return;
            }
        }
    }

    private static Optional<Manifest> publish(
            Consumer<Consumer<Artifact>> making,
            BooleanSupplier approval,
            Preparation staging,
            Optional<Manifest> before)
            throws IOException {
        Manifest last = before.orElse(new Manifest(List.of(), List.of()));
        Set<String> ours = Stream.concat(last.files().stream(), last.kept().stream())
                .map(Entry::path)
                .collect(Collectors.toCollection(TreeSet::new));
        before.ifPresent(list -> ours.add(ManifestJson.PATH));
        Map<String, Entry> files = new ConcurrentSkipListMap<>();
        making.accept(artifact -> {
            Entry entry = new Entry(artifact.path(), artifact.bytes().length, artifact.sha256(), artifact.mediaType());
            if (files.putIfAbsent(artifact.path(), entry) != null
                    || artifact.path().equals(ManifestJson.PATH)) {
                throw new IllegalStateException("two parts of the site have the path " + artifact.path());
            }
            try {
                staging.put(artifact, ours);
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        });
        if (!approval.getAsBoolean()) {
            return Optional.empty();
        }
        NavigableSet<String> needed = new TreeSet<>(files.keySet());
        needed.add(ManifestJson.PATH);
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : last.files()) {
            if (!needed.contains(entry.path()) && staging.keeps(entry, needed)) {
                kept.add(entry);
            }
        }
        Manifest manifest = new Manifest(List.copyOf(files.values()), kept);
        staging.put(ManifestJson.of(manifest), ours);
        SortedSet<String> stale = new TreeSet<>(ours);
        stale.removeAll(needed);
        kept.forEach(entry -> stale.remove(entry.path()));
        for (String path : stale) {
            staging.remove(path);
        }
        staging.swap();
        return Optional.of(manifest);
    }

    /** What the last publication left here, if there was one. */
    private static Optional<Manifest> lastPublished(Path output) throws IOException {
        Path list = output.resolve(ManifestJson.PATH);
        if (!Files.isRegularFile(list)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ManifestJson.read(Files.readAllBytes(list)));
        } catch (IOException unreadable) {
            throw new PublishException(
                    list + " should list what was published before but cannot be read; empty the output folder and"
                            + " build again",
                    unreadable);
        }
    }

    private static PublishException refusal(Path output, IOException cause) {
        return new PublishException(
                "nothing was published to " + output + ": " + PublishException.reason(cause), cause);
    }
}
