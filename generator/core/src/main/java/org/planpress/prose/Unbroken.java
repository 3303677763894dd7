package org.planpress.prose;

import com.vladsch.flexmark.util.ast.DelimitedNode;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Where signs are a part of something that is read as one, and so no marks: in bare addresses such as
 * {@code https://example.org/_files_/}, and between figures as in {@code 2*3*4}, which would otherwise lose its signs.
 *
 * @param signs their offsets in the text
 */
record Unbroken(BitSet signs) {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>()\\[\\]*`]*[\\p{L}\\p{N}/]");
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]*@[\\p{L}\\p{N}.-]+");
    private static final Pattern BETWEEN_FIGURES = Pattern.compile("(?<=\\p{N})[*_~](?=\\p{N})");

    /** Each kind is looked for only where its own sign stands: most texts hold none. */
    static Unbroken in(String text) {
        BitSet signs = new BitSet();
        if (text.contains("://") || text.contains("www.")) {
            mark(ADDRESS, text, signs);
        }
        if (text.indexOf('@') >= 0) {
            mark(MAIL, text, signs);
        }
        if (text.indexOf('*') >= 0 || text.indexOf('_') >= 0 || text.indexOf('~') >= 0) {
            mark(BETWEEN_FIGURES, text, signs);
        }
        return new Unbroken(signs);
    }

    private static void mark(Pattern kind, String text, BitSet signs) {
        kind.matcher(text).results().forEach(part -> signs.set(part.start(), part.end()));
    }

    /** Whether what looks like marked words starts or ends inside one of them. */
    boolean cuts(DelimitedNode marked) {
        return signs.get(marked.getOpeningMarker().getStartOffset())
                || signs.get(marked.getClosingMarker().getStartOffset());
    }
}
