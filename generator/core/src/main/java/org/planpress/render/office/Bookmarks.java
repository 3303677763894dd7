package org.planpress.render.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of places in a text document; editors take no more than 40 letters, digits and low lines. */
final class Bookmarks {

    /** As many characters as editors take. */
    static final int LONGEST = 40;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final int longest;

    /** Names of no more characters than so many. */
    Bookmarks(int longest) {
        this.longest = longest;
    }

    /** The name of a place, which no other place has. */
    String of(String place) {
        return names.computeIfAbsent(place, this::name);
    }

    private String name(String place) {
        String plain = place.replaceAll("[^A-Za-z0-9]", "_");
        String wanted = Character.isLetter(plain.charAt(0)) ? plain : "p_" + plain;
        String name = cut(wanted, longest);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = cut(wanted, longest - 4) + "_" + number;
        }
        return name;
    }

    private static String cut(String name, int length) {
        return name.substring(0, Math.min(length, name.length()));
    }
}
