package org.planpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Edition;
import org.planpress.model.Priority;

/** A text that names a priority by its title uses the title, not one that nearly is it. */
final class PriorityTitles implements WordCheck {

    private static final Rule RULE = Rule.warning(
            "title-differs",
            "A text names a priority by almost the words of its title.",
            "Use the words of the title.",
            "text: Priority 1, A police service that meets the needs of its community   # the title says communities");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");

    /** A shorter title may be a part of any sentence. */
    private static final int FEWEST_WORDS = 4;

    private static final Pattern NAMING = Pattern.compile("(?i)priority(?: \\d+)?[:,–-]?\\s*[“\"‘]?$|[“\"‘]$");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        return words.language().stream()
                .flatMap(passage -> passage.edition()
                        .filter(edition -> !edition.sheet().status().isHistory())
                        .map(edition -> in(passage, edition).stream())
                        .orElse(Stream.empty()))
                .toList();
    }

    private static List<Finding> in(Passage passage, Edition edition) {
        List<MatchResult> words = WORD.matcher(passage.words()).results().toList();
        List<Finding> findings = new ArrayList<>();
        if (words.size() < FEWEST_WORDS) {
            return findings;
        }
        for (Priority priority : edition.priorities()) {
            String title = priority.sheet().title().value();
            List<String> wanted =
                    WORD.matcher(title).results().map(MatchResult::group).toList();
            if (wanted.size() < FEWEST_WORDS || plain(passage.words()).contains(plain(title))) {
                continue;
            }
            for (int length = wanted.size() - 1; length <= wanted.size() + 1; length++) {
                find(passage, words, wanted, length, priority, findings);
            }
        }
        return findings;
    }

    private static void find(
            Passage passage,
            List<MatchResult> words,
            List<String> wanted,
            int length,
            Priority priority,
            List<Finding> findings) {
        for (int at = 0; at + length <= words.size(); at++) {
            List<MatchResult> part = words.subList(at, at + length);
            int start = part.get(0).start();
            int end = part.get(length - 1).end();
            if (startsAlike(part.get(0).group(), wanted.get(0))
                    && startsAlike(part.get(length - 1).group(), wanted.get(wanted.size() - 1))
                    && stem(part.get(0).group()).equals(stem(wanted.get(0)))
                    && stem(part.get(length - 1).group()).equals(stem(wanted.get(wanted.size() - 1)))
                    && isNamed(passage.words(), start, part)
                    && isNearly(part.stream().map(MatchResult::group).toList(), wanted)) {
                findings.add(passage.finding(
                        RULE,
                        start,
                        end,
                        "%s is almost the title of priority '%s', '%s'"
                                .formatted(
                                        passage.quote(start, end),
                                        priority.id(),
                                        priority.sheet().title()),
                        "use the words of the title"));
                return;
            }
        }
    }

    /** Words of one stem start with the same letter; to look at that first spares most stems. */
    private static boolean startsAlike(String one, String other) {
        return Character.toLowerCase(one.charAt(0)) == Character.toLowerCase(other.charAt(0));
    }

    /** Whether the words stand as a title does: after the number of a priority, in quotation marks, or with capitals. */
    private static boolean isNamed(String words, int start, List<MatchResult> part) {
        long capitals = part.stream()
                .filter(word -> Character.isUpperCase(word.group().charAt(0)))
                .count();
        return 2 * capitals > part.size()
                || NAMING.matcher(words.substring(0, start)).find();
    }

    /** All but one of the words are the same, the others but for their endings. */
    private static boolean isNearly(List<String> part, List<String> wanted) {
        List<String> these = part.stream().map(PriorityTitles::stem).toList();
        List<String> those = wanted.stream().map(PriorityTitles::stem).toList();
        if (these.size() == those.size()) {
            return IntStream.range(0, these.size())
                            .filter(at -> !these.get(at).equals(those.get(at)))
                            .count()
                    <= 1;
        }
        List<String> shorter = these.size() < those.size() ? these : those;
        List<String> longer = these.size() < those.size() ? those : these;
        return IntStream.range(0, longer.size()).anyMatch(left -> {
            List<String> without = new ArrayList<>(longer);
            without.remove(left);
            return without.equals(shorter);
        });
    }

    private static String plain(String words) {
        return String.join(
                " ",
                WORD.matcher(words.toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    private static String stem(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("(?:ies|y)$", "i").replaceAll("(?<=\\p{L}{2})(?:es|s)$", "");
    }
}
