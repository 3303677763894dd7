package org.planpress.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** Which folders a site may be written to: never one that holds what people wrote, or everything they have. */
public final class OutputFolder {

    private OutputFolder() {}

    /**
     * Why {@code output} cannot be used, in a plain sentence without a full stop; empty if it can.
     *
     * @param sources the folders that the site is made from
     * @param home the home folder of whoever runs this
     */
    public static Optional<String> objection(Path output, Collection<Path> sources, Path home) {
        Path place = real(output);
        if (Files.exists(place) && !Files.isDirectory(place)) {
            return Optional.of("the output " + output + " is a file, not a folder");
        }
        if (place.getParent() == null) {
            return Optional.of("the output cannot be " + output + ", the root of a file system");
        }
        if (real(home).startsWith(place)) {
            return Optional.of("the output cannot be " + output + ", the home folder or one that holds it");
        }
        return sources.stream()
                .filter(source -> overlaps(place, real(source)))
                .findFirst()
                .map(source ->
                        "the output " + output + " and " + source + " overlap; choose an output folder of its own");
    }

    private static boolean overlaps(Path one, Path other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    /** Where a path leads when its links are followed, also where its last part does not exist yet. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        try {
            if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
                return absolute.toRealPath();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
}
