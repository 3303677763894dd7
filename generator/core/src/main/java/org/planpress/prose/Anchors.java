package org.planpress.prose;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives the headings of one text their anchors: the words in lower case, joined by hyphens, never the same twice. */
final class Anchors {

    /** Ids that pages give to parts of their own, and the document of print to its notes. */
    private static final Pattern OF_THE_FRAME = Pattern.compile("page-.*|fn\\d+");

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
                .replaceAll("[\\u0300-\\u036F'’]", "")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d");
        String hyphened = Normalizer.normalize(folded, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        if (hyphened.isEmpty()) {
            return "section";
        }
        return OF_THE_FRAME.matcher(hyphened).matches() ? "section-" + hyphened : hyphened;
    }
}
