package org.planpress.words;

import java.util.Locale;

/** {@code a} or {@code an}, as English has it. */
final class Articles {

    /** Where a term says which it is. */
    static final String ATTRIBUTE = "article";

    private Articles() {}

    static String before(String words) {
        return "aeiou".indexOf(Character.toLowerCase(words.charAt(0))) >= 0 ? "an" : "a";
    }

    /** Whether the letters alone do not tell: hour and house, use and undertaking, one, KPI and SLA. */
    static boolean isDoubtful(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return acronym || small.matches("(h|u|eu|ew|one|once).*");
    }
}
