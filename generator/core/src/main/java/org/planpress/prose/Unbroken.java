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

    private static final Pattern PARTS = Pattern.compile("(?:https?://|www\\.)[^\\s<>()\\[\\]*`]*[\\p{L}\\p{N}/]"
            + "|[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]*@[\\p{L}\\p{N}.-]+"
            + "|(?<=\\p{N})[*_~](?=\\p{N})");

    static Unbroken in(CharSequence text) {
        BitSet signs = new BitSet();
        PARTS.matcher(text).results().forEach(part -> signs.set(part.start(), part.end()));
        return new Unbroken(signs);
    }

    /** Whether what looks like marked words starts or ends inside one of them. */
    boolean cuts(DelimitedNode marked) {
        return signs.get(marked.getOpeningMarker().getStartOffset())
                || signs.get(marked.getClosingMarker().getStartOffset());
    }
}
