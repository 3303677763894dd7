package org.planpress.render.office;

import java.util.Arrays;

/**
 * How wide words are in the sans serif that every editor has or has a stand-in of the same widths for. Other typefaces
 * are taken for as wide: what follows is an estimate.
 */
final class LetterWidths {

    private static final int FIRST = ' ';
    private static final int THOUSAND = 1000;

    /** The widths of the letters from the space on, in steps of a thousandth of their size; each as a letter itself. */
    private static final int[] REGULAR = widths(
            "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556"
                    + " 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556"
                    + " 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278"
                    + " 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584");

    private static final int[] BOLD =
            widths("278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556"
                    + " 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833"
                    + " 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611"
                    + " 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584");

    private static final int NARROW_MARK = 222;
    private static final int WIDE_MARK = 1000;
    private static final int OTHER = 556;

    private LetterWidths() {}

    private static int[] widths(String written) {
        return Arrays.stream(written.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    /** The width of words in points. */
    static double of(String words, double points, boolean bold) {
        int[] known = bold ? BOLD : REGULAR;
        return words.chars().mapToDouble(letter -> of(letter, known)).sum() * points / THOUSAND;
    }

    private static double of(int letter, int[] known) {
        if (letter >= FIRST && letter - FIRST < known.length) {
            return known[letter - FIRST];
        }
        return switch (letter) {
            case '’', '‘' -> NARROW_MARK;
            case '—', '…' -> WIDE_MARK;
            case '\u00A0' -> known[0];
            default -> OTHER;
        };
    }

    /** How many lines words fill. */
    static int lines(String words, double width, double points, boolean bold) {
        double space = of(" ", points, bold);
        double filled = -space;
        int lines = 1;
        for (String word : words.split(" ", -1)) {
            double wide = of(word, points, bold);
            if (filled > 0 && filled + space + wide > width) {
                lines++;
                filled = -space;
            }
            filled += space + wide;
        }
        return lines;
    }
}
