package org.planpress.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What differs between two wordings, word by word. */
final class Differences {

    /** More differences than so many are one: the whole was written anew. */
    private static final int MOST = 6;

    /** Longer texts are compared without what they have in common at both ends only. */
    private static final int LONGEST = 3000;

    private static final Pattern WORD = Pattern.compile("\\S+");

    /**
     * Words in the place of others.
     *
     * @param start offset of the first character of the old words, or where the new ones come in between
     * @param old the old words; empty where words were only added
     * @param words the new words; empty where words were only left out
     */
    record Change(int start, String old, String words) {

        /** Without the quotation marks, commas and stops that both have at their ends. */
        Change withoutCommonMarks() {
            int first = 0;
            int shorter = Math.min(old.length(), words.length());
            while (first < shorter && old.charAt(first) == words.charAt(first) && isMark(old.charAt(first))) {
                first++;
            }
            int last = 0;
            while (last < shorter - first
                    && old.charAt(old.length() - 1 - last) == words.charAt(words.length() - 1 - last)
                    && isMark(old.charAt(old.length() - 1 - last))) {
                last++;
            }
            return new Change(
                    start + first,
                    old.substring(first, old.length() - last),
                    words.substring(first, words.length() - last));
        }

        private static boolean isMark(char sign) {
            return !Character.isLetterOrDigit(sign) && !Character.isSurrogate(sign);
        }
    }

    private record Word(int start, int end, String text) {}

    private final String old;
    private final String now;
    private final List<Word> oldWords;
    private final List<Word> nowWords;

    private Differences(String old, String now) {
        this.old = old;
        this.now = now;
        this.oldWords = words(old);
        this.nowWords = words(now);
    }

    static List<Change> between(String old, String now) {
        return new Differences(old, now).changes();
    }

    /** How much of the words two wordings share, from 0 to 1. */
    static double likeness(String one, String other) {
        Differences both = new Differences(one, other);
        int longer = Math.max(both.oldWords.size(), both.nowWords.size());
        return longer == 0 ? 1 : (double) both.pairs().size() / longer;
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map((MatchResult found) -> new Word(found.start(), found.end(), found.group()))
                .toList();
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int at = 0;
        int there = 0;
        List<int[]> pairs = new ArrayList<>(pairs());
        pairs.add(new int[] {oldWords.size(), nowWords.size()});
        for (int[] pair : pairs) {
            if (pair[0] > at || pair[1] > there) {
                changes.add(change(at, pair[0], there, pair[1]));
            }
            at = pair[0] + 1;
            there = pair[1] + 1;
        }
        return changes.size() <= MOST ? changes : List.of(change(0, oldWords.size(), 0, nowWords.size()));
    }

    private Change change(int from, int to, int nowFrom, int nowTo) {
        int start = from < oldWords.size()
                ? oldWords.get(from).start
                : old.stripTrailing().length();
        return new Change(start, text(old, oldWords, from, to), text(now, nowWords, nowFrom, nowTo))
                .withoutCommonMarks();
    }

    private static String text(String whole, List<Word> words, int from, int to) {
        return from >= to ? "" : whole.substring(words.get(from).start, words.get(to - 1).end);
    }

    /** The words that both have, as pairs of their numbers: as many as there can be in the same order. */
    private List<int[]> pairs() {
        int head = 0;
        int most = Math.min(oldWords.size(), nowWords.size());
        while (head < most && same(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && same(oldWords.size() - 1 - tail, nowWords.size() - 1 - tail)) {
            tail++;
        }
        List<int[]> pairs = new ArrayList<>();
        for (int at = 0; at < head; at++) {
            pairs.add(new int[] {at, at});
        }
        pairs.addAll(between(head, oldWords.size() - tail, nowWords.size() - tail));
        for (int at = tail; at > 0; at--) {
            pairs.add(new int[] {oldWords.size() - at, nowWords.size() - at});
        }
        return pairs;
    }

    private boolean same(int at, int there) {
        return oldWords.get(at).text.equals(nowWords.get(there).text);
    }

    private List<int[]> between(int from, int to, int nowTo) {
        int rows = to - from;
        int columns = nowTo - from;
        List<int[]> pairs = new ArrayList<>();
        if (rows > LONGEST || columns > LONGEST) {
            return pairs;
        }
        int[][] common = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                common[row][column] = same(from + row, from + column)
                        ? common[row + 1][column + 1] + 1
                        : Math.max(common[row + 1][column], common[row][column + 1]);
            }
        }
        int row = 0;
        int column = 0;
        while (row < rows && column < columns) {
            if (same(from + row, from + column)) {
                pairs.add(new int[] {from + row++, from + column++});
            } else if (common[row + 1][column] >= common[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
        return pairs;
    }
}
