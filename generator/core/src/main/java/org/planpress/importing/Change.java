package org.planpress.importing;

import java.util.Optional;
import org.planpress.model.Series.Row;
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

    /** A value that was published and is another now is revised; one that was only expected has come true. */
    private static ValueStatus status(Row old, Row incoming) {
        if (incoming.value().isEmpty() || old.value().isEmpty()) {
            return incoming.status();
        }
        return switch (old.status()) {
            case FINAL, PROVISIONAL, REVISED, ESTIMATED -> ValueStatus.REVISED;
            case BREAK -> ValueStatus.BREAK;
            default -> incoming.status();
        };
    }

    private static Row withStatus(Row row, ValueStatus status) {
        return new Row(row.period(), row.area(), row.value(), status, row.note(), row.at());
    }

    /** Whether both say the same. */
    boolean isNothing() {
        return old.isPresent() && same(old.get(), fresh);
    }

    private static boolean same(Row one, Row other) {
        return one.value().isPresent() == other.value().isPresent()
                && (one.value().isEmpty()
                        || one.value().get().compareTo(other.value().orElseThrow()) == 0);
    }

    /** Whether it takes a value back that was published. */
    boolean isRevision() {
        return old.isPresent() && old.get().value().isPresent() && !isNothing();
    }
}
