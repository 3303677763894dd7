package org.planpress.render.prose;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.model.Prose;

/** Inlines for a place in which no link can stand, such as the words of another link. */
final class WithoutLinks {

    private WithoutLinks() {}

    static List<Prose.Inline> in(List<Prose.Inline> inlines) {
        return inlines.stream().flatMap(WithoutLinks::of).toList();
    }

    private static Stream<Prose.Inline> of(Prose.Inline inline) {
        if (inline instanceof Prose.Link link) {
            return in(link.content()).stream();
        } else if (inline instanceof Prose.Emphasis emphasis) {
            return Stream.of(new Prose.Emphasis(in(emphasis.content()), emphasis.from()));
        } else if (inline instanceof Prose.Strong strong) {
            return Stream.of(new Prose.Strong(in(strong.content()), strong.from()));
        } else if (inline instanceof Prose.Struck struck) {
            return Stream.of(new Prose.Struck(in(struck.content()), struck.from()));
        } else if (inline instanceof Prose.Phrase phrase) {
            return Stream.of(new Prose.Phrase(phrase.language(), in(phrase.content()), phrase.from()));
        }
        return Stream.of(inline);
    }
}
