package org.planpress.check;

import java.util.List;
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

    @Override
    public List<Rule> rules() {
        return List.of(UNKNOWN, WITHOUT_WORDS, FROM_THE_RIGHT);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return Stream.concat(plan.site().language().stream(), plan.site().languages().stream())
                .flatMap(SpokenLanguage::finding)
                .toList();
    }

    private static Stream<Finding> finding(Text language) {
        String tag = language.value();
        if (Language.of(tag).isPresent()) {
            return Stream.empty();
        }
        String there = Language.all().stream()
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
