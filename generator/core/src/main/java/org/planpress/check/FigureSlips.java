package org.planpress.check;

import java.util.List;
import java.util.regex.Pattern;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;

/** A figure whose form shows that a key slipped, so that readers cannot tell what it was to be. */
final class FigureSlips implements WordCheck {

    private static final Rule RULE = Rule.warning(
            "figure-slip",
            "A figure has a form that shows a slip: a point without a digit after it, two units, a unit misspelt, or a time of day for a length of time.",
            "Write 8.0%, £4.4m, 44 minutes 38 seconds, or name the figure in braces.",
            "The median was 44:38 mind., and 8.% of calls were lost.");

    private static final Pattern SLIP = Pattern.compile("(?=[\\d£])(?:"
            + String.join(
                    "|",
                    "\\d+\\.\\s?%",
                    "(?<!\\d)\\d+(?:\\.\\d+)?\\s?%\\s?(?:%|per ?cent\\b)",
                    "£\\s?\\d[\\d,]*(?:\\.\\d+)?\\s?(?:m|k|bn|million|billion)\\s(?:million|billion|thousand)\\b",
                    "£\\s?£|\\d\\s?p\\s?%|£\\s?\\d[\\d.,]*\\s?%",
                    "(?<![\\d:])\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?\\s?(?:mins?|mind|minutes?|secs?|seconds?|hrs?|hours?)\\b",
                    "(?<![\\d.])\\d+(?:\\.\\d+)?\\s(?:mintues?|minuets?|minuts?|mind|secnds?|hors|percnt|pecent|pre cent|ponits?)\\b",
                    "(?<![\\d.,])\\d{1,3}(?:,\\d{3})*,\\d{1,2}(?=\\s(?:calls?|crimes?|people|responses?|victims?|arrests?|incidents?)\\b)",
                    "(?<![\\d.])\\d+\\.\\d+\\.\\d+\\s?%")
            + ")");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        return words.readLanguage()
                .flatMap(passage -> SLIP.matcher(passage.words())
                        .results()
                        .filter(slip -> !passage.isQuoted(slip.start()))
                        .map(slip -> passage.finding(
                                RULE,
                                slip.start(),
                                slip.end(),
                                "%s is no figure that one can read".formatted(passage.quote(slip.start(), slip.end())),
                                "correct the number or its unit, or name the figure in braces")))
                .toList();
    }
}
