package org.planpress.render.print;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** Lengths in the attributes of formatting objects, in points. */
final class FoLength {

    private static final Pattern LENGTH = Pattern.compile("(-?[0-9]*\\.?[0-9]+)(pt|mm|cm|in|px|em|%)?");

    private FoLength() {}

    /**
     * A length.
     *
     * @param em the size of the letters
     * @param whole what a percentage is a part of
     */
    static OptionalDouble of(String written, double em, double whole) {
        Matcher found = LENGTH.matcher(written.strip());
        if (!found.matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(found.group(1));
        String unit = found.group(2) == null ? "" : found.group(2);
        return switch (unit) {
            case "pt" -> OptionalDouble.of(number);
            case "mm" -> OptionalDouble.of(number * 72 / 25.4);
            case "cm" -> OptionalDouble.of(number * 72 / 2.54);
            case "in" -> OptionalDouble.of(number * 72);
            case "px" -> OptionalDouble.of(number * 72 / 96);
            case "em" -> OptionalDouble.of(number * em);
            case "%" -> OptionalDouble.of(number / 100 * whole);
            default -> number == 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
        };
    }

    /** A length as an attribute says it. */
    static String written(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }

    static double of(Attributes attributes, String name, double em, double whole, double otherwise) {
        String written = attributes.getValue(name);
        return written == null ? otherwise : of(written, em, whole).orElse(otherwise);
    }

    /** The margin, padding or border at one side of a box: by its own name, or as one of those of all sides. */
    static double side(Attributes attributes, String box, boolean start, double em, double whole) {
        String absolute = box + (start ? "-left" : "-right");
        String relative = box + (start ? "-start" : "-end");
        String all = attributes.getValue(box);
        double otherwise = 0;
        if (all != null) {
            String[] sides = all.strip().split("\\s+", -1);
            String side = sides[sides.length == 1 ? 0 : sides.length == 4 && start ? 3 : 1];
            otherwise = of(side, em, whole).orElse(0);
        }
        return of(attributes, absolute, em, whole, of(attributes, relative, em, whole, otherwise));
    }

    /** How wide the rule at one side is. */
    static double border(Attributes attributes, boolean start) {
        for (String side : start ? new String[] {"-left", "-start", ""} : new String[] {"-right", "-end", ""}) {
            String width = attributes.getValue("border" + side + "-width");
            String all = attributes.getValue("border" + side);
            if (width != null) {
                return of(width, 0, 0).orElse(1);
            }
            if (all != null) {
                return of(all.strip().split("\\s+", -1)[0], 0, 0).orElse(1);
            }
        }
        return 0;
    }
}
