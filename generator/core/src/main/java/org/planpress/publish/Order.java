package org.planpress.publish;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.planpress.publish.Change.Kind;

/**
 * In which order files change under the eyes of readers: at no moment does a page stand without what it names. What is
 * new comes first, what nobody names any more goes last.
 */
final class Order {

    private enum Phase {
        /** A new folder needs the name of an old file, or a new file that of an old folder. */
        MAKE_WAY,
        ADD_FILES,
        ADD_PAGES,
        REPLACE_FILES,
        REPLACE_PAGES,
        REMOVE_PAGES,
        REMOVE_FILES
    }

    private Order() {}

    /** The same changes in the order of their phases. */
    static List<Change> of(Collection<Change> changes) {
        NavigableSet<String> added = changes.stream()
                .filter(change -> change.kind() == Kind.ADD)
                .map(Change::path)
                .collect(Collectors.toCollection(TreeSet::new));
        return changes.stream()
                .sorted(Comparator.comparing((Change change) -> phase(change, added))
                        .thenComparing(Change::path))
                .toList();
    }

    private static Phase phase(Change change, NavigableSet<String> added) {
        return switch (change.kind()) {
            case ADD -> change.isPage() ? Phase.ADD_PAGES : Phase.ADD_FILES;
            case REPLACE -> change.isPage() ? Phase.REPLACE_PAGES : Phase.REPLACE_FILES;
            case REMOVE ->
                clashes(change.path(), added)
                        ? Phase.MAKE_WAY
                        : change.isPage() ? Phase.REMOVE_PAGES : Phase.REMOVE_FILES;
        };
    }

    /** Whether a file cannot stand beside others, because one of them needs its name, or that of its folder. */
    static boolean clashes(String path, NavigableSet<String> others) {
        boolean needsAFolder = false;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            needsAFolder |= others.contains(path.substring(0, slash));
        }
        return needsAFolder || holds(path, others);
    }

    /** Whether one of {@code paths} lies in a folder. */
    static boolean holds(String folder, NavigableSet<String> paths) {
        String first = paths.ceiling(folder + "/");
        return first != null && first.startsWith(folder + "/");
    }

    /**
     * The moves that make {@code changes}: a folder that is new is moved as a whole, unless its pages and its other files
     * have to come at different times.
     *
     * @param isFolder whether the output has a folder of this path now
     */
    static List<Change> moves(List<Change> changes, Predicate<String> isFolder) {
        NavigableSet<String> pages = new TreeSet<>();
        NavigableSet<String> files = new TreeSet<>();
        changes.stream()
                .filter(change -> change.kind() == Kind.ADD)
                .forEach(change -> (change.isPage() ? pages : files).add(change.path()));
        return changes.stream()
                .map(change -> change.kind() == Kind.ADD
                        ? newFolder(change, change.isPage() ? files : pages, isFolder)
                                .map(folder -> new Change(Kind.ADD, folder))
                                .orElse(change)
                        : change)
                .distinct()
                .toList();
    }

    /** The outermost folder that is new with a file and holds nothing of another phase. */
    private static Optional<String> newFolder(Change change, NavigableSet<String> others, Predicate<String> isFolder) {
        String path = change.path();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            if (!holds(folder, others) && !isFolder.test(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
