package org.planpress.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.export.Manifest;
import org.planpress.export.ManifestJson;

/**
 * What stands in a folder of releases. It may hold other things as well; those are nobody's business here.
 *
 * @param folder with no links in its path
 */
record Releases(Path folder) {

    private static final Pattern NAME = Pattern.compile("release-([0-9]{4,9})");

    /** Whether a folder has the name of a release. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Names by number. */
    SortedMap<Integer, String> names() throws IOException {
        SortedMap<Integer, String> names = new TreeMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                Matcher numbered = NAME.matcher(name);
                if (numbered.matches() && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    names.put(Integer.valueOf(numbered.group(1)), name);
                }
            }
        }
        return names;
    }

    /** The name of the next one. */
    String next() throws IOException {
        SortedMap<Integer, String> names = names();
        return String.format(Locale.ROOT, "release-%04d", names.isEmpty() ? 1 : names.lastKey() + 1);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path link() {
        return folder.resolve(ReleaseFolder.CURRENT);
    }

    /**
     * Which one readers see; empty if there is none yet, or if somebody took it away.
     *
     * @throws PublishException if the link is none of ours
     */
    Optional<String> current() throws IOException {
        Path link = link();
        if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isSymbolicLink(link)) {
            throw new PublishException(
                    link + " is in the way: it has to be a link to a release, and is none; remove it,"
                            + " or choose another folder for releases");
        }
        String name = Files.readSymbolicLink(link).toString();
        if (!isName(name)) {
            throw new PublishException(link + " leads to " + name
                    + ", which is no release of this folder; remove it, or" + " choose another folder for releases");
        }
        return Optional.of(name).filter(there -> Files.isDirectory(path(there), LinkOption.NOFOLLOW_LINKS));
    }

    /** The files of one; empty if the list of them cannot be read, for then a new release owes nothing to it. */
    Optional<Manifest> manifest(String name) {
        try {
            return Optional.of(ManifestJson.read(Files.readAllBytes(path(name).resolve(ManifestJson.PATH))));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Lets readers see another one from now on, by one rename. */
    void show(String name, StateFolder state, Mover mover) throws IOException {
        Path draft = state.path().resolve(ReleaseFolder.CURRENT);
        Files.deleteIfExists(draft);
        link(draft, name);
        mover.move(draft, link());
    }

    /** Waits until that is on the disk; it has happened whatever the disk says. */
    void confirm(Disk disk) throws IOException {
        try {
            disk.force(List.of(folder));
        } catch (IOException refused) {
            throw new PublishException(
                    link() + " leads to another release now, but the disk did not confirm it: "
                            + PublishException.reason(refused),
                    refused);
        }
    }

    /**
     * Sees to it that links can be made here, before anything else is.
     *
     * @throws PublishException if not
     */
    void tryLinks(StateFolder state) throws IOException {
        Path probe = state.path().resolve("probe");
        link(probe, "release-0000");
        Files.delete(probe);
    }

    private void link(Path link, String name) throws IOException {
        try {
            Files.createSymbolicLink(link, Path.of(name));
        } catch (IOException | UnsupportedOperationException refused) {
            throw new PublishException(
                    "links cannot be made in " + folder + ", and releases need one: " + PublishException.reason(refused)
                            + "; choose a folder on a disk that has links, or publish with output instead of releases",
                    refused);
        }
    }

    /**
     * Takes away what a run that died left: a release that it had put into its place and that no reader saw, and what it
     * had not put there yet.
     */
    void clean(StateFolder state, Mover mover) throws IOException {
        if (state.hasJournal()) {
            String begun = Files.readString(state.journal()).strip();
            if (isName(begun)
                    && !current().equals(Optional.of(begun))
                    && Files.isDirectory(path(begun), LinkOption.NOFOLLOW_LINKS)) {
                takeAway(begun, state, mover);
            }
            Files.delete(state.journal());
        }
        state.clear();
    }

    /** Moves one out of sight, whole; it is deleted there. */
    void takeAway(String name, StateFolder state, Mover mover) throws IOException {
        Path old = Files.createDirectories(state.path().resolve("old"));
        mover.move(path(name), old.resolve(name));
    }
}
