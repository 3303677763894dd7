package org.planpress.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.Provenance;
import org.planpress.finding.Provenance.Piece;
import org.planpress.finding.SourceLocation;

/**
 * Words that a page made of an author's: with a full stop, a capital or words of ours around them, or one paragraph or
 * sentence out of several. Which author's words they can be is known before; here is found which of them stand where.
 */
final class Composition {

    /** So many words are a sentence, and no label of ours that happens to stand in a text too. */
    private static final int SENTENCE = 3;

    private final String shown;
    private final List<Piece> pieces = new ArrayList<>();
    private final boolean[] taken;

    private Composition(String shown) {
        this.shown = onOneLine(shown);
        this.taken = new boolean[shown.length()];
    }

    /**
     * Where the words of {@code shown} come from, if texts are in it, or it is a part of one.
     *
     * @param texts what it can be made of
     */
    static Optional<Provenance> of(String shown, List<Written> texts) {
        Composition composition = new Composition(shown);
        texts.stream()
                .sorted(Comparator.comparingInt((Written text) -> -text.words().length()))
                .forEach(composition::take);
        if (composition.pieces.isEmpty()) {
            return composition.partOf(texts);
        }
        composition.pieces.sort(Comparator.comparingInt(Piece::from));
        return Optional.of(Provenance.of(composition.pieces));
    }

    private static String onOneLine(String words) {
        return words.replace('\n', ' ');
    }

    /** Without the full stop that a sentence has and a title has not. */
    private static String bare(String words) {
        String bare = onOneLine(words).stripTrailing();
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private void take(Written text) {
        String words = bare(text.words());
        for (int at = 0; !words.isEmpty() && at + words.length() <= shown.length(); at++) {
            if (stands(words, at)) {
                take(text, at, at + words.length());
                return;
            }
        }
    }

    private boolean stands(String words, int at) {
        int end = at + words.length();
        boolean whole =
                (at == 0 || !isWord(shown.charAt(at - 1))) && (end == shown.length() || !isWord(shown.charAt(end)));
        if (!whole
                || !shown.regionMatches(at + 1, words, 1, words.length() - 1)
                || !shown.regionMatches(true, at, words, 0, 1)) {
            return false;
        }
        for (int each = at; each < end; each++) {
            if (taken[each]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(char sign) {
        return Character.isLetterOrDigit(sign);
    }

    /** What follows is ours, or another text's, and not where this text would go on. */
    private void take(Written text, int start, int end) {
        SourceLocation first = text.from().start();
        text.from().part(0, end - start).pieces().forEach(piece -> pieces.add(piece.after(start)));
        if (end < shown.length()) {
            pieces.add(new Piece(end, first, false));
        }
        for (int each = start; each < end; each++) {
            taken[each] = true;
        }
    }

    private Optional<Provenance> partOf(List<Written> texts) {
        String words = bare(shown);
        if (words.split(" ", -1).length < SENTENCE) {
            return Optional.empty();
        }
        return texts.stream()
                .filter(text -> onOneLine(text.words()).contains(words))
                .map(text -> {
                    int at = onOneLine(text.words()).indexOf(words);
                    return text.from().part(at, at + words.length());
                })
                .findFirst();
    }
}
