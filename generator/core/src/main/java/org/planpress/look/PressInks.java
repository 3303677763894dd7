package org.planpress.look;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planpress.model.Cmyk;
import org.planpress.model.Rgb;

/**
 * What colours of the screen become on a press.
 *
 * @param chosen the inks that the look names for its colours
 * @param fine the same for small letters and thin lines
 * @param separation turns other colours and pictures into inks, where there is a profile to say how
 */
public record PressInks(Map<Rgb, Cmyk> chosen, Map<Rgb, Cmyk> fine, Optional<Separation> separation) {

    /** The parts of a grey do not differ by more, nor are those of a dark one higher. */
    private static final int GREY = 40;

    private static final int DARK = 215;

    public PressInks {
        chosen = Map.copyOf(chosen);
        fine = Map.copyOf(fine);
    }

    /** Those of a look. Of colours that look alike on a screen, the inks of the first in the palette stand for all. */
    public static PressInks of(Look look) {
        Map<Rgb, Cmyk> chosen = new HashMap<>();
        Palette.of(look)
                .colours()
                .forEach(colour ->
                        chosen.putIfAbsent(colour.ink().light(), colour.ink().press()));
        look.inks().values().forEach(ink -> chosen.putIfAbsent(ink.light(), ink.press()));
        PressLight light = PressLight.of(look.profile());
        Map<Rgb, Cmyk> fine = new HashMap<>();
        chosen.forEach((colour, inks) -> fine.put(colour, isGrey(colour) ? black(inks, light) : inks));
        return new PressInks(chosen, fine, look.profile().flatMap(Separation::of));
    }

    /** The inks of an area, of a large letter or of a thick line. */
    public Cmyk area(Rgb colour) {
        Cmyk known = chosen.get(colour);
        return known == null
                ? separation.map(press -> press.inks(colour)).orElseGet(() -> Separation.limited(Cmyk.of(colour)))
                : known;
    }

    /**
     * The inks of a small letter or a thin line. What is nearly black or grey is printed with black alone: of four plates
     * one is always a hair off, and a small letter in four colours has a seam.
     */
    public Cmyk fine(Rgb colour) {
        Cmyk known = fine.get(colour);
        if (known != null) {
            return known;
        }
        return isGrey(colour) ? Cmyk.of(new Rgb(grey(colour), grey(colour), grey(colour))) : area(colour);
    }

    private static boolean isGrey(Rgb colour) {
        int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        int least = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
        return most <= DARK && most - least <= GREY;
    }

    private static int grey(Rgb colour) {
        return (colour.red() + 2 * colour.green() + colour.blue()) / 4;
    }

    /** As much black alone as is nearest in lightness. */
    private static Cmyk black(Cmyk inks, PressLight light) {
        if (inks.ink() == inks.black()) {
            return inks;
        }
        double wanted = light.of(inks);
        return IntStream.rangeClosed(0, 100)
                .mapToObj(black -> new Cmyk(0, 0, 0, black))
                .min((one, other) ->
                        Double.compare(Math.abs(light.of(one) - wanted), Math.abs(light.of(other) - wanted)))
                .orElseThrow();
    }
}
