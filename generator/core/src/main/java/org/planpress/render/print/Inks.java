package org.planpress.render.print;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Colours by the names that the stylesheet has for them, in the words of formatting objects and of drawings. */
final class Inks {

    private static final Pattern TOKEN = Pattern.compile("var\\(--([a-z0-9-]+)\\)");
    private static final Map<String, String> TOKENS = Map.ofEntries(
            Map.entry("paper", "#ffffff"),
            Map.entry("chalk", "#f1f5f4"),
            Map.entry("ink", "#14222b"),
            Map.entry("muted", "#4b5a63"),
            Map.entry("line", "#c7d1d3"),
            Map.entry("edge", "#6b7a82"),
            Map.entry("link", "#0a5473"),
            Map.entry("p1", "#2c4a9a"),
            Map.entry("p2", "#8c1f5c"),
            Map.entry("p3", "#0f6a5a"),
            Map.entry("p4", "#9a4610"),
            Map.entry("on-p", "#ffffff"),
            Map.entry("good", "#0b5c3e"),
            Map.entry("warn", "#7a4300"),
            Map.entry("bad", "#8f1d1d"),
            Map.entry("calm-soft", "#e6ebed"),
            Map.entry("c-bar", "#14445e"),
            Map.entry("c-bar-2", "#5f8196"),
            Map.entry("c-target", "#8c1f5c"),
            Map.entry("c-better", "#1d66b0"),
            Map.entry("c-worse", "#b84a00"));

    private final boolean fourInks;

    Inks(Variant variant) {
        this.fourInks = variant == Variant.PRESS;
    }

    /** A colour of text, rules and areas. */
    String ink(String token) {
        return fourInks ? "cmyk(" + parts(token) + ")" : hex(token);
    }

    /** A colour in a drawing, for an attribute or a style. */
    String paint(String token) {
        return fourInks ? hex(token) + " device-cmyk(" + parts(token) + ")" : hex(token);
    }

    boolean has(String token) {
        return TOKENS.containsKey(token);
    }

    /** A stylesheet of drawings with its {@code var(--token)} replaced: the engine that draws knows no functions. */
    String fill(String style) {
        return TOKEN.matcher(style).replaceAll((MatchResult found) -> paint(found.group(1)));
    }

    private static String hex(String token) {
        String hex = TOKENS.get(token);
        if (hex == null) {
            throw new IllegalArgumentException("there is no colour called '" + token + "'");
        }
        return hex;
    }

    private static String parts(String token) {
        int rgb = Integer.parseInt(hex(token).substring(1), 16);
        double red = (rgb >> 16 & 0xff) / 255.0;
        double green = (rgb >> 8 & 0xff) / 255.0;
        double blue = (rgb & 0xff) / 255.0;
        double light = Math.max(red, Math.max(green, blue));
        return Variant.plain((light - red) / light) + "," + Variant.plain((light - green) / light) + ","
                + Variant.plain((light - blue) / light) + "," + Variant.plain(1 - light);
    }
}
