package org.planpress.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.check.Vocabulary.Sought;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;

/** Words that promise a certainty which figures of this kind cannot give. */
final class MisusedStatistics implements WordCheck {

    private static final Rule RULE = Rule.warning(
            "misused-statistics",
            "A text uses a word of statistics for more than its figures can bear: a confidence, or in a report a significant change.",
            "Say how many answered and how they were found, or how large the change is; leave the word out.",
            "Calls rose significantly, by {{999-offered.yoy}}.");

    private static final Pattern CONFIDENCE =
            Pattern.compile("(?i)\\d\\d ?% confidence\\b|\\bconfidence (?:margin|interval|level)s?");
    private static final Sought MISUSED = Sought.of("confidence", "significant", "significantly");
    private static final Pattern SIGNIFICANT = Pattern.compile("(?i)(?<!\\p{L})significant(?:ly)?(?!\\p{L})");
    private static final Pattern FIGURE = Pattern.compile("\\{\\{|\\d");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        return words.readLanguage().flatMap(MisusedStatistics::in).toList();
    }

    /** A change is called significant in reports; a confidence is claimed for surveys anywhere. */
    private static Stream<Finding> in(Passage passage) {
        if (!passage.vocabulary().mayHold(MISUSED)) {
            return Stream.empty();
        }
        Stream<Finding> confidence = find(CONFIDENCE, passage, 0, passage.words())
                .filter(found -> passage.edition()
                        .map(edition -> !edition.sheet().status().isHistory())
                        .orElse(true));
        if (passage.owner().report().isEmpty()) {
            return confidence;
        }
        return Stream.concat(
                confidence,
                Sentences.of(passage)
                        .filter(sentence -> FIGURE.matcher(sentence.group()).find())
                        .flatMap(sentence -> find(SIGNIFICANT, passage, sentence.start(), sentence.group())));
    }

    private static Stream<Finding> find(Pattern words, Passage passage, int offset, String text) {
        return words.matcher(text)
                .results()
                .filter(found -> !passage.isQuoted(offset + found.start()))
                .map(found -> passage.finding(
                        RULE,
                        offset + found.start(),
                        offset + found.end(),
                        "'%s' says more than the figures can".formatted(found.group()),
                        "say how large it is and where the figures come from"));
    }
}
