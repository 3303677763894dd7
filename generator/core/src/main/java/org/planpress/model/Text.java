package org.planpress.model;

import java.util.ArrayList;
import java.util.List;
import org.planpress.finding.Provenance;
import org.planpress.finding.Provenance.Piece;
import org.planpress.finding.SourceLocation;

/**
 * Words that an author wrote, never empty, and where they come from.
 *
 * <p>The words are a string of their own: no other text has the same object, even if it says the same. Pages pass this
 * object on, and so it can be told where the words on a page stand in the content, although a page holds no places.
 *
 * @param value the words, without marks
 * @param from where they come from; not a part of what they say
 * @param marked the same words as paragraphs with bold words, links and the like; empty if they bear no mark
 */
public record Text(String value, Provenance from, Prose marked) {

    public Text {
        value = new String(value);
    }

    /** Words that bear no mark. */
    public Text(String value, Provenance from) {
        this(value, from, Prose.EMPTY);
    }

    /** Words written on one line, unless they hold a line break. */
    public Text(String value, SourceLocation at) {
        this(value, value.indexOf('\n') < 0 ? Provenance.exactly(at) : Provenance.at(at));
    }

    /** What paragraphs say, with an empty line between them. */
    public static Text of(Prose marked) {
        StringBuilder words = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        for (Prose.Block paragraph : marked.blocks()) {
            words.append(words.isEmpty() ? "" : "\n\n");
            paragraph.inlines().forEach(inline -> add(inline, words, pieces));
        }
        return new Text(words.toString(), Provenance.of(pieces), marked);
    }

    private static void add(Prose.Inline inline, StringBuilder words, List<Piece> pieces) {
        if (!inline.ownWords().isEmpty()) {
            inline.from().pieces().forEach(piece -> pieces.add(piece.after(words.length())));
            words.append(inline.ownWords());
        }
        inline.inner().forEach(inner -> add(inner, words, pieces));
    }

    /**
     * The same words after others that no author wrote, on the same line.
     *
     * @param before the others, with a blank at their end
     */
    public Text after(String before) {
        if (bearsMarks() && marked.blocks().get(0) instanceof Prose.Paragraph first) {
            List<Prose.Inline> inlines = new ArrayList<>(List.of(new Prose.Words(before, Provenance.at(at()))));
            inlines.addAll(first.content());
            List<Prose.Block> blocks = new ArrayList<>(marked.blocks());
            blocks.set(0, new Prose.Paragraph(inlines, first.from()));
            return of(new Prose(blocks));
        }
        List<Piece> pieces = new ArrayList<>(List.of(new Piece(0, at(), false)));
        from.pieces().forEach(piece -> pieces.add(piece.after(before.length())));
        return new Text(before + value, Provenance.of(pieces));
    }

    /** Whether some of the words bear a mark. */
    public boolean bearsMarks() {
        return !marked.blocks().isEmpty();
    }

    /** Where they start. */
    public SourceLocation at() {
        return from.start();
    }

    @Override
    public String toString() {
        return value;
    }
}
