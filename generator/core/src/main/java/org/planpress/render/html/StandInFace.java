package org.planpress.render.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.look.FontFile;

/**
 * A typeface that most computers have, made as wide and as high as a font of the look that has yet to arrive, so that
 * lines do not move when it does. Its part of a style sheet follows CSS Fonts Level 5: {@code size-adjust} is the mean
 * width of our letters over that of its own; heights are ours, over what that made of them.
 */
enum StandInFace {
    SANS(0.4524, "Arial", "ArialMT", "Liberation Sans"),
    SANS_BOLD(0.4846, "Arial Bold", "Arial-BoldMT", "Liberation Sans Bold"),
    /** Georgia, whose width is that of Gelasio, which was made to match it. */
    SERIF_BOLD(0.5197, "Georgia Bold", "Georgia-Bold", "Gelasio Bold");

    /** Text as plans have it, whose letters stand for those of all. */
    private static final String SAMPLE =
            "The people of this place want to know what was promised, whether it is on track and where the money goes. "
                    + "By March 2027 the office will answer 95% of calls within 10 seconds, and each report says what has "
                    + "changed since the last one.";

    private final double meanWidth;
    private final String sources;

    /**
     * A typeface.
     *
     * @param meanWidth the mean width of the letters of {@link #SAMPLE}, in em
     * @param names what systems call it
     */
    StandInFace(double meanWidth, String... names) {
        this.meanWidth = meanWidth;
        this.sources = Stream.of(names).map(name -> "local(\"" + name + "\")").collect(Collectors.joining(", "));
    }

    /** Its rule in the place of a font; none if that has not even the letters of English. */
    String rule(String family, String weight, FontFile font) {
        if (!SAMPLE.codePoints().allMatch(font::has)) {
            return "";
        }
        double size = font.width(SAMPLE, 1) / SAMPLE.length() / meanWidth;
        return "@font-face { font-family: \"" + family + "\"; font-weight: " + weight + "; src: "
                + sources
                + "; size-adjust: " + percent(size) + "; ascent-override: " + percent(font.ascent() / size)
                + "; descent-override: " + percent(font.descent() / size) + "; line-gap-override: 0%; }\n";
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(2, RoundingMode.HALF_UP) + "%";
    }
}
