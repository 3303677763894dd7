package org.planpress.source;

import java.util.Comparator;
import java.util.List;

/**
 * The characters of a file as they lie on the disk, and as they are read.
 *
 * @param raw with a byte order mark, if there is one, and with the line ends of the system on which it was written
 * @param text without a byte order mark, and with LF at the end of each line
 */
record RawText(String raw, String text) {

    private static final String MARK = "\uFEFF";

    static RawText of(String raw) {
        return new RawText(raw, SourceText.withPlainLines(raw));
    }

    /** The same with other characters in some places; all else keeps its line ends. */
    String with(List<Splice> splices) {
        int[] places = rawPlaces();
        String lineEnd = lineEnd();
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (Splice splice : splices.stream()
                .sorted(Comparator.comparingInt(Splice::start))
                .map(this::onlyWhatChanges)
                .toList()) {
            changed.append(raw, done, places[splice.start()])
                    .append(splice.text().replace("\n", lineEnd));
            done = places[splice.end()];
        }
        return changed.append(raw, done, raw.length()).toString();
    }

    private Splice onlyWhatChanges(Splice splice) {
        String old = text.substring(splice.start(), splice.end());
        String fresh = splice.text();
        int most = Math.min(old.length(), fresh.length());
        int before = 0;
        while (before < most && old.charAt(before) == fresh.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < most - before
                && old.charAt(old.length() - 1 - after) == fresh.charAt(fresh.length() - 1 - after)) {
            after++;
        }
        return new Splice(
                splice.start() + before, splice.end() - after, fresh.substring(before, fresh.length() - after));
    }

    /** Where each character of the text stands on the disk; a line end stands where its first character does. */
    private int[] rawPlaces() {
        int[] places = new int[text.length() + 1];
        int at = raw.startsWith(MARK) ? 1 : 0;
        for (int index = 0; index < text.length(); index++) {
            places[index] = at;
            at += raw.startsWith("\r\n", at) ? 2 : 1;
        }
        places[text.length()] = at;
        return places;
    }

    /** The way in which most lines end. */
    private String lineEnd() {
        int both = count("\r\n");
        int feeds = count("\n") - both;
        int returns = count("\r") - both;
        if (both > feeds && both >= returns) {
            return "\r\n";
        }
        return returns > feeds ? "\r" : "\n";
    }

    private int count(String end) {
        int found = 0;
        for (int at = raw.indexOf(end); at >= 0; at = raw.indexOf(end, at + end.length())) {
            found++;
        }
        return found;
    }
}
