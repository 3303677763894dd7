package org.planpress.render.office;

/**
 * How much room words take. Nobody knows which typeface an editor will have, so widths are those of the usual sans serif
 * with something to spare.
 *
 * @param points size of the letters
 * @param breadth how much broader the letters are than regular ones
 */
record Lettering(double points, double breadth) {

    static final double REGULAR = 1.04;
    static final double BOLD = 1.14;
    static final double TITLE = 1.34;

    /** Units of a slide that is 1280 wide; a point is a 72nd of an inch, and the slide is 13 1/3 inches wide. */
    private static final double UNITS_IN_POINT = 96.0 / 72;

    /** Lines that the words fill. */
    int lines(String words, double width) {
        double space = width(" ");
        double filled = 0;
        int lines = 1;
        for (String word : words.split("[ \\n]+", -1)) {
            double wide = width(word);
            boolean fits = filled == 0 || filled + space + wide <= width;
            lines += fits ? 0 : 1;
            filled = fits && filled > 0 ? filled + space + wide : wide;
            while (filled > width) {
                lines++;
                filled -= width;
            }
        }
        return lines;
    }

    double width(String words) {
        return words.chars().mapToDouble(Lettering::ofLetter).sum() * points * UNITS_IN_POINT * breadth;
    }

    /** The height of lines, one and a fifth of the letters each. */
    double height(int lines) {
        return lines * points * UNITS_IN_POINT * 1.27;
    }

    private static double ofLetter(int letter) {
        if ("ijl'’|.,:;!fIt ()[]/".indexOf(letter) >= 0) {
            return 0.28;
        }
        if ("r-“”\"".indexOf(letter) >= 0) {
            return 0.36;
        }
        if ("mwMW%—@".indexOf(letter) >= 0) {
            return 0.87;
        }
        return Character.isUpperCase(letter) ? 0.71 : 0.54;
    }
}
