package org.planpress.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Where words come from, character by character as far as the file tells. It rides along with the words and is no part
 * of what they say: two texts are the same if they have the same words, wherever those stand. So all provenances are
 * equal, and a record, a set or a digest made of texts does not change when somebody puts an empty line above them.
 */
public final class Provenance {

    /**
     * A stretch of words that stands in one place of a file.
     *
     * @param from the offset of its first character among the words
     * @param at where that character stands
     * @param exact whether each character further on stands one column further right
     */
    public record Piece(int from, SourceLocation at, boolean exact) {

        /** The same stretch among words that have others before them. */
        public Piece after(int words) {
            return new Piece(from + words, at, exact);
        }
    }

    /**
     * A name that stands beside words and apart from them, such as the address of a link or a picture.
     *
     * @param at where it starts
     * @param written the characters that the file has there; none, if that is only where the words start
     */
    public record Name(SourceLocation at, String written) {}

    private final SourceLocation start;
    private final List<Piece> pieces;
    private final Name named;

    private Provenance(SourceLocation start, List<Piece> pieces, Name named) {
        this.start = start;
        this.pieces = pieces;
        this.named = named;
    }

    /**
     * The provenance of words of which stretches stand in several places.
     *
     * @param pieces the stretches in order, the first at offset 0
     * @throws IllegalArgumentException if there is none
     */
    public static Provenance of(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("words without a place have no provenance");
        }
        SourceLocation start = pieces.get(0).at;
        return new Provenance(start, List.copyOf(pieces), new Name(start, ""));
    }

    /** Words that stand at a place in some other form, so that only their start is known. */
    public static Provenance at(SourceLocation start) {
        return of(List.of(new Piece(0, start, false)));
    }

    /** Words that the file holds on one line, character for character. */
    public static Provenance exactly(SourceLocation start) {
        return of(List.of(new Piece(0, start, true)));
    }

    /** The stretches in order. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** The same words together with marks that stand before them, such as those of code. */
    public Provenance opening(SourceLocation at) {
        return new Provenance(at, pieces, named);
    }

    /** The same words with a name beside them. */
    public Provenance naming(SourceLocation at, String written) {
        return new Provenance(start, pieces, new Name(at, written));
    }

    /** The name beside the words; if there is none, nothing, where the words start. */
    public Name named() {
        return named;
    }

    /** Where the words start, or the marks before them. */
    public SourceLocation start() {
        return start;
    }

    /** Where the character at {@code offset} stands, or the start of its stretch if that cannot be known. */
    public SourceLocation at(int offset) {
        Piece piece = pieceOf(offset);
        return piece.exact ? piece.at.plus(Math.max(0, offset - piece.from)) : piece.at;
    }

    /** The provenance of the words from {@code start} to before {@code end}. */
    public Provenance part(int start, int end) {
        List<Piece> part = new ArrayList<>();
        part.add(new Piece(0, at(start), pieceOf(start).exact));
        pieces.stream()
                .filter(piece -> piece.from > start && piece.from < end)
                .map(piece -> piece.after(-start))
                .forEach(part::add);
        return of(part);
    }

    private Piece pieceOf(int offset) {
        Piece found = pieces.get(0);
        for (Piece next : pieces) {
            if (next.from <= offset) {
                found = next;
            }
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Provenance;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    /** Nothing, so that a digest of what a record says of itself does not change either. */
    @Override
    public String toString() {
        return "";
    }
}
