package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Text;
import org.planpress.words.Direction;
import org.planpress.words.Language;

/**
 * The pages claim a language, and screen readers speak by it: English sentences in pages that claim to be Welsh would be a
 * false statement to each of them.
 */
final class SpokenLanguage implements Check {

    private static final Rule UNKNOWN = Rule.error(
            "language-unknown",
            "The language of the plan is none that has a code of ISO 639.",
            "Write a language tag, such as en-GB.",
            "language: klingon");
    private static final Rule WITHOUT_WORDS = Rule.error(
            "language-without-words",
            "Planpress has no sentences in the language of the plan.",
            "Write a language for which there are words, such as en-GB, and the plan in it.",
            "language: cy");
    private static final Rule FROM_THE_RIGHT = Rule.error(
            "language-direction",
            "The language of the plan is written from right to left, which neither pages nor print can set yet.",
            "Write a language that is written from left to right, such as en-GB, and the plan in it.",
            "language: ar");

    private static final Rule UNREVIEWED = Rule.error(
            "language-unreviewed",
            "The plan is in a language whose words in Planpress nobody who speaks it has read, and it is no sample.",
            "Write a language whose words were read, such as en-GB; a made-up plan says sample: true.",
            "language: cy");

    @Override
    public List<Rule> rules() {
        return List.of(UNKNOWN, WITHOUT_WORDS, UNREVIEWED, FROM_THE_RIGHT);
    }

    @Override
    public List<Finding> check(Plan plan) {
        boolean sample = plan.site().isSample();
        return Stream.concat(plan.site().language().stream(), plan.site().languages().stream())
                .flatMap(language -> finding(language, sample))
                .toList();
    }

    private static Stream<Finding> finding(Text language, boolean sample) {
        String tag = language.value();
        Optional<Language> spoken = Language.of(tag);
        if (spoken.isPresent()) {
            return spoken
                    .filter(known -> !known.reviewed() && !sample)
                    .map(known -> found(
                            UNREVIEWED,
                            language,
                            "nobody who speaks it has read the words in “%s” (%s) yet".formatted(tag, known.name()),
                            "only a plan that is made up and says sample: true can be published in it"))
                    .stream();
        }
        String there = Language.all().stream()
                .filter(Language::reviewed)
                .map(known -> "%s (%s)".formatted(known.tag(), known.name()))
                .collect(Collectors.joining(", "));
        String hint = "there are words in " + there;
        if (!Language.exists(tag)) {
            return Stream.of(found(UNKNOWN, language, "“%s” is no language tag".formatted(tag), hint));
        }
        return Stream.of(
                Language.direction(tag) == Direction.RIGHT_TO_LEFT
                        ? found(
                                FROM_THE_RIGHT,
                                language,
                                "“%s” is written from right to left, which Planpress cannot set yet".formatted(tag),
                                hint)
                        : found(WITHOUT_WORDS, language, "there are no words in “%s” yet".formatted(tag), hint));
    }

    private static Finding found(Rule rule, Text language, String message, String hint) {
        return rule.at(language.at(), message)
                .marking(language.value().length())
                .withHint(hint);
    }
}
