package org.planpress.render.office;

import java.util.Locale;
import org.planpress.site.look.Look;

/**
 * The look of a plan in office files. Typefaces are named in them and not enclosed, so they are ones that every editor
 * has: a deck keeps its shape on the machine that it is shown on.
 */
public record OfficeLook(Look look) {

    private static final String TITLES = "Georgia";
    private static final String TEXT = "Arial";

    /** A colour by its name, as six hexadecimal digits. */
    String ink(String name) {
        return look.ink(name).light().hex().substring(1).toUpperCase(Locale.ROOT);
    }

    /** The typeface of titles or of text. */
    String font(String use) {
        return switch (use) {
            case "title" -> TITLES;
            case "text" -> TEXT;
            default -> throw new IllegalArgumentException("a typeface is for 'title' or 'text', not '" + use + "'");
        };
    }
}
