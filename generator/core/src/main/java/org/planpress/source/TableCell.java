package org.planpress.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;

/** A cell of a spreadsheet as it was saved. Cells of a CSV file are words or nothing, whatever they look like. */
public sealed interface TableCell {

    /** What formulas that failed leave behind. */
    Set<String> ERRORS = Set.of(
            "#DIV/0!",
            "#N/A",
            "#NAME?",
            "#NULL!",
            "#NUM!",
            "#REF!",
            "#VALUE!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#CONNECT!",
            "#BUSY!",
            "#UNKNOWN!",
            "#GETTING_DATA",
            "#EXTERNAL!",
            "#PYTHON!",
            "Err:502",
            "Err:503",
            "Err:508",
            "Err:522");

    Place place();

    /** A cell in which {@code text} stands. */
    static TableCell of(String text, Place place) {
        return of(text, place, Provenance.at(place.at()));
    }

    /**
     * A cell in which {@code text} stands.
     *
     * @param from where each character of it stands
     */
    static TableCell of(String text, Place place, Provenance from) {
        String words = text.strip();
        if (words.isEmpty()) {
            return new Nothing(place);
        }
        int start = text.indexOf(words);
        return ERRORS.contains(words)
                ? new Fault(words, place)
                : new Words(words, place, from.part(start, start + words.length()));
    }

    /** What a person sees in the cell, for messages and copies. */
    String shown();

    /** Where it stands. */
    default SourceLocation at() {
        return place().at();
    }

    /** Where what it shows comes from. */
    default Provenance from() {
        return Provenance.at(at());
    }

    /** How many characters to mark when something is wrong with it. */
    default int length() {
        return Math.max(1, shown().length());
    }

    default boolean isEmpty() {
        return this instanceof Nothing;
    }

    /**
     * Where a cell stands, for editors and for people with a spreadsheet before them.
     *
     * @param at line and character in a CSV file; row and column in a workbook
     * @param row its row, from 1
     * @param column its column, from 1
     */
    record Place(SourceLocation at, int row, int column) {

        /** As spreadsheets name it: {@code cell B14}. */
        public String name() {
            return "cell " + letters(column) + row;
        }

        /** The letters of a column: A for the first, AA for the twenty-seventh. */
        public static String letters(int column) {
            String last = String.valueOf((char) ('A' + (column - 1) % 26));
            return column <= 26 ? last : letters((column - 1) / 26) + last;
        }
    }

    /** Words, without space around them, never empty. */
    record Words(String shown, Place place, Provenance from) implements TableCell {
        /** Words of which only the cell is known. */
        public Words(String shown, Place place) {
            this(shown, place, Provenance.at(place.at()));
        }
    }

    /**
     * A number of a workbook.
     *
     * @param value as it was saved; a percentage as a part of one, a time as a part of a day
     * @param look how the workbook shows it
     */
    record Amount(BigDecimal value, Look look, Place place) implements TableCell {
        @Override
        public String shown() {
            return look == Look.PERCENT ? value.movePointRight(2).toPlainString() + "%" : value.toPlainString();
        }
    }

    /** How a workbook shows a number that is no date. */
    enum Look {
        PLAIN,
        PERCENT,
        POUNDS,
        TIME
    }

    /** A number that a workbook shows as a date. */
    record Day(LocalDate date, Place place) implements TableCell {
        @Override
        public String shown() {
            return date.toString();
        }
    }

    /** TRUE or FALSE. */
    record Truth(boolean value, Place place) implements TableCell {
        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** The error that a formula gave, such as {@code #DIV/0!}; empty if its result was never saved. */
    record Fault(String shown, Place place) implements TableCell {}

    /** A cell that a merged one covers, so that nobody knows what it holds. */
    record Covered(String range, Place place) implements TableCell {
        @Override
        public String shown() {
            return "";
        }
    }

    /** An empty cell. */
    record Nothing(Place place) implements TableCell {
        @Override
        public String shown() {
            return "";
        }
    }
}
