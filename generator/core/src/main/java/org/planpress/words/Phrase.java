package org.planpress.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A sentence in pieces, of which some are links. */
public record Phrase(List<Piece> pieces) {

    public Phrase {
        pieces = List.copyOf(pieces);
    }

    /** A stretch of words, perhaps a link. */
    public record Piece(String text, Optional<String> address) {}

    /** All of it as words alone. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
