package org.planpress.render.office;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planpress.model.Prose;
import org.planpress.site.marks.InlineMarks;

/**
 * Words of a slide as runs, with the marks that they bear.
 *
 * @param marks of the words of fields
 * @param relations gives the id by which the slide finds what a link leads to; none where nothing is
 */
record SlideRuns(InlineMarks marks, Function<String, Optional<String>> relations) {

    /**
     * Runs of words.
     *
     * @param language its tag, as it stands in an attribute
     * @param looks the attributes of all of them
     */
    String of(String words, String language, String looks) {
        return marks.of(words)
                .map(inlines -> runs(inlines, new Run(language, looks, "")))
                .orElseGet(() -> new Run(language, looks, "").of(words));
    }

    private String runs(List<Prose.Inline> inlines, Run run) {
        return inlines.stream().map(inline -> runs(inline, run)).collect(Collectors.joining());
    }

    private String runs(Prose.Inline inline, Run run) {
        if (inline instanceof Prose.Strong) {
            return runs(inline.inner(), run.with("b", "1"));
        } else if (inline instanceof Prose.Emphasis) {
            return runs(inline.inner(), run.with("i", "1"));
        } else if (inline instanceof Prose.Struck) {
            return runs(inline.inner(), run.with("strike", "sngStrike"));
        } else if (inline instanceof Prose.Phrase phrase) {
            return runs(inline.inner(), run.in(Xml.escaped(phrase.language())));
        } else if (inline instanceof Prose.Link link) {
            return runs(
                    inline.inner(),
                    relations.apply(link.target()).map(run::leadingTo).orElse(run));
        }
        return run.of(inline.ownWords()) + runs(inline.inner(), run);
    }

    private record Run(String language, String looks, String inside) {

        Run with(String name, String value) {
            return looks.contains(" " + name + "=")
                    ? this
                    : new Run(language, looks + " " + name + "=\"" + value + "\"", inside);
        }

        Run in(String other) {
            return new Run(other, looks, inside);
        }

        Run leadingTo(String relation) {
            return new Run(language, looks, "<a:hlinkClick r:id=\"" + relation + "\"/>");
        }

        String of(String words) {
            return words.isEmpty()
                    ? ""
                    : "<a:r><a:rPr lang=\"" + language + "\"" + looks
                            + (inside.isEmpty() ? "/>" : ">" + inside + "</a:rPr>") + "<a:t>" + Xml.escaped(words)
                            + "</a:t></a:r>";
        }
    }
}
