package org.planpress.publish;

import org.planpress.output.Artifact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.planpress.export.Manifest;
import org.planpress.export.Manifest.Entry;
import org.planpress.export.ManifestJson;
import org.planpress.export.Sha256;

/**
 * Puts finished files into the output folder, all of them or none.
 *
 * <p>First everything that differs from what stands there is written to a hidden {@link Staging} folder, with a copy of
 * every file that will be replaced or removed. Whatever can run out or be forbidden shows itself here, before a
 * published file is touched. Then a {@link Swap} moves the files into place by renaming alone. It
 * writes down beforehand what it is about to do; if it fails it takes everything back, and if the process dies the next
 * run takes it back first. A file that has not changed is not written again. Of the files that stand in the output
 * already, only those in the list of the last publication are ever replaced or removed.
 */
public final class Publisher {

    private final Mover mover;

    public Publisher() {
        this(Mover.ATOMIC);
    }

    Publisher(Mover mover) {
        this.mover = mover;
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
    public Optional<Manifest> publish(Consumer<Consumer<Artifact>> making, BooleanSupplier approval, Path output) throws PublishException {
        try {
            Files.createDirectories(output);
            Path place = output.toRealPath();
            try (Staging staging = Staging.open(place, mover)) {
                return publish(making, approval, staging, lastPublished(place));
            }
        } catch (PublishException alreadyTold) {
            throw alreadyTold;
        } catch (IOException refused) {
            throw refusal(output, refused);
        } catch (UncheckedIOException refused) {
            throw refusal(output, Objects.requireNonNull(refused.getCause()));
        }
    }

    private Optional<Manifest> publish(
            Consumer<Consumer<Artifact>> making, BooleanSupplier approval, Staging staging, SortedSet<String> ours)
            throws IOException {
        Map<String, Entry> files = new ConcurrentSkipListMap<>();
        making.accept(artifact -> {
            Entry entry = new Entry(
                    artifact.path(), artifact.bytes().length, Sha256.hex(artifact.bytes()), artifact.mediaType());
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
        Manifest manifest = new Manifest(List.copyOf(files.values()));
        staging.put(ManifestJson.of(manifest), ours);
        SortedSet<String> stale = new TreeSet<>(ours);
        stale.removeAll(files.keySet());
        stale.remove(ManifestJson.PATH);
        for (String path : stale) {
            staging.remove(path);
        }
        staging.swap();
        return Optional.of(manifest);
    }

    /** The files that the last publication left here. */
    private static SortedSet<String> lastPublished(Path output) throws IOException {
        Path list = output.resolve(ManifestJson.PATH);
        SortedSet<String> paths = new TreeSet<>();
        if (Files.isRegularFile(list)) {
            try {
                paths.addAll(ManifestJson.read(Files.readAllBytes(list)).paths());
            } catch (IOException unreadable) {
                throw new PublishException(
                        list + " should list what was published before but cannot be read; empty the output folder and"
                                + " build again",
                        unreadable);
            }
            paths.add(ManifestJson.PATH);
        }
        return paths;
    }

    private static PublishException refusal(Path output, IOException cause) {
        return new PublishException("nothing was published to " + output + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "there is no permission to write " + denied.getFile();
        }
        // The message of some file errors is no more than the name of the file.
        boolean saysWhy = !(cause instanceof FileSystemException failure) || failure.getReason() != null;
        return saysWhy ? String.valueOf(cause.getMessage()) : cause.toString();
    }
}
