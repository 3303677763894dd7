package org.planpress.look;

import org.planpress.model.Rgb;

/** The contrast of two colours as WCAG 2.2 defines it. */
public final class Contrast {

    /** For text. */
    public static final double TEXT = 4.5;

    /** For marks that say something, and for text from 24 px, or 18.66 px if it is bold. */
    public static final double GRAPHIC = 3;

    private Contrast() {}

    /** From 1 for the same colour to 21 for black and white; which one is the ground does not matter. */
    public static double ratio(Rgb one, Rgb other) {
        return ratio(luminance(one), luminance(other));
    }

    /** The same of two luminances. */
    static double ratio(double first, double second) {
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** The relative luminance, from 0 for black to 1 for white. */
    static double luminance(Rgb colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    /** The light of one part of a colour, from 0 to 1. */
    static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
