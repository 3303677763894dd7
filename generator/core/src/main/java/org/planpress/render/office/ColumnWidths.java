package org.planpress.render.office;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.render.office.TextBody.Cell;

/**
 * How wide the columns of a table are: each as wide as its longest word, and what is left goes to those with more to
 * say, cells before heads, so that no word is broken and no row is tall for want of width.
 */
final class ColumnWidths {

    /** So many letters of a table fit on a line, with the margins of its cells. */
    private static final double LINE = 86;

    private static final double MARGINS = 3;

    /** No column asks for more letters than are easily read in a line. */
    private static final int MOST_LETTERS = 44;

    private ColumnWidths() {}

    /**
     * Widths that add up to no more than all of it.
     *
     * @param rows of which those with a single cell go over all columns
     * @param feet so many of the last rows sum up the others; like heads, they may be broken into lines
     */
    static List<Integer> of(List<Cell> head, List<List<Cell>> rows, int feet, int all) {
        int columns = head.size();
        double[] widths = new double[columns];
        double[] cells = new double[columns];
        double[] heads = new double[columns];
        double[] text = new double[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            List<Cell> under = rows.stream()
                    .filter(row -> row.size() == columns)
                    .map(row -> row.get(at))
                    .toList();
            widths[at] = MARGINS
                    + Stream.concat(Stream.of(head.get(at)), under.stream())
                            .mapToInt(ColumnWidths::longestWord)
                            .max()
                            .orElse(0);
            List<Cell> body = under.subList(0, Math.max(0, under.size() - feet));
            cells[at] = wanted(body.stream(), MOST_LETTERS);
            heads[at] = wanted(Stream.of(head.get(at)), MOST_LETTERS);
            text[at] = wanted(body.stream(), Integer.MAX_VALUE);
        }
        grow(widths, cells);
        grow(widths, heads);
        grow(widths, text);
        double whole = sum(widths);
        return Arrays.stream(widths)
                .mapToObj(width -> (int) (all * width / whole))
                .toList();
    }

    /** What cells ask for so that none needs a second line. */
    private static double wanted(Stream<Cell> cells, int most) {
        return MARGINS
                + cells.mapToInt(cell -> Math.min(most, plain(cell).length()))
                        .max()
                        .orElse(0);
    }

    /** What is left of the line goes to those that want more, in the measure of what they lack. */
    private static void grow(double[] widths, double[] wanted) {
        double left = Math.max(0, LINE - sum(widths));
        double[] lacking = IntStream.range(0, widths.length)
                .mapToDouble(at -> Math.max(0, wanted[at] - widths[at]))
                .toArray();
        double all = sum(lacking);
        for (int at = 0; at < widths.length; at++) {
            widths[at] += all <= left ? lacking[at] : left * lacking[at] / all;
        }
    }

    private static double sum(double[] parts) {
        return Arrays.stream(parts).sum();
    }

    private static int longestWord(Cell cell) {
        return Stream.of(plain(cell).split(" ", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static String plain(Cell cell) {
        return cell.content().replaceAll("<[^>]*>", "").replaceAll("&[a-z]+;", "x");
    }
}
