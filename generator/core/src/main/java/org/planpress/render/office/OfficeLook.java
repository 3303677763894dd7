package org.planpress.render.office;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planpress.look.Faces;
import org.planpress.look.LogoImage;
import org.planpress.look.Look;

/**
 * The look of a plan in office files. Typefaces are named in them and not enclosed. Those of an office stand on its own
 * machines; the ones that the templates come with stand on few, so files name relatives of theirs that every editor has.
 *
 * @param logo the mark of the office, as a picture
 */
public record OfficeLook(Look look, Optional<LogoImage> logo) {

    private static final Map<String, String> RELATIVES =
            Map.of("Source Serif 4", "Georgia", "Atkinson Hyperlegible Next", "Arial");

    /** A look without a logo. */
    public OfficeLook(Look look) {
        this(look, Optional.empty());
    }

    /** A colour by its name, as six hexadecimal digits. */
    String ink(String name) {
        return look.ink(name).light().hex().substring(1).toUpperCase(Locale.ROOT);
    }

    /** The paint of a priority: the theme of a presentation has room for the first four. */
    String paint(String priority) {
        return priority.matches("p[1-4]")
                ? "<a:schemeClr val=\"" + priority.replace("p", "accent") + "\"/>"
                : "<a:srgbClr val=\"" + ink(priority) + "\"/>";
    }

    /** The typeface of titles or of text. */
    String font(String use) {
        Faces faces = look.faces();
        String family =
                switch (use) {
                    case "title" -> faces.titles().font().family();
                    case "text" -> faces.regular().font().family();
                    default ->
                        throw new IllegalArgumentException("a typeface is for 'title' or 'text', not '" + use + "'");
                };
        return RELATIVES.getOrDefault(family, family);
    }
}
