package org.planpress.prose;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives the headings of one text their anchors: the words in lower case, joined by hyphens, never the same twice. */
final class Anchors {

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> lastSuffix = new HashMap<>();

    String anchor(String words) {
        String stem = stem(words);
        String anchor = stem;
        // The suffix goes on from the last one: a thousand equal headings must not each count from 2 again.
        int suffix = lastSuffix.getOrDefault(stem, 1);
        while (!given.add(anchor)) {
            suffix++;
            anchor = stem + "-" + suffix;
        }
        lastSuffix.put(stem, suffix);
        return anchor;
    }

    private static String stem(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'’]", "")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d");
        String hyphened = folded.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return hyphened.isEmpty() ? "section" : hyphened;
    }
}
