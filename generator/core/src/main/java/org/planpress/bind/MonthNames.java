package org.planpress.bind;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Months by what people write in spreadsheets. */
public final class MonthNames {

    private MonthNames() {}

    /** The month that a word names, in full or by its first letters, in letters of any case. */
    public static Optional<Month> of(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        return Stream.of(Month.values()).filter(month -> isNamed(month, name)).findFirst();
    }

    private static boolean isNamed(Month month, String name) {
        String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        return full.equals(name) || full.substring(0, 3).equals(name) || (name.equals("sept") && full.startsWith(name));
    }
}
