package org.planpress.site.marks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.Prose.Inline;
import org.planpress.model.RecordParts;
import org.planpress.model.Series;
import org.planpress.model.Text;
import org.planpress.output.Digestible;
import org.planpress.site.marks.MarkedStretches.Marked;

/**
 * The marks of fields, found again by their words. Page records hold plain words, so that whatever joins, measures or
 * compares them sees no mark, and a form of publication that asks for none shows none. Whoever prints asks here with the
 * words as an object: those of a field are known by it, as their places are, and words that were put together of a
 * field's are known by holding them whole. Where another field or text says the same without those marks, nobody can tell
 * whose words a sentence holds, and it stays plain.
 */
public final class InlineMarks implements Digestible {

    /** Words of fewer could be anybody's; they have to stand apart from the words around them. */
    private static final int TELLING = 3;

    private static final Pattern BEFORE = Pattern.compile("(?:^|.*[:;,.(–—] ?)", Pattern.DOTALL);
    private static final Pattern AFTER = Pattern.compile("(?:$|[.;,:)].*)", Pattern.DOTALL);

    /**
     * Words that hold those of a stretch with marks.
     *
     * @param start where these stand among them
     */
    private record Rival(String words, int start) {

        /** Whether a line that holds the marked words at a place holds all of these around them. */
        boolean isAround(String line, int at) {
            int first = at - start;
            return first >= 0
                    && first + words.length() <= line.length()
                    && Character.toLowerCase(line.charAt(first)) == Character.toLowerCase(words.charAt(0))
                    && line.regionMatches(first + 1, words, 1, words.length() - 1);
        }
    }

    private final IdentityHashMap<String, List<Inline>> byObject = new IdentityHashMap<>();

    /** Words of fields without marks, as objects. */
    private final Set<String> plain = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What says the words of marked ones too, with other marks or none. */
    private final Map<Marked, Set<Rival>> rivals = new HashMap<>();

    private final MarkedStretches all = new MarkedStretches();

    /** Which texts of the plan bear marks, by their place among all: words may stand twice, and marked once. */
    private final List<Integer> places = new ArrayList<>();

    private int texts;

    private InlineMarks() {}

    /** No marks. */
    public static InlineMarks none() {
        return new InlineMarks();
    }

    /** The marks in the fields of a plan in which figures stand where texts name them. */
    public static InlineMarks of(Plan plan) {
        InlineMarks marks = new InlineMarks();
        marks.walk(plan);
        if (!marks.all.isEmpty()) {
            marks.compare(plan);
        }
        return marks;
    }

    /** Whether there are so many words that their marks are found again wherever they stand. */
    public static boolean isTelling(String words) {
        return words.strip().split("\\s+", TELLING).length >= TELLING;
    }

    /** The inlines of words as a page holds them; empty if they bear no mark. */
    public Optional<List<Inline>> of(String words) {
        if (all.isEmpty() || words.isEmpty() || plain.contains(words)) {
            return Optional.empty();
        }
        List<Inline> own = byObject.get(words);
        return own == null ? within(words) : Optional.of(own);
    }

    @Override
    public Object digested() {
        return List.of(all.all(), places, rivals);
    }

    private void walk(Object value) {
        if (value instanceof Text text) {
            texts++;
            if (text.bearsMarks()) {
                places.add(texts);
                add(text);
            }
        } else if (value instanceof Collection<?> values) {
            values.forEach(this::walk);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::walk);
        } else if (value instanceof Prose prose) {
            if (prose.hasInline(Prose.Struck.class::isInstance)) {
                prose.allBlocks()
                        .map(Prose.Block::inlines)
                        .filter(InlineMarks::holdsStruck)
                        .forEach(this::addOfSlides);
            }
        } else if (!(value instanceof Series) && RecordParts.has(value)) {
            RecordParts.eachWorded(value, (part, marked) -> walk(part));
        }
    }

    /** Looks for the words of marked stretches in all that the plan says. */
    private void compare(Object value) {
        if (value instanceof Text text) {
            if (!text.bearsMarks()) {
                plain.add(text.value());
                compare(text.value(), List.of());
            }
            text.marked().blocks().forEach(paragraph -> compare(paragraph.inlines()));
        } else if (value instanceof Collection<?> values) {
            values.forEach(this::compare);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::compare);
        } else if (value instanceof Prose prose) {
            prose.allBlocks().map(Prose.Block::inlines).forEach(this::compare);
        } else if (!(value instanceof Series) && RecordParts.has(value)) {
            RecordParts.of(value).forEach(this::compare);
        }
    }

    private void compare(List<Inline> inlines) {
        compare(Prose.words(inlines), inlines);
    }

    private void compare(String words, List<Inline> inlines) {
        String line = words.replace('\n', ' ');
        for (int at = 0; at < line.length(); at++) {
            if (isGap(line, at - 1)) {
                for (Marked marked : all.startingAt(line, at)) {
                    boolean same =
                            marked.words().length() == line.length() && Relettered.sameMarks(marked.inlines(), inlines);
                    if (!same && isGap(line, at + marked.words().length())) {
                        rivals.computeIfAbsent(marked, first -> new HashSet<>()).add(new Rival(line, at));
                    }
                }
            }
        }
    }

    /** Whether some words are struck out, and so hold no more. */
    private static boolean holdsStruck(List<Inline> inlines) {
        return inlines.stream().anyMatch(inline -> inline instanceof Prose.Struck || holdsStruck(inline.inner()));
    }

    /** Slides show the words of texts, and would say what holds no more. */
    private void addOfSlides(List<Inline> inlines) {
        Marked marked = Marked.of(inlines);
        if (marked.telling()) {
            all.add(marked);
        }
    }

    /** A figure, perhaps put in the place of its name, is in no language. */
    private static boolean isFigureInALanguage(Text text) {
        return text.value().codePoints().noneMatch(Character::isLetter)
                && text.marked().blocks().stream()
                        .flatMap(paragraph -> paragraph.inlines().stream())
                        .allMatch(Prose.Phrase.class::isInstance);
    }

    /** Each paragraph on its own too: pages take fields apart at empty lines. */
    private void add(Text text) {
        if (isFigureInALanguage(text)) {
            return;
        }
        List<Inline> whole = new ArrayList<>();
        for (Prose.Block paragraph : text.marked().blocks()) {
            if (!whole.isEmpty()) {
                whole.add(new Prose.Words("\n\n", text.from()));
            }
            whole.addAll(paragraph.inlines());
            if (paragraph.inlines().stream().anyMatch(inline -> !(inline instanceof Prose.Words))) {
                all.add(Marked.of(paragraph.inlines()));
            }
        }
        byObject.put(text.value(), List.copyOf(whole));
    }

    /** Words that hold those of fields, with these marked. */
    private Optional<List<Inline>> within(String words) {
        String line = words.replace('\n', ' ');
        List<Inline> inlines = new ArrayList<>();
        int done = 0;
        for (Optional<Found> next = first(line, 0); next.isPresent(); next = first(line, done)) {
            Found found = next.get();
            add(words.substring(done, found.start), found, inlines);
            inlines.addAll(new Relettered(words, found.start).all(found.marked.inlines()));
            done = found.end();
        }
        if (done == 0) {
            return Optional.empty();
        }
        if (done < words.length()) {
            inlines.add(new Prose.Words(words.substring(done), inlines.get(0).from()));
        }
        return Optional.of(List.copyOf(inlines));
    }

    private static void add(String between, Found found, List<Inline> inlines) {
        if (!between.isEmpty()) {
            inlines.add(new Prose.Words(between, found.marked.inlines().get(0).from()));
        }
    }

    private record Found(Marked marked, int start) {
        int end() {
            return start + marked.words().length();
        }
    }

    /** The longest that stands first. Marks stand after a gap, and are looked up there by how they start. */
    private Optional<Found> first(String line, int from) {
        for (int at = from; at < line.length(); at++) {
            if (isGap(line, at - 1)) {
                Optional<Found> found = at(line, at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> at(String line, int at) {
        Optional<Marked> longest = Optional.empty();
        for (Marked marked : all.startingAt(line, at)) {
            boolean longer = longest.filter(
                            found -> found.words().length() >= marked.words().length())
                    .isEmpty();
            if (longer && stands(marked, line, at)) {
                longest = Optional.of(marked);
            }
        }
        return longest.filter(marked ->
                        rivals.getOrDefault(marked, Set.of()).stream().noneMatch(rival -> rival.isAround(line, at)))
                .map(marked -> new Found(marked, at));
    }

    private static boolean stands(Marked marked, String line, int at) {
        int end = at + marked.words().length();
        if (marked.telling()) {
            return isGap(line, at - 1) && isGap(line, end);
        }
        boolean whole = at == 0 && end == line.length();
        return !whole
                && BEFORE.matcher(line.substring(0, at)).matches()
                && AFTER.matcher(line.substring(end)).matches();
    }

    private static boolean isGap(String line, int at) {
        return at < 0 || at >= line.length() || !Character.isLetterOrDigit(line.charAt(at));
    }
}
