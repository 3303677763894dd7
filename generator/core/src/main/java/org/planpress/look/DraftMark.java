package org.planpress.look;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.model.Cmyk;
import org.planpress.model.Rgb;

/**
 * The colour of the word that stands large behind the pages of a draft: that of boxes. An office may want its boxes as
 * white as paper, but a draft that does not say so may pass for the plan; so where nobody could see the word, it takes the
 * nearest tone that can be seen.
 */
public final class DraftMark {

    /** From paper. Large areas are seen at far less than lines and letters need; what lies over them has to be read. */
    static final double LEAST = 1.08;

    /** Of lightness, from that of boxes down. */
    private static final int STEPS = 500;

    private static final Cmyk NO_INK = new Cmyk(0, 0, 0, 0);

    private DraftMark() {}

    /** The colour in its forms for print. */
    public static Ink of(Look look) {
        Ink boxes = look.ink("chalk");
        return new Ink(
                onScreen(boxes.light()),
                boxes.dark(),
                onPress(boxes.press(), PressLight.of(look.profile())),
                boxes.origin());
    }

    /** As screens and office printers show it. */
    static Rgb onScreen(Rgb boxes) {
        Oklch start = Oklch.of(boxes);
        return Stream.concat(
                        Stream.of(boxes),
                        IntStream.range(1, STEPS)
                                .mapToDouble(step -> start.lightness() * (STEPS - step) / STEPS)
                                .mapToObj(lightness -> new Oklch(lightness, start.chroma(), start.hue()).rgb()))
                .filter(colour -> Contrast.ratio(colour, Rgb.WHITE) >= LEAST)
                .findFirst()
                .orElse(boxes);
    }

    /** As inks: with so much more black as it takes. */
    static Cmyk onPress(Cmyk boxes, PressLight light) {
        return IntStream.rangeClosed(0, 100)
                .mapToObj(boxes::darker)
                .filter(inks -> Contrast.ratio(light.of(inks), light.of(NO_INK)) >= LEAST)
                .findFirst()
                .orElse(boxes);
    }
}
