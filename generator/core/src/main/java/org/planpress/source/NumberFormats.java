package org.planpress.source;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the format of a workbook's cell makes of a number. Dates, times, percentages and money are all saved as plain
 * numbers; only the format tells them apart.
 */
final class NumberFormats {

    /** What a number is shown as. */
    enum Shown {
        NUMBER,
        PERCENT,
        POUNDS,
        TIME,
        DATE
    }

    /** Words, escaped and filling signs, and colours, conditions and locales in brackets; times such as [h] stay. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?!\\$|h+]|m+]|s+])[^]]*]|\\[\\$[^]]*]|am/pm|a/p|general");

    private static final Pattern POUND = Pattern.compile("£|\\[\\$£[^]]*]|\"£\"");

    private NumberFormats() {}

    /**
     * What a format shows.
     *
     * @param id the format's number in the workbook; 5 to 8, 42 and 44 are the built-in formats for money
     * @param format the format itself; empty if it is a built-in one without a text
     */
    static Shown shown(int id, String format) {
        if (format.isEmpty()) {
            boolean money = (id >= 5 && id <= 8) || id == 42 || id == 44;
            return money ? Shown.POUNDS : Shown.NUMBER;
        }
        String first = format.toLowerCase(Locale.ROOT).split(";", 2)[0];
        String bare = LITERAL.matcher(first).replaceAll("");
        if (bare.contains("y") || bare.contains("d")) {
            return Shown.DATE;
        }
        if (bare.contains("h") || bare.contains("s")) {
            return Shown.TIME;
        }
        if (bare.contains("m")) {
            return bare.contains("[m") ? Shown.TIME : Shown.DATE;
        }
        if (bare.contains("%")) {
            return Shown.PERCENT;
        }
        return POUND.matcher(first).find() ? Shown.POUNDS : Shown.NUMBER;
    }
}
