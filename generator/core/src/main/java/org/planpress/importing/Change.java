package org.planpress.importing;

import java.util.Optional;
import org.planpress.model.Series.Row;
import org.planpress.model.Text;
import org.planpress.model.ValueStatus;

/**
 * What an import makes of one period and area.
 *
 * @param old the row that is there; empty if there is none
 * @param fresh the row that comes in, with the status it gets
 */
record Change(Optional<Row> old, Row fresh) {

    static Change of(Optional<Row> old, Row incoming) {
        return new Change(
                old, old.map(row -> withStatus(incoming, status(row, incoming))).orElse(incoming));
    }

    /**
     * A value that was published and is another now is revised; one that was only expected has come true. Where the
     * spreadsheet says nothing of a value that is the same, it stays as firm as it was.
     */
    private static ValueStatus status(Row old, Row incoming) {
        if (isSilent(incoming) && sameValue(old, incoming)) {
            return old.status();
        }
        if (incoming.value().isEmpty() || old.value().isEmpty() || !isSilent(incoming)) {
            return incoming.status();
        }
        return switch (old.status()) {
            case FINAL, PROVISIONAL, REVISED, ESTIMATED -> ValueStatus.REVISED;
            case BREAK -> ValueStatus.BREAK;
            default -> incoming.status();
        };
    }

    /** Whether a spreadsheet says nothing of how firm a value is, or why there is none. */
    private static boolean isSilent(Row row) {
        return row.status() == (row.value().isPresent() ? ValueStatus.FINAL : ValueStatus.UNAVAILABLE);
    }

    private static Row withStatus(Row row, ValueStatus status) {
        return new Row(row.period(), row.area(), row.value(), status, row.note(), row.revision(), row.at());
    }

    /** Whether both say the same; a note that does not come again stays. */
    boolean isNothing() {
        return old.isPresent()
                && sameValue(old.get(), fresh)
                && old.get().status() == fresh.status()
                && (fresh.note().isEmpty()
                        || words(fresh.note()).equals(words(old.get().note())));
    }

    private static Optional<String> words(Optional<Text> note) {
        return note.map(Text::value);
    }

    private static boolean sameValue(Row one, Row other) {
        return one.value().isPresent() == other.value().isPresent()
                && (one.value().isEmpty()
                        || one.value().get().compareTo(other.value().orElseThrow()) == 0);
    }

    /** Whether it takes a value back that was published. */
    boolean isRevision() {
        return old.isPresent() && old.get().value().isPresent() && !sameValue(old.get(), fresh);
    }

    /**
     * Whether readers have to be told what was published before: what was expected or made up was no figure, and of what
     * is confidential now nobody may be told what it was.
     */
    boolean isTold() {
        return isRevision()
                && fresh.status() != ValueStatus.CONFIDENTIAL
                && old.map(Row::status)
                        .filter(status -> status != ValueStatus.FORECAST && !status.isMadeUp())
                        .isPresent();
    }

    /** A note about a value that is another now, and so would be untrue beside it. */
    Optional<String> noteThatGoes() {
        return isRevision() && fresh.note().isEmpty() ? old.flatMap(row -> words(row.note())) : Optional.empty();
    }
}
