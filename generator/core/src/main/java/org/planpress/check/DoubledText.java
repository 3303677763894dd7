package org.planpress.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;

/** A word, or a phrase of up to five, that follows itself: "the the", "Priority 3: Priority 3:". */
final class DoubledText implements WordCheck {

    private static final Rule RULE = Rule.warning(
            "doubled-text",
            "A word or a phrase stands twice in a row.",
            "Remove one of the two.",
            "title: \"Priority 3: Priority 3: Tackle crime\"");

    private static final Pattern TWICE = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’-])(\\p{L}[\\p{L}\\p{N}'’-]*+(?:[ ,]++[\\p{L}\\p{N}'’-]++){0,4}):?\\s+\\1(?![\\p{L}\\p{N}'’-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");

    /** How many words a phrase has at most. */
    private static final int LONGEST = 5;

    /** Good English, in small letters. */
    private static final Set<String> ALLOWED = Set.of(
            "had had",
            "that that",
            "bye bye",
            "ha ha",
            "hear hear",
            "knock knock",
            "night night",
            "no no",
            "now now",
            "so so",
            "ta ta",
            "there there",
            "tut tut",
            "well well",
            "yes yes");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        return words.language().stream().flatMap(DoubledText::find).toList();
    }

    private static Stream<Finding> find(Passage passage) {
        return mayHold(passage.words()) ? twice(passage) : Stream.empty();
    }

    /**
     * Whether a phrase follows itself, whatever stands between its words. It costs a tenth of looking with the pattern,
     * which tries each phrase at each word.
     */
    private static boolean mayHold(String words) {
        List<String> all = WORD.matcher(words).results().map(MatchResult::group).toList();
        for (int at = 0; at < all.size(); at++) {
            for (int length = 1; length <= LONGEST && at + 2 * length <= all.size(); length++) {
                if (isSame(all, at, length)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSame(List<String> all, int first, int length) {
        for (int at = first; at < first + length; at++) {
            if (!all.get(at).equalsIgnoreCase(all.get(at + length))) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Finding> twice(Passage passage) {
        return TWICE.matcher(passage.words())
                .results()
                .filter(twice -> !ALLOWED.contains(plain(twice.group())))
                .map(twice -> finding(passage, twice));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s,]+", " ");
    }

    private static Finding finding(Passage passage, MatchResult twice) {
        String message = passage.quote(twice.start(1), twice.end(1)) + " stands twice in a row";
        return passage.finding(RULE, twice.start(), twice.end(), message, "remove one of the two");
    }
}
