package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.check.Vocabulary.Sought;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Edition;

/**
 * Words that stand for words still to come. In an edition in force, and on the pages of the site, they would mislead;
 * in a draft they are reminders; in a superseded edition they are part of the record.
 */
final class Placeholders implements WordCheck {

    private static final String CURE = "Write the text, or leave the place out.";

    private static final Rule FINAL = Rule.error(
            "placeholder", "An edition in force, or a page, holds a placeholder.", CURE, "text: The budget is £TBC.");

    private static final Rule DRAFT = Rule.warning(
            "placeholder-in-draft",
            "A draft holds a placeholder. It becomes an error when the edition is final.",
            CURE,
            "text: <Infographic to be inserted here>");

    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:TBC|TBA|TBD|TODO|INSERT|X{3,})(?![\\p{L}\\p{N}])"
                    + "|\\[(?i:insert|enter|add|type|put|name|date|number|figure|address|your|to be (?:confirmed|added|agreed|inserted|supplied))\\b[^\\[\\]]{0,60}]"
                    + "|(?<![\\p{L}\\p{N}])(?:XX?|[Dd]{2})/(?:XX?|[Mm]{2})/(?:X{2,4}|[Yy]{2,4}|\\d{2,4})(?![\\p{L}\\p{N}])"
                    + "|£X+(?:[.,]X+)*(?:m|k|bn)?(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])X+(?:\\.X+)?%|\\?{3,}"
                    + "|^(?:\\.{3,}|…)$|\\[OBJ]|\uFFFC|(?i:lorem ipsum)|<\\p{L}[^<>]*(?i:\\bhere)\\s*>");

    /** What a word processor leaves in the place of a picture. */
    private static final char OBJECT = '\uFFFC';

    /** The words of those placeholders that hold none of the signs X, [, /, ? and <. */
    private static final Sought FIRST_WORDS = Sought.of("tbc", "tba", "tbd", "todo", "insert", "lorem");

    /** Whether all of {@code text} is one placeholder. */
    static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).matches();
    }

    @Override
    public List<Rule> rules() {
        return List.of(FINAL, DRAFT);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        return words.read()
                .flatMap(passage -> ruleFor(passage.edition()).stream().flatMap(rule -> find(passage, rule)))
                .toList();
    }

    private static Optional<Rule> ruleFor(Optional<Edition> owner) {
        if (owner.isEmpty()) {
            return Optional.of(FINAL);
        }
        return switch (owner.get().sheet().status()) {
            case FINAL, VARIED -> Optional.of(FINAL);
            case DRAFT, CONSULTATION -> Optional.of(DRAFT);
            case SUPERSEDED -> Optional.empty();
        };
    }

    private static Stream<Finding> find(Passage passage, Rule rule) {
        if (!passage.vocabulary().holdsAny("X[/?<")
                && !passage.vocabulary().mayHold(FIRST_WORDS)
                && passage.words().indexOf(OBJECT) < 0
                && ".…".indexOf(passage.words().charAt(0)) < 0) {
            return Stream.empty();
        }
        return PLACEHOLDER.matcher(passage.words()).results().map(place -> finding(passage, rule, place));
    }

    private static Finding finding(Passage passage, Rule rule, MatchResult place) {
        String message = passage.quote(place.start(), place.end()) + " stands for text that is still to come";
        return passage.finding(rule, place.start(), place.end(), message, "write the text, or leave the place out");
    }
}
