package org.planpress.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Moves staged files into the output, all or none. The journal says what is being done from before the first move until
 * after the last one; while it stands, the output is half done, and each of its lines can be taken back, any number of
 * times.
 *
 * @param output the output folder, with no links in its path
 * @param staging the folder with {@code new/}, {@code old/} and the journal
 */
record Swap(Path output, Path staging, Mover mover) {

    /** What happens to a file. Removals come first, because a new folder may need the name of an old file. */
    enum Kind {
        REMOVE,
        REPLACE,
        ADD
    }

    /** One file to change. */
    record Change(Kind kind, String path) implements Comparable<Change> {

        private static final Comparator<Change> ORDER =
                Comparator.comparing(Change::kind).thenComparing(Change::path);

        static Change parse(String line) throws IOException {
            int space = line.indexOf(' ');
            for (Kind kind : Kind.values()) {
                if (space > 0 && kind.name().equals(line.substring(0, space).toUpperCase(Locale.ROOT))) {
                    return new Change(kind, line.substring(space + 1));
                }
            }
            throw new PublishException("the journal of an earlier run cannot be read: " + line);
        }

        @Override
        public int compareTo(Change other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT) + " " + path;
        }
    }

    boolean isHalfDone() {
        return Files.exists(journal());
    }

    /** Makes all changes; if one fails, takes back those before it. */
    void apply(List<Change> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        Path draft = staging.resolve("journal.draft");
        Files.write(draft, changes.stream().map(Change::toString).toList());
        mover.move(draft, journal());
        try {
            for (Change change : changes) {
                make(change);
            }
            Files.delete(journal());
        } catch (IOException | RuntimeException failure) {
            takeBackAfter(failure);
            throw failure;
        }
    }

    private void takeBackAfter(Exception failure) {
        try {
            takeBack();
        } catch (IOException alsoRefused) {
            // The journal stays, so the next run tries again; whoever reads the failure sees both.
            failure.addSuppressed(alsoRefused);
        }
    }

    /** Makes the output what it was before a swap that did not end. */
    void takeBack() throws IOException {
        if (!isHalfDone()) {
            return;
        }
        List<Change> changes = new ArrayList<>();
        for (String line : Files.readAllLines(journal())) {
            changes.add(Change.parse(line));
        }
        Collections.reverse(changes);
        for (Change change : changes) {
            takeBack(change);
        }
        Files.delete(journal());
    }

    private void make(Change change) throws IOException {
        Path target = inside(output, change.path());
        if (change.kind() == Kind.REMOVE) {
            Files.delete(target);
            removeEmptyFolders(target.getParent());
        } else {
            Files.createDirectories(target.getParent());
            mover.move(staging.resolve("new").resolve(change.path()), target);
        }
    }

    private void takeBack(Change change) throws IOException {
        Path target = inside(output, change.path());
        Path before = staging.resolve("old").resolve(change.path());
        boolean wasMovedIn = !Files.exists(staging.resolve("new").resolve(change.path()));
        if (change.kind() == Kind.ADD && wasMovedIn) {
            Files.deleteIfExists(target);
            removeEmptyFolders(target.getParent());
        } else if (change.kind() != Kind.ADD && Files.exists(before)) {
            Files.createDirectories(target.getParent());
            Files.move(before, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void removeEmptyFolders(@Nullable Path folder) throws IOException {
        Path next = folder;
        while (next != null && !next.equals(output) && Files.isDirectory(next) && isEmpty(next)) {
            Files.delete(next);
            next = next.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /**
     * Where {@code path} lies in the output folder. The lists of an earlier run are files that anyone may have changed,
     * and a folder may have become a link, so whatever would lead out of the output is refused.
     */
    static Path inside(Path output, String path) throws IOException {
        Path target = output.resolve(path).normalize();
        if (!target.startsWith(output) || target.equals(output) || target.startsWith(output.resolve(Staging.NAME))) {
            throw new PublishException("'" + path + "' is no path in the output folder");
        }
        for (Path step = target; step != null && !step.equals(output); step = step.getParent()) {
            if (Files.isSymbolicLink(step)) {
                throw new PublishException(step + " is a link; a site is published to plain files and folders only");
            }
        }
        return target;
    }

    private Path journal() {
        return staging.resolve("journal");
    }
}
