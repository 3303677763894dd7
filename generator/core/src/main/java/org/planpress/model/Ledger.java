package org.planpress.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/**
 * {@code ledger.csv}: what changed in a plan from one record of it to the next. It tells of nothing before its first day,
 * and of nothing that was not recorded.
 *
 * @param entries its lines, in the order of the file
 */
public record Ledger(List<Entry> entries) {

    /** Of a plan whose changes nobody records. */
    public static final Ledger NONE = new Ledger(List.of());

    /**
     * A line.
     *
     * @param day the day on which it was recorded
     * @param id what changed, by the path that names it in the whole plan, such as {@code 2025-29/p1.yards.3}
     * @param kind how it changed
     * @param from what stood there before; empty for nothing
     * @param to what stands there since; empty for nothing
     * @param why the reason, as the office gives it
     * @param dates the dates before and after, of a kind that moves one
     */
    public record Entry(
            LocalDate day,
            Cell id,
            ChangeKind kind,
            Optional<Cell> from,
            Optional<Cell> to,
            Optional<Text> why,
            Moved dates) {

        /** The same without the figures that it tells of, if it tells of some. */
        public Entry withoutFigures() {
            boolean tells = kind == ChangeKind.FIGURE_REVISED || kind == ChangeKind.FIGURE_WITHDRAWN;
            return tells
                    ? new Entry(
                            day,
                            id,
                            kind,
                            from.map(this::withoutFigure),
                            to.map(this::withoutFigure),
                            Optional.empty(),
                            dates)
                    : this;
        }

        private Cell withoutFigure(Cell cell) {
            return new Cell(kind.part(cell.says()), cell.at());
        }

        /** What it is about. */
        public String about() {
            return id.says();
        }

        /** The part that it is about, of a kind that tells of parts; otherwise nothing. */
        public String part() {
            return kind.form() == ChangeKind.Form.PART
                    ? to.or(() -> from).map(Cell::says).map(kind::part).orElse("")
                    : "";
        }
    }

    /**
     * What a cell says. It is what was published once or is a name, so that no rule of language is asked of it.
     *
     * @param says its words
     * @param at where it stands
     */
    public record Cell(String says, SourceLocation at) {}

    /**
     * The dates of a line.
     *
     * @param from the date before, if there was one
     * @param to the date since, if there is one
     */
    public record Moved(Optional<When> from, Optional<When> to) {

        /** Of a line that moves no date. */
        public static final Moved NONE = new Moved(Optional.empty(), Optional.empty());

        /** Whether one date took the place of another. */
        public boolean isMove() {
            return from.isPresent() && to.isPresent();
        }
    }

    /** How many months later a date is, by the last day that it can mean; below nothing if it is earlier. */
    public static long months(When from, When to) {
        return ChronoUnit.MONTHS.between(YearMonth.from(from.last()), YearMonth.from(to.last()));
    }

    /** The first day that it tells of. */
    public Optional<LocalDate> since() {
        return entries.stream().map(Entry::day).min(Comparator.naturalOrder());
    }

    /** What it tells up to a day; what is recorded for a later one is not known on it. */
    public Ledger until(LocalDate day) {
        return entries.stream().noneMatch(entry -> entry.day().isAfter(day))
                ? this
                : new Ledger(entries.stream()
                        .filter(entry -> !entry.day().isAfter(day))
                        .toList());
    }
}
