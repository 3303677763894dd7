package org.planpress.render.html;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.planpress.model.Rgb;
import org.planpress.site.look.Ink;
import org.planpress.site.look.Look;

/** The part of the style sheet that follows from the look: a custom property for each colour, in light and in dark. */
final class LookStyle {

    private LookStyle() {}

    static String of(Look look) {
        return ":root { " + colours(look, Ink::light) + " }\n"
                + "@media screen and (prefers-color-scheme: dark) {\n  :root { " + colours(look, Ink::dark) + " }\n}\n";
    }

    private static String colours(Look look, Function<Ink, Rgb> scheme) {
        return look.inks().entrySet().stream()
                .map(ink -> "--" + ink.getKey() + ": " + scheme.apply(ink.getValue()) + ";")
                .collect(Collectors.joining(" "));
    }
}
