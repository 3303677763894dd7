package org.planpress.render.print;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The form in which a document is printed. Templates give sizes for A4 as it is read on a screen; a variant says what
 * these mean on its own sheet.
 */
public enum Variant {
    /** A4, to be read on a screen or printed in an office, and what a print shop's file is made from. */
    SCREEN,
    /** A leaflet of four pages of A5. */
    LEAFLET,
    /** A sheet of A3, read from twice as far as A4. */
    POSTER,
    /** A4 in which no letter is smaller than 18 points. */
    LARGE_PRINT;

    /** Running text of the other variants, in points. */
    private static final double TEXT = 10.5;

    /** What running text is in large print, and the smallest that anything is. */
    static final double LARGE = 18;

    /** Titles are large already: they grow by points, not in proportion, and stay in the order of their sizes. */
    private static final double OF_WHAT_IS_ABOVE_TEXT = 0.9;

    /** A3 is so much wider and higher than A4. */
    private static final double ON_A_POSTER = 1.414;

    private static final double SPACE_IN_LARGE_PRINT = 1.4;
    private static final double WIDTH_IN_LARGE_PRINT = 1.6;

    /** The size of letters, in points. */
    double letters(double size) {
        return switch (this) {
            case LARGE_PRINT -> LARGE + Math.max(0, size - TEXT) * OF_WHAT_IS_ABOVE_TEXT;
            case POSTER -> size * ON_A_POSTER;
            default -> size;
        };
    }

    /** A space between lines or parts, in any unit. */
    double space(double size) {
        return switch (this) {
            case LARGE_PRINT -> size * SPACE_IN_LARGE_PRINT;
            case POSTER -> size * ON_A_POSTER;
            default -> size;
        };
    }

    /** The width of a column that holds letters, in any unit. */
    double width(double size) {
        return switch (this) {
            case LARGE_PRINT -> size * WIDTH_IN_LARGE_PRINT;
            case POSTER -> size * ON_A_POSTER;
            default -> size;
        };
    }

    /** A number as formatting objects take it, whatever the language of the machine. */
    static String plain(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
