package org.planpress.site.marks;

import java.util.ArrayList;
import java.util.List;
import org.planpress.model.Prose;
import org.planpress.model.Prose.Inline;

/** Inlines with the letters of words that say the same, such as with a small letter first. One use for one text. */
final class Relettered {

    private final String words;
    private int at;

    /**
     * Letters from some place of words on.
     *
     * @param at the offset of the first letter
     */
    Relettered(String words, int at) {
        this.words = words;
        this.at = at;
    }

    /** Whether two texts with the same words have the same marks on them. */
    static boolean sameMarks(List<Inline> one, List<Inline> other) {
        return marks(one).equals(marks(other));
    }

    private static List<Object> marks(List<Inline> inlines) {
        List<Object> marks = new ArrayList<>();
        inlines.forEach(inline -> {
            String about = inline instanceof Prose.Link link
                    ? link.target()
                    : inline instanceof Prose.Phrase phrase ? phrase.language() : "";
            marks.add(List.of(inline.getClass(), about, inline.ownWords(), marks(inline.inner())));
        });
        return marks;
    }

    List<Inline> all(List<Inline> inlines) {
        List<Inline> all = new ArrayList<>();
        inlines.forEach(inline -> all.add(one(inline)));
        return List.copyOf(all);
    }

    private Inline one(Inline inline) {
        if (inline instanceof Prose.Words plain) {
            return new Prose.Words(next(plain.text()), plain.from());
        } else if (inline instanceof Prose.Code code) {
            return new Prose.Code(next(code.text()), code.from());
        } else if (inline instanceof Prose.Emphasis emphasis) {
            return new Prose.Emphasis(all(emphasis.content()), emphasis.from());
        } else if (inline instanceof Prose.Strong strong) {
            return new Prose.Strong(all(strong.content()), strong.from());
        } else if (inline instanceof Prose.Struck struck) {
            return new Prose.Struck(all(struck.content()), struck.from());
        } else if (inline instanceof Prose.Link link) {
            return new Prose.Link(link.target(), all(link.content()), link.from());
        } else if (inline instanceof Prose.Phrase phrase) {
            return new Prose.Phrase(phrase.language(), all(phrase.content()), phrase.from());
        }
        next(inline.ownWords());
        return inline;
    }

    private String next(String own) {
        at += own.length();
        return words.substring(at - own.length(), at);
    }
}
