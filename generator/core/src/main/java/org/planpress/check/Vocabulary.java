package org.planpress.check;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Which words and signs a passage is made of, read in one pass: so that a check asks only those passages that may hold
 * what it looks for, and not every sentence of a plan for each of its patterns.
 *
 * <p>It answers at a glance and errs on one side: it may say yes of a passage that holds none, never no of one that does.
 * Words are runs of Latin letters without accents, or runs of digits, whatever their case; what finds a word that ends
 * where its letters end finds none that is not such a run.
 */
final class Vocabulary {

    private static final int ASCII = 128;

    private final int[] words;
    private final long[] signs;
    private final boolean plain;

    private Vocabulary(int[] words, long[] signs, boolean plain) {
        this.words = words;
        this.signs = signs;
        this.plain = plain;
    }

    private enum Run {
        LETTERS,
        DIGITS,
        NONE;

        static Run of(char small) {
            if (small >= 'a' && small <= 'z') {
                return LETTERS;
            }
            return small >= '0' && small <= '9' ? DIGITS : NONE;
        }
    }

    /** Words that a check looks for, any of which may be enough. */
    static final class Sought {

        private final int[] words;

        private Sought(int[] words) {
            this.words = words;
        }

        /** Each a single word in small Latin letters. */
        static Sought of(String... words) {
            return new Sought(Stream.of(words).mapToInt(String::hashCode).toArray());
        }
    }

    static Vocabulary of(String text) {
        int[] found = new int[16];
        int count = 0;
        long[] signs = new long[ASCII / Long.SIZE];
        int length = text.length();
        int word = 0;
        Run run = Run.NONE;
        boolean plain = true;
        for (int at = 0; at <= length; at++) {
            char letter = at < length ? text.charAt(at) : 0;
            if (letter < ASCII) {
                signs[letter / Long.SIZE] |= 1L << letter;
            } else {
                plain &= !Character.isLetterOrDigit(letter);
            }
            char small = letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
            Run now = Run.of(small);
            if (now != run) {
                if (run != Run.NONE) {
                    found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
                    found[count++] = word;
                }
                word = 0;
                run = now;
            }
            // As String.hashCode does, so that no string is made of each word.
            word = 31 * word + small;
        }
        int[] words = Arrays.copyOf(found, count);
        Arrays.sort(words);
        return new Vocabulary(words, signs, plain);
    }

    /** Whether it may hold any of some words. */
    boolean mayHold(Sought sought) {
        for (int word : sought.words) {
            if (Arrays.binarySearch(words, word) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it holds any of some signs, each an ASCII character. */
    boolean holdsAny(String ofSigns) {
        for (int at = 0; at < ofSigns.length(); at++) {
            char sign = ofSigns.charAt(at);
            if ((signs[sign / Long.SIZE] & 1L << sign) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may hold a word twice. */
    boolean mayRepeat() {
        for (int at = 1; at < words.length; at++) {
            if (words[at] == words[at - 1]) {
                return true;
            }
        }
        return !plain;
    }

    /** Whether it holds a digit from 0 to 9. */
    boolean holdsDigits() {
        return (signs[0] & 0x3FFL << '0') != 0;
    }
}
