package org.planpress.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses which known word an author meant.
 *
 * <p>Counts slips of the hand: a letter too many, too few, wrong, or swapped with its neighbour. Two slips are forgiven,
 * in a long word a third of its letters, in a word of three letters or fewer only one, because there two slips turn any
 * word into any other. Case does not count. Of equally near words the first in the alphabet wins, so that every run
 * gives the same advice.
 */
public final class Nearest {

    /** Nobody slips while writing more than this; comparing two longer words would take minutes and no one's time. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /** The known word nearest to {@code word}, if one is near enough to be worth suggesting. */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        int allowed = word.length() <= 3 ? 1 : Math.max(2, word.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= allowed)
                .map(candidate -> new Guess(candidate, slips(wanted, candidate.toLowerCase(Locale.ROOT), allowed)))
                .filter(guess -> guess.slips <= allowed)
                .min(Comparator.comparingInt(Guess::slips).thenComparing(Guess::word))
                .map(Guess::word);
    }

    /** Whether two names have the same figures: p1 may be meant by p2, and only a person can say so. */
    public static boolean sameFigures(String name, String other) {
        return name.replaceAll("\\D", "").equals(other.replaceAll("\\D", ""));
    }

    private record Guess(String word, int slips) {}

    /**
     * The Damerau-Levenshtein distance in its common form, where no part of a word is changed twice; any larger number
     * once it must be more than {@code allowed}. A swap reaches two rows back, so two rows decide that.
     */
    private static int slips(String from, String to, int allowed) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        int least = 0;
        for (int row = 0; row <= from.length(); row++) {
            int before = least;
            least = row;
            for (int column = 0; column <= to.length(); column++) {
                cost[row][column] = row == 0 || column == 0 ? row + column : cheapest(cost, from, to, row, column);
                least = Math.min(least, cost[row][column]);
            }
            if (before > allowed && least > allowed) {
                return allowed + 1;
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int row, int column) {
        boolean same = from.charAt(row - 1) == to.charAt(column - 1);
        int best = Math.min(cost[row - 1][column - 1] + (same ? 0 : 1), cost[row - 1][column] + 1);
        best = Math.min(best, cost[row][column - 1] + 1);
        boolean swapped = row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
        return swapped ? Math.min(best, cost[row - 2][column - 2] + 1) : best;
    }
}
