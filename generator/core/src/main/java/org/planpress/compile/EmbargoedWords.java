package org.planpress.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.bind.Embargo;
import org.planpress.bind.Embargoed;
import org.planpress.finding.Finding;
import org.planpress.finding.Provenance;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.RecordParts;
import org.planpress.model.Text;

/** Public texts that say the id or the whole title of something that is not public yet, without a link that would tell. */
final class EmbargoedWords {

    static final Rule TOLD = Rule.warning(
            "embargo-told",
            "A public text says the id or the title of something that is not public yet.",
            "Take the words out until the day, or give what says them the same 'publishFrom'.",
            "text: Next comes p1.night.2.   # and 'publishFrom: 2026-12-10' at p1.night.2");

    /** A shorter title may be a part of any sentence. */
    private static final int FEWEST_WORDS = 3;

    private record Secret(Embargoed item, Pattern words) {}

    private final List<Secret> secrets;
    private final List<Finding> found = new ArrayList<>();

    private EmbargoedWords(Embargo embargo) {
        this.secrets = embargo.items().stream()
                .flatMap(item -> pattern(item).map(words -> new Secret(item, words)).stream())
                .toList();
    }

    /** What public texts tell. */
    static List<Finding> in(Plan published, Embargo embargo) {
        EmbargoedWords words = new EmbargoedWords(embargo);
        if (!words.secrets.isEmpty()) {
            words.walk(published);
        }
        return words.found;
    }

    private static Optional<Pattern> pattern(Embargoed item) {
        // The values of a measure that is public have its id.
        Stream<String> ids = item.isValue() ? Stream.empty() : item.tellingIds().stream();
        Stream<String> titles = Stream.of(item.isValue() ? "" : item.title())
                .filter(title -> title.split("\\s+").length >= FEWEST_WORDS && !title.endsWith("…"));
        String any = Stream.concat(ids, titles).sorted().map(Pattern::quote).collect(Collectors.joining("|"));
        return any.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Pattern.compile("(?iu)(?<![\\p{L}\\p{N}.-])(?:" + any + ")(?![\\p{L}\\p{N}-]|\\.\\p{N})"));
    }

    private void walk(Object value) {
        if (value instanceof Text text) {
            lookIn(text.value(), text.from());
        } else if (value instanceof Prose prose) {
            prose.allInlines().forEach(inline -> lookIn(inline.ownWords(), inline.from()));
        } else if (value instanceof Collection<?> values) {
            values.forEach(this::walk);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::walk);
        } else if (RecordParts.has(value)) {
            RecordParts.eachWorded(value, (part, marked) -> walk(part));
        }
    }

    private void lookIn(String words, Provenance from) {
        for (Secret secret : secrets) {
            Matcher told = secret.words.matcher(words);
            if (told.find()) {
                found.add(TOLD.at(
                                from.at(told.start()),
                                "'%s' tells of the %s, which is not public before %s"
                                        .formatted(told.group(), secret.item.label(), secret.item.day()))
                        .marking(told.group().length())
                        .withHint("take the words out until then, or give what says them %s, too"
                                .formatted(secret.item.sameDay())));
            }
        }
    }
}
