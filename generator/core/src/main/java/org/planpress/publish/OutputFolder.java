package org.planpress.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.export.ManifestJson;

/** Which folders a site may be written to: never one that holds what people wrote, or everything they have. */
public final class OutputFolder {

    private OutputFolder() {}

    /**
     * Why {@code output} cannot be used, in a plain sentence without a full stop; empty if it can. A link to a folder
     * will do; a link to nothing will not, because nobody can say what would be made at its end.
     *
     * @param sources the folders that the site is made from
     * @param home the home folder of whoever runs this
     * @throws IOException if the disk does not say where a path leads
     */
    public static Optional<String> objection(Destination destination, Collection<Path> sources, Path home)
            throws IOException {
        Optional<String> notAPlace = objection(destination.path(), sources, home);
        return notAPlace.isPresent() ? notAPlace : objectionToManner(destination);
    }

    /** A folder takes one manner of publishing for good: the other would leave what readers no longer see, or see by parts. */
    private static Optional<String> objectionToManner(Destination destination) throws IOException {
        Path output = destination.path();
        Path place = real(output);
        if (destination instanceof Destination.Releases) {
            return Optional.of("the folder " + output
                            + " holds a site that was published as output; choose another folder for releases")
                    .filter(told -> Files.exists(place.resolve(ManifestJson.PATH)));
        }
        Path around = place.getParent();
        boolean isRelease =
                around != null && ReleaseFolder.isOne(around) && Releases.isName(String.valueOf(place.getFileName()));
        return Optional.of("the output " + output + " holds releases; name their folder as releases, or choose another"
                        + " output folder")
                .filter(told -> isRelease || ReleaseFolder.isOne(place));
    }

    /** The same of a folder that is not published to in either manner. */
    static Optional<String> objection(Path output, Collection<Path> sources, Path home) throws IOException {
        Optional<Path> dangling = dangling(output);
        if (dangling.isPresent()) {
            return Optional.of("the output " + output + " cannot be used: " + dangling.get()
                    + " is a link to " + Files.readSymbolicLink(dangling.get())
                    + ", which is not there; make that folder, or remove the link");
        }
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
        for (Path source : sources) {
            if (overlaps(place, real(source))) {
                return Optional.of(
                        "the output " + output + " and " + source + " overlap; choose an output folder of its own");
            }
        }
        return Optional.empty();
    }

    /** The first part of a path that is a link to nothing, or to itself. */
    private static Optional<Path> dangling(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return Stream.iterate(absolute, Objects::nonNull, Path::getParent)
                .filter(part -> Files.isSymbolicLink(part) && !Files.exists(part))
                .reduce((inner, outer) -> outer);
    }

    private static boolean overlaps(Path one, Path other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    /** Where a path leads when its links are followed, also where its last part does not exist yet. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
}
