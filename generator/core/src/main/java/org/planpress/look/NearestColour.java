package org.planpress.look;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.planpress.model.Rgb;

/** Looks for a colour of the same hue that will do where a colour does not. */
final class NearestColour {

    /** Steps of lightness; finer than those of a screen. */
    private static final int STEPS = 1000;

    private NearestColour() {}

    /** The colour that looks most like {@code colour} and passes; itself if it does. */
    static Optional<Rgb> to(Rgb colour, Predicate<Rgb> passes) {
        if (passes.test(colour)) {
            return Optional.of(colour);
        }
        Oklch wanted = Oklch.of(colour);
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> new Oklch((double) step / STEPS, wanted.chroma(), wanted.hue()).rgb())
                .filter(passes)
                .min(Comparator.comparingDouble(candidate -> wanted.distance(Oklch.of(candidate))));
    }
}
