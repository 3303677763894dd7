package org.planpress.site.promises;

import java.util.List;
import java.util.stream.Collectors;
import org.planpress.words.Phrase;
import org.planpress.words.Phrase.Piece;

/** A sentence with one link, in three pieces. */
record Split(String before, Piece link, String after) {

    static Split of(Phrase phrase) {
        List<Piece> pieces = phrase.pieces();
        Piece link = pieces.stream()
                .filter(piece -> piece.address().isPresent())
                .findFirst()
                .orElseThrow();
        int at = pieces.indexOf(link);
        return new Split(words(pieces.subList(0, at)), link, words(pieces.subList(at + 1, pieces.size())));
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
