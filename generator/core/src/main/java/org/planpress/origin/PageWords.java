package org.planpress.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;
import org.planpress.model.RecordParts;
import org.planpress.output.Components;

/**
 * Where the words of a page record stand in the content: from any string that the record or a part of it holds to file,
 * line and column.
 *
 * <p>Words that the record passes on as the author wrote them are known by their object. What was made of an author's
 * words, with a full stop or with words of ours, is looked for among the words of the thing that the words beside it
 * are told of. So the same words in two commitments keep their two places.
 */
public final class PageWords {

    /** A record of the page, and what is directly in it. */
    private static final class Part {
        private final Optional<Part> around;
        private final List<String> words = new ArrayList<>();
        private final List<Part> inner = new ArrayList<>();

        Part(Optional<Part> around) {
            this.around = around;
        }

        Stream<String> all() {
            return Stream.concat(words.stream(), inner.stream().flatMap(Part::all));
        }
    }

    private final ContentWords content;
    private final IdentityHashMap<String, Part> holders = new IdentityHashMap<>();
    private final IdentityHashMap<Record, Part> parts = new IdentityHashMap<>();
    private final Part page = new Part(Optional.empty());

    private PageWords(ContentWords content) {
        this.content = content;
    }

    /** The words of a page. */
    public static PageWords of(Record page, ContentWords content) {
        PageWords words = new PageWords(content);
        words.walk(page, words.page);
        return words;
    }

    /** No words. */
    public static PageWords none() {
        return new PageWords(ContentWords.none());
    }

    private void walk(Object value, Part part) {
        if (value instanceof String words) {
            part.words.add(words);
            holders.putIfAbsent(words, part);
        } else if (value instanceof Collection<?> values) {
            values.forEach(inner -> walk(inner, part));
        } else if (value instanceof Map<?, ?> values) {
            walk(values.values(), part);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(inner -> walk(inner, part));
        } else if (value instanceof Record record && !RecordParts.has(value)) {
            Part inside = new Part(Optional.of(part));
            part.inner.add(inside);
            parts.putIfAbsent(record, inside);
            Components.valuesOf(record).forEach(inner -> walk(inner, inside));
        }
    }

    /** Whether the page holds these words, as an object. */
    public boolean holds(String words) {
        return holders.containsKey(words);
    }

    /** Where words come from that the page holds, or that were put together of some that it holds. */
    public Optional<Provenance> from(String words) {
        return content.from(words).or(() -> holds(words) ? made(words) : joined(words));
    }

    /** Nearer words of the page tell better what words are told of than those further out. */
    private Optional<Provenance> made(String words) {
        for (Optional<Part> part = Optional.ofNullable(holders.get(words));
                part.isPresent();
                part = part.get().around) {
            List<Thing> things = things(part.get());
            Optional<Provenance> found = first(words, things.stream().map(Thing::own))
                    .or(() ->
                            first(words, things.stream().filter(Thing::isSmall).map(Thing::all)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Composition.of(words, content.unique());
    }

    private static Optional<Provenance> first(String words, Stream<List<Written>> texts) {
        return texts.flatMap(own -> Composition.of(words, own).stream()).findFirst();
    }

    /** What a part of the page tells of, the smallest first: a commitment rather than the theme that it is in. */
    private List<Thing> things(Part part) {
        return Stream.concat(part.words.stream(), part.inner.stream().flatMap(inner -> inner.words.stream()))
                .flatMap(words -> content.thing(words).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Thing::size))
                .toList();
    }

    /** What a template put together; only of words that stand in one place it can be told in which. */
    private Optional<Provenance> joined(String words) {
        List<Written> texts = page.all()
                .flatMap(part -> content.from(part).map(from -> new Written(part, from)).stream())
                .toList();
        return Composition.of(words, Written.unique(texts));
    }

    /**
     * Where words stand that somebody points at, and which may be a part of what the page holds. Words of this page come
     * before the same words anywhere else in the plan.
     */
    public List<SourceLocation> pointedAt(String words) {
        List<SourceLocation> here = drawn(Optional.empty(), words, 0);
        return here.isEmpty() ? content.holding(words) : here;
    }

    /**
     * Where words of a drawing stand, which may have taken a label apart or put something beside it.
     *
     * @param figure what was drawn; the whole page if that is unknown
     * @param drawn the words as they stand together in the drawing
     * @param offset of the character that is looked for
     */
    public List<SourceLocation> drawn(Optional<Record> figure, String drawn, int offset) {
        Part part =
                figure.flatMap(record -> Optional.ofNullable(parts.get(record))).orElse(page);
        Set<SourceLocation> found = new LinkedHashSet<>();
        part.all().forEach(label -> {
            int inLabel = label.indexOf(drawn);
            int inDrawn = label.isBlank() ? -1 : drawn.indexOf(label);
            if (inLabel >= 0) {
                from(label).map(from -> from.at(inLabel + offset)).ifPresent(found::add);
            } else if (inDrawn >= 0 && offset >= inDrawn && offset < inDrawn + label.length()) {
                from(label).map(from -> from.at(offset - inDrawn)).ifPresent(found::add);
            }
        });
        return List.copyOf(found);
    }
}
