package org.planpress.corrections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What changed between two printed texts, word by word, and on which pages. Words that only moved to another page are the same; how they look and
 * what pictures show is not compared.
 */
public final class ChangedPages {

    /** With more words that differ than so many it is another text, and a list of them helps nobody. */
    private static final int MOST = 4000;

    /**
     * Words in the place of others.
     *
     * @param page where it is now, counted from the first
     * @param before the page where it was
     * @param old the old words; empty where words were only added
     * @param words the new words; empty where words were only left out
     */
    public record Change(int page, int before, String old, String words) {}

    private record Word(String text, int page) {}

    private ChangedPages() {}

    /** The changes in their order; none if the texts have next to nothing in common. */
    public static Optional<List<Change>> between(List<String> old, List<String> now) {
        List<Word> was = words(old);
        List<Word> is = words(now);
        return steps(was, is).map(steps -> changes(was, is, steps));
    }

    private static List<Word> words(List<String> pages) {
        List<Word> words = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (String word : pages.get(page).strip().split("\\s+", -1)) {
                if (!word.isEmpty()) {
                    words.add(new Word(word, page + 1));
                }
            }
        }
        return words;
    }

    private static boolean same(List<Word> was, int at, List<Word> is, int there) {
        return was.get(at).text().equals(is.get(there).text());
    }

    /**
     * The pairs of words that both have, by the way with the fewest differences. Source: E. W. Myers, An O(ND) Difference Algorithm
     * and Its Variations, 1986.
     */
    private static Optional<List<int[]>> steps(List<Word> was, List<Word> is) {
        int rows = was.size();
        int columns = is.size();
        int most = Math.min(MOST, rows + columns);
        int[] far = new int[2 * most + 3];
        List<int[]> traces = new ArrayList<>();
        for (int differences = 0; differences <= most; differences++) {
            traces.add(Arrays.copyOfRange(far, most + 1 - differences - 1, most + 1 + differences + 2));
            for (int k = -differences; k <= differences; k += 2) {
                int row = k == -differences || (k != differences && far[most + k] < far[most + k + 2])
                        ? far[most + k + 2]
                        : far[most + k] + 1;
                int column = row - k;
                while (row < rows && column < columns && same(was, row, is, column)) {
                    row++;
                    column++;
                }
                far[most + 1 + k] = row;
                if (row >= rows && column >= columns) {
                    return Optional.of(back(traces, rows, columns));
                }
            }
        }
        return Optional.empty();
    }

    /** Goes back from the end through what was remembered of each round. */
    private static List<int[]> back(List<int[]> traces, int rows, int columns) {
        List<int[]> pairs = new ArrayList<>();
        int row = rows;
        int column = columns;
        for (int differences = traces.size() - 1; differences >= 0; differences--) {
            int[] far = traces.get(differences);
            int k = row - column;
            int middle = differences + 1;
            int above = k == -differences || (k != differences && far[middle + k - 1] < far[middle + k + 1])
                    ? k + 1
                    : k - 1;
            int fromRow = differences == 0 ? 0 : far[middle + above];
            int fromColumn = differences == 0 ? 0 : fromRow - above;
            while (row > fromRow && column > fromColumn && row > 0 && column > 0) {
                pairs.add(new int[] {--row, --column});
            }
            row = fromRow;
            column = fromColumn;
        }
        Collections.reverse(pairs);
        return pairs;
    }

    private static List<Change> changes(List<Word> was, List<Word> is, List<int[]> pairs) {
        List<Change> changes = new ArrayList<>();
        List<int[]> all = new ArrayList<>(pairs);
        all.add(new int[] {was.size(), is.size()});
        int at = 0;
        int there = 0;
        for (int[] pair : all) {
            if (pair[0] > at || pair[1] > there) {
                changes.add(
                        new Change(page(is, there), page(was, at), text(was, at, pair[0]), text(is, there, pair[1])));
            }
            at = pair[0] + 1;
            there = pair[1] + 1;
        }
        return changes;
    }

    private static int page(List<Word> words, int at) {
        return words.isEmpty() ? 1 : words.get(Math.min(at, words.size() - 1)).page();
    }

    private static String text(List<Word> words, int from, int to) {
        return String.join(
                " ",
                words.subList(from, Math.max(from, to)).stream().map(Word::text).toList());
    }
}
