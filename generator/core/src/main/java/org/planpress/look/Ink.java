package org.planpress.look;

import org.planpress.model.Cmyk;
import org.planpress.model.Rgb;

/**
 * One colour of the look in its three forms.
 *
 * @param light on a light screen, and in print that goes to a screen or an office printer
 * @param dark on a dark screen
 * @param press on a printing press
 * @param origin where it was chosen
 */
public record Ink(Rgb light, Rgb dark, Cmyk press, Origin origin) {

    Ink withDark(Rgb other) {
        return new Ink(light, other, press, origin);
    }
}
