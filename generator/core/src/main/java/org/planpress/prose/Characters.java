package org.planpress.prose;

import java.util.regex.Pattern;

/**
 * Keeps characters that no published format may hold out of the tree: controls, halves of surrogate pairs and
 * noncharacters become the replacement character. Each UTF-16 unit stays one unit, so columns do not move.
 */
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    /** Blanks that do not break, are wide as a letter or narrow. */
    private static final String ODD_BLANKS = "[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]";

    private static final Pattern MARK_AND_BLANK =
            Pattern.compile("(?m)^[ \\t]*(?:#{1,6}|[-*+]|\\d{1,9}[.)]|>)[ \\t]*" + ODD_BLANKS + "+(?=\\S)");

    private Characters() {}

    /** The text with line feeds as its only line ends; a lone carriage return ends a line too. */
    static String normalised(String text) {
        return publishable(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /**
     * With a plain blank after the signs at the start of a line: with another, such as the no-break space that some keyboards
     * give there, they would be no mark of a heading, an item or a quotation, which is what they are meant as.
     */
    static String withPlainMarks(String text) {
        return MARK_AND_BLANK.matcher(text).replaceAll(mark -> mark.group().replaceAll(ODD_BLANKS, " "));
    }

    static String publishable(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int units = Character.charCount(point);
            if (!isPublishable(point)) {
                out.replace(at, at + units, String.valueOf(REPLACEMENT).repeat(units));
            }
            at += units;
        }
        return out.toString();
    }

    private static boolean isPublishable(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return !control && !half && !noncharacter;
    }
}
