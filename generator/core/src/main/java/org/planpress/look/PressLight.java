package org.planpress.look;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Optional;
import org.planpress.model.Cmyk;

/**
 * How much light printed inks give back: the relative luminance of WCAG 2.2, with 1 for bare paper, to which the eye
 * adapts. The profile of the press says it. Without one it is estimated for offset printing on coated paper (FOGRA39) by
 * the equations of Neugebauer, which take the mean of the sixteen colours that four inks make where they lie over each
 * other, with the correction of Yule and Nielsen, a factor of 2, for the light that spreads in the paper. The plain
 * formula that turns four inks into colours of a screen would not do: it takes cyan for three times as light as it is.
 */
@FunctionalInterface
interface PressLight {

    /** From 0 for black to 1 for bare paper. */
    double of(Cmyk inks);

    /** That of a press. */
    static PressLight of(Optional<byte[]> profile) {
        return profile.map(PressLight::profiled).orElse(PressLight::estimated);
    }

    private static PressLight profiled(byte[] profile) {
        ICC_ColorSpace press = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
        return inks -> press.toCIEXYZ(new float[] {
            inks.cyan() / 100f, inks.magenta() / 100f, inks.yellow() / 100f, inks.black() / 100f
        })[1];
    }

    private static double estimated(Cmyk inks) {
        int[] covered = {inks.cyan(), inks.magenta(), inks.yellow(), inks.black()};
        double mean = 0;
        for (int overlap = 0; overlap < Solids.LIGHT.length; overlap++) {
            double share = 1;
            for (int ink = 0; ink < covered.length; ink++) {
                boolean printed = (overlap >> ink & 1) == 1;
                share *= (printed ? covered[ink] : 100 - covered[ink]) / 100.0;
            }
            mean += share * Math.sqrt(Solids.LIGHT[overlap]);
        }
        return mean * mean;
    }

    /** Measured of solid inks: from bare paper to all four, with cyan in every second, then magenta, yellow and black. */
    final class Solids {

        private static final double[] LIGHT = {
            1, .2607, .1916, .0462, .8471, .2091, .1829, .0428, .0247, .0135, .0135, .0099, .0235, .0149, .0149, .0111
        };

        private Solids() {}
    }
}
