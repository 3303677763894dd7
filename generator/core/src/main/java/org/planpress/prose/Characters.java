package org.planpress.prose;

/**
 * Keeps characters that no published format may hold out of the tree: controls, halves of surrogate pairs and
 * noncharacters become the replacement character. Each UTF-16 unit stays one unit, so columns do not move.
 */
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** The text with line feeds as its only line ends; a lone carriage return ends a line too. */
    static String normalised(String text) {
        return publishable(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    static String publishable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int units = Character.charCount(point);
            if (isPublishable(point)) {
                out.append(text, at, at + units);
            } else {
                out.append(String.valueOf(REPLACEMENT).repeat(units));
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
