package org.planpress.render.office;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planpress.site.look.Face;
import org.planpress.site.look.Face.WebFont;
import org.planpress.site.look.Ink;
import org.planpress.site.look.Look;

/**
 * The colours and typefaces of office files. Typefaces are named, not enclosed, so they are ones that editors have.
 *
 * @param inks colours as six hexadecimal digits, by the names of the style sheet
 * @param titles the typeface of titles
 * @param text the typeface of everything else
 */
public record OfficeLook(Map<String, String> inks, String titles, String text) {

    /** What every office has, where the plan's own fonts are those that come with the templates. */
    private static final String TITLES = "Georgia";

    private static final String TEXT = "Arial";

    /** The look of a plan; fonts that its office chose are on its own machines. */
    public static OfficeLook of(Look look) {
        Map<String, String> inks = look.inks().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, ink -> digits(ink.getValue())));
        return new OfficeLook(
                inks, name(look.faces().titles(), TITLES), name(look.faces().regular(), TEXT));
    }

    private static String digits(Ink ink) {
        return ink.light().hex().substring(1).toUpperCase(Locale.ROOT);
    }

    private static String name(Face face, String otherwise) {
        return face.web().filter(WebFont::ofContent).isPresent() ? face.font().family() : otherwise;
    }

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
