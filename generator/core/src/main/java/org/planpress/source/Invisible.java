package org.planpress.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters that nobody sees, and that change what a page says, where a link leads or how a search finds it: controls,
 * marks of direction, blanks without width, halves of characters, and those that stand for none. What a script needs to
 * be written right stays, such as the joiners of Indic and Arabic words and of composed pictures.
 *
 * <p>The set follows the general categories Cc, Cf and Co of Unicode and the characters that it marks as fillers; it is
 * written out here, so that no release of Java moves it.
 */
final class Invisible {

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int FLAG = 0x1F3F4;
    private static final int TAGS = 0xE001F;
    private static final int LAST_TAG = 0xE007F;

    private Invisible() {}

    /** Where such characters start in a text, in order. */
    static List<Integer> in(String text) {
        List<Integer> all = new ArrayList<>();
        for (int index = 0; index < text.length(); index++) {
            if (!isPlain(text.charAt(index)) && isOne(text, index)) {
                all.add(index);
            }
        }
        return List.copyOf(all);
    }

    /** As people can look it up: {@code a zero width space (U+200B)}. */
    static String name(String text, int index) {
        int point = text.codePointAt(index);
        String name =
                switch (point) {
                    case 0x000B -> "a line break of a word processor";
                    case 0x000C -> "a page break of a word processor";
                    case 0x001E -> "a no-break hyphen of a word processor";
                    case 0x001F -> "an optional hyphen of a word processor";
                    case 0x00AD -> "a soft hyphen";
                    case 0x200B -> "a space without width";
                    case 0x2060, 0xFEFF -> "a joiner without width";
                    case 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F ->
                        "a mark that turns the direction of words";
                    case 0xFFFD -> "the sign for a letter that was lost";
                    default -> "an invisible character";
                };
        return "%s (U+%04X)".formatted(name, point);
    }

    /** What to put in its place. */
    static String cure(String text, int index) {
        return switch (text.codePointAt(index)) {
            case 0x000B -> "delete it, and end the line there; for a break inside a paragraph, with a backslash";
            case 0x000C -> "delete it, and leave an empty line there";
            case 0x001E -> "write a plain hyphen in its place";
            default -> "delete it, and write the letters beside it anew";
        };
    }

    /** Nearly all characters of nearly all files. */
    private static boolean isPlain(char unit) {
        return (unit >= ' ' && unit < 0x7F) || unit == '\n' || unit == '\t';
    }

    private static boolean isOne(String text, int index) {
        char unit = text.charAt(index);
        if (Character.isLowSurrogate(unit)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        int point = text.codePointAt(index);
        if (Character.isHighSurrogate(unit) && point == unit) {
            return true;
        }
        if (point == 0x200E || point == 0x200F) {
            return !isBesideRightToLeft(text, index);
        }
        if (isTag(point)) {
            return !isInFlag(text, index);
        }
        boolean joiner = point == JOINER || point == NON_JOINER;
        return joiner
                ? !isBetweenWhatJoins(text, index)
                : isControl(point) || isFormat(point) || isPrivateOrNone(point);
    }

    /** The flags of England, Scotland and Wales are a black flag with unseen letters after it, and a sign for their end. */
    private static boolean isInFlag(String text, int index) {
        int before = index;
        while (before > 0 && isTag(text.codePointBefore(before))) {
            before -= Character.charCount(text.codePointBefore(before));
        }
        int after = index;
        while (after < text.length() && isTag(text.codePointAt(after)) && text.codePointAt(after) != LAST_TAG) {
            after += Character.charCount(text.codePointAt(after));
        }
        return before > 0
                && text.codePointBefore(before) == FLAG
                && after < text.length()
                && text.codePointAt(after) == LAST_TAG;
    }

    private static boolean isTag(int point) {
        return point > TAGS && point <= LAST_TAG;
    }

    private static boolean isControl(int point) {
        boolean line = point == '\n' || point == '\t';
        return (point < ' ' && !line) || (point >= 0x7F && point < 0xA0) || point == 0x2028 || point == 0x2029;
    }

    private static boolean isFormat(int point) {
        return point == 0x00AD
                || point == 0x034F
                || point == 0x061C
                || point == 0x115F
                || point == 0x1160
                || (point >= 0x17B4 && point <= 0x17B5)
                || (point >= 0x180B && point <= 0x180F)
                || point == 0x200B
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2060 && point <= 0x206F)
                || point == 0x2800
                || point == 0x3164
                || point == 0xFEFF
                || point == 0xFFA0
                || (point >= 0xFFF0 && point <= 0xFFFB)
                || (point >= 0xE0000 && point <= 0xE0FFF);
    }

    private static boolean isPrivateOrNone(int point) {
        return point == 0xFFFD
                || (point >= 0xE000 && point <= 0xF8FF)
                || point >= 0xF0000
                || (point >= 0xFDD0 && point <= 0xFDEF)
                || (point & 0xFFFE) == 0xFFFE;
    }

    /** A mark of direction has its place beside letters that are written from right to left. */
    private static boolean isBesideRightToLeft(String text, int index) {
        return (index > 0 && isRightToLeft(text.codePointBefore(index)))
                || (index + 1 < text.length() && isRightToLeft(text.codePointAt(index + 1)));
    }

    private static boolean isRightToLeft(int point) {
        return (point >= 0x0590 && point <= 0x08FF) || (point >= 0xFB1D && point <= 0xFDFF);
    }

    /** Letters of scripts that join theirs, and pictures that are composed of several. */
    private static boolean isBetweenWhatJoins(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && joins(text.codePointBefore(index))
                && joins(text.codePointAt(index + 1));
    }

    private static boolean joins(int point) {
        boolean letter = point >= 0x0600
                && point <= 0x1CFF
                && (Character.isLetter(point)
                        || Character.getType(point) == Character.NON_SPACING_MARK
                        || Character.getType(point) == Character.COMBINING_SPACING_MARK);
        boolean picture = point >= 0x1F000 || (point >= 0x2190 && point <= 0x2BFF) || point == 0xFE0F;
        return letter || picture;
    }

    /** The same text with a blank in the place of each, so that what comes after stands where it stood. */
    static String blanked(String text) {
        List<Integer> all = in(text);
        if (all.isEmpty()) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        for (int index : all) {
            int units = Character.charCount(text.codePointAt(index));
            blanked.replace(index, index + units, " ".repeat(units));
        }
        return blanked.toString();
    }
}
