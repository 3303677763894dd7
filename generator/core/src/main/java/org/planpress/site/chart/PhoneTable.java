package org.planpress.site.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a phone makes of a table, so that no value of it is hidden at the side but where the sideways comparison is the
 * point. Widths are guessed from letters, for a screen of 320 pixels.
 */
public enum PhoneTable {
    /** It stays a table, because it fits. */
    FIT("fit"),
    /** Each row becomes a short list under its first cell, a value to a line. */
    ROWS("rows"),
    /** The same with two values to a line, for rows of several figures. */
    PAIRS("rows pair"),
    /** It is scrolled: figures in many columns, along which the eye has to run. */
    WIDE("wide");

    /** More columns than these are scrolled, if all hold figures. */
    private static final int MANY = 6;

    private static final int FIGURES_FOR_PAIRS = 3;

    /** What a screen of 320 pixels leaves between its margins. */
    private static final double ROOM = 288;

    /** What stands between two columns. */
    private static final double GUTTER = 9.6;

    /** The mean width of a letter or digit at the size of tables. */
    private static final double LETTER = 8.6;

    /** Longer words than these in a narrow column make a tower of it. */
    private static final int SHORT = 16;

    private final String styles;

    PhoneTable(String styles) {
        this.styles = styles;
    }

    /** The classes by which the style sheet knows it, with blanks. */
    public String styles() {
        return styles;
    }

    /**
     * What becomes of a table.
     *
     * @param heads the head of each column; the first column names the rows
     * @param numeric whether each column holds figures
     * @param rows the cells of each row, as people read them
     */
    public static PhoneTable of(List<String> heads, List<Boolean> numeric, List<List<String>> rows) {
        List<Integer> others = IntStream.range(1, heads.size()).boxed().toList();
        boolean figures = others.stream().allMatch(numeric::get);
        if (figures && others.size() > MANY) {
            return WIDE;
        }
        if (fits(heads, numeric, rows)) {
            return FIT;
        }
        return others.stream().filter(numeric::get).count() >= FIGURES_FOR_PAIRS
                        && others.stream().allMatch(column -> numeric.get(column) || longest(rows, column) <= SHORT)
                ? PAIRS
                : ROWS;
    }

    private static boolean fits(List<String> heads, List<Boolean> numeric, List<List<String>> rows) {
        double width = GUTTER * (heads.size() - 1);
        for (int column = 0; column < heads.size(); column++) {
            boolean figures = numeric.get(column);
            if (column > 0 && !figures && longest(rows, column) > SHORT) {
                return false;
            }
            int letters =
                    Math.max(word(heads.get(column)), figures ? longest(rows, column) : longestWord(rows, column));
            width += LETTER * (column == 0 ? Math.max(letters, Math.min(SHORT, longest(rows, column))) : letters);
        }
        return width <= ROOM;
    }

    private static int longest(List<List<String>> rows, int column) {
        return cells(rows, column).stream().mapToInt(String::length).max().orElse(0);
    }

    private static int longestWord(List<List<String>> rows, int column) {
        return cells(rows, column).stream().mapToInt(PhoneTable::word).max().orElse(0);
    }

    private static List<String> cells(List<List<String>> rows, int column) {
        List<String> cells = new ArrayList<>();
        rows.stream().filter(row -> column < row.size()).forEach(row -> cells.add(row.get(column)));
        return cells;
    }

    /** Letters of the longest part of a text that no line breaks. */
    private static int word(String text) {
        return Arrays.stream(text.split("[ \\-\u2013\u2014/]"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
