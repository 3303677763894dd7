package org.planpress.model;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of a screen, in sRGB.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Rgb(int red, int green, int blue) {

    public static final Rgb WHITE = new Rgb(255, 255, 255);

    private static final Pattern FORM = Pattern.compile("#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    public Rgb {
        if (((red | green | blue) & ~0xff) != 0) {
            throw new IllegalArgumentException("a part of a colour is from 0 to 255");
        }
    }

    /** The colour that a text such as {@code #2c4a9a} or {@code #fff} names, if it names one. */
    public static Optional<Rgb> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        String digits = text.startsWith("#") ? text.substring(1) : text;
        String all = digits.length() == 3 ? digits.replaceAll("([0-9a-fA-F])", "$1$1") : digits;
        int value = HexFormat.fromHexDigits(all);
        return Optional.of(new Rgb(value >> 16, value >> 8 & 0xff, value & 0xff));
    }

    /** {@code #2c4a9a}. */
    public String hex() {
        return "#" + HexFormat.of().toHexDigits(red << 16 | green << 8 | blue, 6);
    }

    @Override
    public String toString() {
        return hex();
    }
}
