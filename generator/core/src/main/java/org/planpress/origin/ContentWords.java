package org.planpress.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.Provenance;
import org.planpress.finding.Provenance.Piece;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Named;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.RecordParts;
import org.planpress.model.Text;

/**
 * The words of a plan, by the very object that {@link Text} holds: a page that passes the object on shows the words of
 * that place, whatever other place says the same.
 *
 * <p>It walks the model's records by their components, as the checks of words do, so that a new field is known from its
 * first day.
 */
public final class ContentWords {

    private final IdentityHashMap<String, Provenance> places = new IdentityHashMap<>();
    private final IdentityHashMap<String, Thing> things = new IdentityHashMap<>();
    private final List<Written> all;
    private final List<Written> unique;

    private ContentWords(List<?> content) {
        Thing whole = new Thing();
        walk(content, whole);
        all = whole.all();
        unique = Written.unique(all);
    }

    /** The words of a plan in which figures stand where texts name them. */
    public static ContentWords of(Plan plan) {
        return new ContentWords(List.of(plan));
    }

    /** No words, for documents of nobody's content. */
    public static ContentWords none() {
        return new ContentWords(List.of());
    }

    /** Where words stand that are passed on as they are. */
    Optional<Provenance> from(String words) {
        return Optional.ofNullable(places.get(words));
    }

    /** What the words are told of, if they are passed on as they are. */
    Optional<Thing> thing(String words) {
        return Optional.ofNullable(things.get(words));
    }

    /** Words that stand in one place only. */
    List<Written> unique() {
        return unique;
    }

    /** Where words stand, alone or among others; all such places. */
    List<SourceLocation> holding(String words) {
        return all.stream()
                .filter(text -> text.words().contains(words))
                .map(text -> text.from().at(text.words().indexOf(words)))
                .distinct()
                .toList();
    }

    private void walk(Object value, Thing thing) {
        if (value instanceof Text text) {
            add(text.value(), text.from(), thing);
        } else if (value instanceof Named named) {
            add(named.id().value(), Provenance.exactly(named.at()), thing);
        } else if (value instanceof Prose prose) {
            prose.allBlocks().map(Prose.Block::inlines).forEach(inlines -> addInlines(inlines, thing));
        } else if (value instanceof Collection<?> values) {
            values.forEach(inner -> walk(inner, thing));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(inner -> walk(inner, thing));
        } else if (RecordParts.has(value)) {
            Thing inside = thing.inside();
            RecordParts.of(value).forEach(part -> walk(part, inside));
        }
    }

    private void add(String words, Provenance from, Thing thing) {
        places.put(words, from);
        things.put(words, thing);
        thing.say(new Written(words, from));
    }

    /** The words of a block without marks, as a list of contents or a title takes them. */
    private static void addInlines(List<Prose.Inline> inlines, Thing thing) {
        StringBuilder words = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        inlines.forEach(inline -> addInline(inline, words, pieces));
        if (!pieces.isEmpty()) {
            thing.say(new Written(words.toString(), Provenance.of(pieces)));
        }
    }

    private static void addInline(Prose.Inline inline, StringBuilder words, List<Piece> pieces) {
        if (!inline.ownWords().isEmpty()) {
            inline.from().pieces().forEach(piece -> pieces.add(piece.after(words.length())));
            words.append(inline.ownWords());
        }
        inline.inner().forEach(inner -> addInline(inner, words, pieces));
    }
}
