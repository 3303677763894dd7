package org.planpress.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Moves staged files into the output, all or none. The journal says what is being done from before the first move until
 * after the last one; while it stands, the output is half done, and each of its lines can be taken back, any number of
 * times: where a file lies tells whether its line was carried out.
 *
 * @param output the output folder, with no links in its path
 * @param state the folder with {@code new/}, {@code old/} and the journal
 */
record Swap(Path output, StateFolder state, Mover mover, Disk disk) {

    /** A file that could not be put back, and why. */
    private record Refusal(String path, IOException cause) {}

    private boolean isHalfDone() {
        return Files.exists(state.journal());
    }

    /**
     * Makes all changes; if one fails, takes back those before it.
     *
     * @throws PublishException if something could not be taken back; it names what
     * @throws IOException if something failed and all was taken back
     */
    void apply(Collection<Change> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        List<Change> ordered = Order.of(changes);
        Path draft = state.path().resolve("journal.draft");
        Files.write(draft, ordered.stream().map(Change::toString).toList());
        disk.force(List.of(draft));
        mover.move(draft, state.journal());
        try {
            disk.force(List.of(state.path()));
            List<Change> moves = Order.moves(ordered, folder -> Files.isDirectory(output.resolve(folder)));
            for (Change move : moves) {
                make(move);
            }
            // What was moved with its folder lies in it as it was forced.
            disk.force(folders(moves));
            Files.delete(state.journal());
        } catch (IOException | RuntimeException failure) {
            takeBackAfter(failure);
            throw failure;
        }
    }

    private void takeBackAfter(Exception failure) throws IOException {
        List<Refusal> refused = takeBackAll();
        if (!refused.isEmpty()) {
            throw halfDone(
                    "publishing to " + output + " failed halfway: " + PublishException.reason(failure),
                    refused,
                    failure);
        }
    }

    /**
     * Makes the output what it was before a swap that did not end.
     *
     * @throws PublishException if something could not be taken back; it names what
     */
    void takeBack() throws IOException {
        List<Refusal> refused = takeBackAll();
        if (!refused.isEmpty()) {
            throw halfDone("an earlier run failed halfway while it published to " + output, refused, null);
        }
    }

    private static PublishException halfDone(String what, List<Refusal> refused, @Nullable Exception failure) {
        StringBuilder message = new StringBuilder(what)
                .append("; all was put back but these files, which the next run tries to put back first:");
        refused.forEach(refusal -> message.append("\n  ")
                .append(refusal.path())
                .append(": ")
                .append(PublishException.reason(refusal.cause())));
        PublishException told = new PublishException(
                message.toString(), failure == null ? refused.get(0).cause() : failure);
        refused.forEach(refusal -> told.addSuppressed(refusal.cause()));
        return told;
    }

    /** Takes back as much as can be; the journal stays if something could not. */
    private List<Refusal> takeBackAll() throws IOException {
        if (!isHalfDone()) {
            return List.of();
        }
        List<Change> changes = begun();
        Collections.reverse(changes);
        List<Refusal> refused = new ArrayList<>();
        for (Change change : changes) {
            try {
                takeBack(change);
            } catch (IOException refusal) {
                refused.add(new Refusal(change.path(), refusal));
            }
        }
        if (refused.isEmpty()) {
            disk.force(folders(changes));
            Files.delete(state.journal());
        }
        return refused;
    }

    /** What the journal says. */
    private List<Change> begun() throws PublishException {
        List<Change> changes = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(state.journal())) {
                changes.add(Change.parse(line));
            }
        } catch (IOException unreadable) {
            throw new PublishException(
                    output + " is half published and cannot be put back, because the list of what was being done, "
                            + state.journal() + ", cannot be read: " + PublishException.reason(unreadable),
                    unreadable);
        }
        return changes;
    }

    private void make(Change move) throws IOException {
        Path target = inside(output, move.path());
        if (move.kind() == Change.Kind.REMOVE) {
            mover.move(target, before(move));
            removeEmptyFolders(target.getParent());
        } else {
            Files.createDirectories(target.getParent());
            mover.move(after(move), target);
        }
    }

    private void takeBack(Change change) throws IOException {
        Path target = inside(output, change.path());
        boolean movedIn = !isThere(after(change));
        switch (change.kind()) {
            case ADD -> {
                if (movedIn && isThere(target)) {
                    Files.createDirectories(after(change).getParent());
                    mover.move(target, after(change));
                    removeEmptyFolders(target.getParent());
                }
            }
            case REPLACE -> {
                if (movedIn && isThere(before(change))) {
                    mover.move(before(change), target);
                }
            }
            case REMOVE -> {
                if (isThere(before(change)) && !isThere(target)) {
                    Files.createDirectories(target.getParent());
                    mover.move(before(change), target);
                }
            }
        }
    }

    /** The folders whose names may have changed. */
    private Set<Path> folders(List<Change> changes) {
        Set<Path> folders = new TreeSet<>(Set.of(output));
        for (Change change : changes) {
            Path folder = output.resolve(change.path()).getParent();
            while (folder != null && Files.isDirectory(folder) && folders.add(folder)) {
                folder = folder.getParent();
            }
        }
        return folders;
    }

    private Path after(Change change) {
        return state.path().resolve("new").resolve(change.path());
    }

    private Path before(Change change) {
        return state.path().resolve("old").resolve(change.path());
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
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
        if (!target.startsWith(output)
                || target.equals(output)
                || target.startsWith(output.resolve(StateFolder.NAME_INSIDE))) {
            throw new PublishException("'" + path + "' is no path in the output folder");
        }
        for (Path step = target; step != null && !step.equals(output); step = step.getParent()) {
            if (Files.isSymbolicLink(step)) {
                throw new PublishException(step + " is a link; a site is published to plain files and folders only");
            }
        }
        return target;
    }
}
