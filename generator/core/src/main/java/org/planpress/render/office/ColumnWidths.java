package org.planpress.render.office;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.render.office.TextBody.Cell;

/**
 * How wide the columns of a table are: each as wide as its longest word, and what is left goes to those with more to
 * say, so that no word is broken and no row is tall for want of width.
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
        double[] words = new double[columns];
        double[] more = new double[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            List<Cell> cells = rows.stream()
                    .filter(row -> row.size() == columns)
                    .map(row -> row.get(at))
                    .toList();
            int word = Stream.concat(Stream.of(head.get(at)), cells.stream())
                    .mapToInt(ColumnWidths::longestWord)
                    .max()
                    .orElse(0);
            int whole = cells.stream()
                    .limit(Math.max(0, cells.size() - feet))
                    .mapToInt(cell -> plain(cell).length())
                    .max()
                    .orElse(0);
            words[at] = word + MARGINS;
            more[at] = Math.max(1, Math.min(MOST_LETTERS, whole) - word);
        }
        double left = Math.max(0, LINE - sum(words));
        double[] widths = IntStream.range(0, columns)
                .mapToDouble(at -> words[at] + left * more[at] / sum(more))
                .toArray();
        return IntStream.range(0, columns)
                .mapToObj(at -> (int) (all * widths[at] / sum(widths)))
                .toList();
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
