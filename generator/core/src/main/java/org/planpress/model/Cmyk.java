package org.planpress.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of a printing press: how much of the paper each ink covers, in percent.
 *
 * @param cyan from 0 to 100
 * @param magenta from 0 to 100
 * @param yellow from 0 to 100
 * @param black from 0 to 100
 */
public record Cmyk(int cyan, int magenta, int yellow, int black) {

    /** All inks together; with more of it, paper does not dry. */
    public static final int MOST_INK = 300;

    private static final Pattern FORM =
            Pattern.compile("(?:cmyk)?\\(?(\\d{1,3})%?[ ,]+(\\d{1,3})%?[ ,]+(\\d{1,3})%?[ ,]+(\\d{1,3})%?\\)?");

    public Cmyk {
        if (Math.max(Math.max(cyan, magenta), Math.max(yellow, black)) > 100
                || Math.min(Math.min(cyan, magenta), Math.min(yellow, black)) < 0) {
            throw new IllegalArgumentException("an ink covers from 0 to 100 percent");
        }
    }

    /** The colour that a text such as {@code cmyk(95 78 0 5)} or {@code 95 78 0 5} names, if it names one. */
    public static Optional<Cmyk> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int[] inks = new int[4];
        for (int ink = 0; ink < inks.length; ink++) {
            inks[ink] = Integer.parseInt(parts.group(ink + 1));
            if (inks[ink] > 100) {
                return Optional.empty();
            }
        }
        return Optional.of(new Cmyk(inks[0], inks[1], inks[2], inks[3]));
    }

    /**
     * The inks for a colour of the screen by the textbook's formula: black as far as all three others would make grey,
     * and of each other ink what is left over. A grey is thus black alone, and no colour needs more than 300 percent.
     */
    public static Cmyk of(Rgb colour) {
        int lightest = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        return lightest == 0
                ? new Cmyk(0, 0, 0, 100)
                : new Cmyk(
                        percent(lightest - colour.red(), lightest),
                        percent(lightest - colour.green(), lightest),
                        percent(lightest - colour.blue(), lightest),
                        percent(255 - lightest, 255));
    }

    private static int percent(int part, int whole) {
        return Math.round(100f * part / whole);
    }

    /** The same colour with so much more black, in percent. */
    public Cmyk darker(int more) {
        return new Cmyk(cyan, magenta, yellow, Math.min(100, black + more));
    }

    /** The same colour with so much less of each ink, in percent of what there is. */
    public Cmyk paler(int less) {
        return new Cmyk(left(cyan, less), left(magenta, less), left(yellow, less), left(black, less));
    }

    private static int left(int ink, int less) {
        return Math.round(ink * (100 - less) / 100f);
    }

    /** How much ink lies on the paper, in percent. */
    public int ink() {
        return cyan + magenta + yellow + black;
    }

    @Override
    public String toString() {
        return "cmyk(" + parts() + ")";
    }

    /** The four parts: {@code 95 78 0 5}. */
    public String parts() {
        return cyan + " " + magenta + " " + yellow + " " + black;
    }
}
