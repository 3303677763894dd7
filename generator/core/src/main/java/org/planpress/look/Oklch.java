package org.planpress.look;

import org.planpress.model.Rgb;

/**
 * A colour as the eye orders it, in the space OKLCH: equal steps look equally large, and a change of lightness leaves the
 * hue alone.
 *
 * @param lightness from 0 to 1
 * @param chroma how far from grey
 * @param hue an angle
 */
record Oklch(double lightness, double chroma, double hue) {

    private static final int HALVINGS = 20;

    /** A part of light may miss the range by as much as rounding hides. */
    private static final double SLACK = 1e-4;

    static Oklch of(Rgb colour) {
        double red = Contrast.linear(colour.red());
        double green = Contrast.linear(colour.green());
        double blue = Contrast.linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, b), Math.atan2(b, a));
    }

    /** How different two colours look. */
    double distance(Oklch other) {
        double across = chroma * Math.cos(hue) - other.chroma * Math.cos(other.hue);
        double along = chroma * Math.sin(hue) - other.chroma * Math.sin(other.hue);
        return Math.hypot(lightness - other.lightness, Math.hypot(across, along));
    }

    /** The colour on a screen, paler where no screen can show it as strong. */
    Rgb rgb() {
        double shown = 0;
        double tooStrong = chroma;
        if (isShown(light(chroma))) {
            shown = chroma;
        } else {
            for (int step = 0; step < HALVINGS; step++) {
                double middle = (shown + tooStrong) / 2;
                if (isShown(light(middle))) {
                    shown = middle;
                } else {
                    tooStrong = middle;
                }
            }
        }
        double[] light = light(shown);
        return new Rgb(part(light[0]), part(light[1]), part(light[2]));
    }

    private static boolean isShown(double[] light) {
        for (double part : light) {
            if (part < -SLACK || part > 1 + SLACK) {
                return false;
            }
        }
        return true;
    }

    private double[] light(double strength) {
        double a = strength * Math.cos(hue);
        double b = strength * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double root) {
        return root * root * root;
    }

    private static int part(double light) {
        double inRange = Math.min(1, Math.max(0, light));
        double value = inRange <= 0.0031308 ? 12.92 * inRange : 1.055 * Math.pow(inRange, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * value);
    }
}
