package org.planpress.render.office;

import java.util.Map;
import java.util.Optional;

/**
 * The colours and typefaces of office files. Typefaces are named, not enclosed, so they are ones that editors have.
 *
 * @param inks colours as six hexadecimal digits, by the names of the style sheet
 * @param titles the typeface of titles
 * @param text the typeface of everything else
 */
public record OfficeLook(Map<String, String> inks, String titles, String text) {

    /** The look without a theme of the office's own. */
    public static final OfficeLook STANDARD = new OfficeLook(
            Map.ofEntries(
                    Map.entry("ink", "14222B"),
                    Map.entry("paper", "FFFFFF"),
                    Map.entry("muted", "4B5A63"),
                    Map.entry("chalk", "F1F5F4"),
                    Map.entry("line", "C7D1D3"),
                    Map.entry("edge", "6B7A82"),
                    Map.entry("link", "0A5473"),
                    Map.entry("visited", "5B3A86"),
                    Map.entry("p1", "2C4A9A"),
                    Map.entry("p2", "8C1F5C"),
                    Map.entry("p3", "0F6A5A"),
                    Map.entry("p4", "9A4610"),
                    Map.entry("c-bar", "14445E"),
                    Map.entry("c-target", "8C1F5C"),
                    Map.entry("c-better", "1D66B0"),
                    Map.entry("c-worse", "B84A00")),
            "Georgia",
            "Arial");

    public OfficeLook {
        inks = Map.copyOf(inks);
    }

    /** A colour by its name. */
    String ink(String name) {
        return Optional.ofNullable(inks.get(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no colour '" + name + "'"));
    }

    String font(String use) {
        return switch (use) {
            case "title" -> titles;
            case "text" -> text;
            default -> throw new IllegalArgumentException("a typeface is for 'title' or 'text', not '" + use + "'");
        };
    }
}
