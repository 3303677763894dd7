package org.planpress.look;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.planpress.look.FontFile.Tables;
import org.planpress.look.FontFile.Unusable;

/** What a font is called. */
final class FontNames {

    private static final int MACINTOSH = 1;
    private static final int FAMILY = 1;
    private static final int STYLE = 2;
    private static final int WHOLE_FAMILY = 16;
    private static final int STYLE_IN_IT = 17;

    /** What programs take for a font that they do not know. */
    private static final String NAMELESS = "sans-serif";

    private FontNames() {}

    /**
     * The name of the family. A family of more than four faces has a name for all of them beside those for groups of
     * four.
     */
    static String family(Tables tables) throws Unusable {
        String name = found(tables, FAMILY, WHOLE_FAMILY);
        return name.isEmpty() ? NAMELESS : name;
    }

    /** The name of this one of the family. */
    static String style(Tables tables) throws Unusable {
        String name = found(tables, STYLE, STYLE_IN_IT);
        return name.isEmpty() ? "Regular" : name;
    }

    private static String found(Tables tables, int usual, int rather) throws Unusable {
        String found = "";
        if (tables.has("name")) {
            int start = tables.start("name");
            int texts = start + tables.unsigned(start + 4);
            for (int entry = start + 6; entry < start + 6 + 12 * tables.unsigned(start + 2); entry += 12) {
                int kind = tables.unsigned(entry + 6);
                if (kind == rather || (kind == usual && found.isEmpty())) {
                    found = text(tables, entry, texts);
                }
            }
        }
        return found.replaceAll("[^\\p{L}\\p{N} .-]", "").strip();
    }

    private static String text(Tables tables, int entry, int texts) {
        Charset charset = tables.unsigned(entry) == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
        byte[] bytes = new byte[tables.unsigned(entry + 8)];
        tables.file().get(texts + tables.unsigned(entry + 10), bytes);
        return new String(bytes, charset);
    }
}
