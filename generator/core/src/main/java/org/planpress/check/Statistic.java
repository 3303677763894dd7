package org.planpress.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a figure of many cases is called. */
enum Statistic {
    MEDIAN("\\bmedians?\\b"),
    AVERAGE("\\b(?:averages?|means?(?= (?:of|time|value|figure|response|wait)))\\b");

    private final Pattern words;

    Statistic(String words) {
        this.words = Pattern.compile("(?i)" + words);
    }

    /** All that a text names. */
    static Set<Statistic> in(String text) {
        Set<Statistic> found = EnumSet.noneOf(Statistic.class);
        for (Statistic each : values()) {
            if (each.words.matcher(text).find()) {
                found.add(each);
            }
        }
        return found;
    }
}
