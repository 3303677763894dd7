package org.planpress.site.marks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.planpress.model.Prose;
import org.planpress.model.Prose.Inline;
import org.planpress.output.Components;

/** How much of a page is said in another language than its own. */
public final class LanguageShare {

    private final InlineMarks marks;
    private final String language;
    private long all;
    private long foreign;

    private LanguageShare(InlineMarks marks, String language) {
        this.marks = marks;
        this.language = language;
    }

    /**
     * The share of the letters of a page that are of a language, from 0 to 1.
     *
     * @param page what it shows
     * @param marks of the words that it holds
     * @param language the tag of the other language
     */
    public static double of(Record page, InlineMarks marks, String language) {
        LanguageShare share = new LanguageShare(marks, language);
        share.walk(page);
        return share.all == 0 ? 0 : (double) share.foreign / share.all;
    }

    private void walk(Object value) {
        if (value instanceof String words) {
            Optional<List<Inline>> marked = marks.of(words);
            if (marked.isPresent()) {
                count(marked.get(), false);
            } else {
                all += words.length();
            }
        } else if (value instanceof Prose prose) {
            prose.allBlocks().forEach(block -> count(block.inlines(), false));
        } else if (value instanceof Collection<?> values) {
            values.forEach(this::walk);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::walk);
        } else if (value instanceof Record record) {
            Components.valuesOf(record).forEach(this::walk);
        }
    }

    private void count(List<Inline> inlines, boolean inOther) {
        for (Inline inline : inlines) {
            boolean other = inOther
                    || (inline instanceof Prose.Phrase phrase
                            && phrase.language().equals(language));
            all += inline.ownWords().length();
            foreign += other ? inline.ownWords().length() : 0;
            count(inline.inner(), other);
        }
    }
}
