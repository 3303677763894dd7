package org.planpress.changes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planpress.model.ChangeKind;
import org.planpress.model.Ledger;
import org.planpress.model.Ledger.Cell;
import org.planpress.model.Ledger.Entry;

/** The lines that a comparison adds to a ledger. What the ledger tells already is not written twice. */
public final class LedgerLines {

    /**
     * What is told of: that a thing is there, a part of it, or something that it says.
     *
     * @param path the thing
     * @param aspect the kind of what is told, one for all kinds that take back each other
     * @param part the part
     */
    private record Told(String path, ChangeKind aspect, String part) {}

    private LedgerLines() {}

    /** The lines to add; a ledger that begins first tells of all that the earlier plan had. */
    public static List<Change> of(Ledger ledger, Comparison comparison) {
        Map<Told, Entry> newest = new HashMap<>();
        ledger.entries().forEach(entry -> newest.put(told(entry.about(), entry.kind(), entry.part()), entry));
        Stream<Change> before = ledger.entries().isEmpty() ? comparison.known().stream() : Stream.empty();
        return Stream.concat(before, comparison.changes().stream())
                .filter(change -> !tells(newest.get(told(change.path(), change.kind(), change.part())), change))
                .toList();
    }

    private static Told told(String path, ChangeKind kind, String part) {
        return new Told(path, aspect(kind), part);
    }

    private static ChangeKind aspect(ChangeKind kind) {
        return switch (kind) {
            case KNOWN, ADDED, RETIRED, DROPPED -> ChangeKind.ADDED;
            case MILESTONE_ADDED, MILESTONE_DROPPED, MILESTONE_MOVED -> ChangeKind.MILESTONE_MOVED;
            case FIGURE_REVISED, FIGURE_WITHDRAWN -> ChangeKind.FIGURE_REVISED;
            default -> kind;
        };
    }

    private static boolean tells(@Nullable Entry entry, Change change) {
        if (entry == null) {
            return false;
        }
        return change.kind().brings()
                ? entry.kind().brings()
                : entry.kind() == change.kind()
                        && words(entry.from()).equals(change.from())
                        && words(entry.to()).equals(change.to());
    }

    private static String words(Optional<Cell> cell) {
        return cell.map(Cell::says).orElse("");
    }
}
