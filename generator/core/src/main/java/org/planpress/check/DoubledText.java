package org.planpress.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;

/**
 * A word, or a phrase of up to five, that follows itself: "the the", "Priority 3: Priority 3:". In an edition in force, and
 * on the pages of the site, it is an error where nobody can have meant it: a phrase, or a word that has no emphasis. A
 * word such as "many many" may be meant, and so may a phrase that an older plan or a draft holds.
 */
final class DoubledText implements WordCheck {

    private static final String CURE = "Remove one of the two.";

    private static final Rule CERTAIN = Rule.error(
            "doubled-text",
            "A phrase, or a little word such as 'the', stands twice in a row in an edition in force or on a page.",
            CURE,
            "title: \"Priority 3: Priority 3: Tackle crime\"");

    private static final Rule DOUBTFUL = Rule.warning(
            "doubled-word",
            "A word stands twice in a row, or a phrase does in a draft or an older plan.",
            CURE,
            "text: We will mend mend roads.");

    /** Words that no sentence says twice in a row. */
    private static final Set<String> LITTLE =
            Set.of("the", "a", "an", "and", "or", "of", "our", "its", "their", "your", "my");

    private static final Pattern TWICE = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’-])(\\p{L}[\\p{L}\\p{N}'’-]*+(?:[ ,]++[\\p{L}\\p{N}'’-]++){0,4}):?\\s+\\1(?![\\p{L}\\p{N}'’@-]|\\.\\p{L})",
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
        return List.of(CERTAIN, DOUBTFUL);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        return words.readLanguage().flatMap(DoubledText::find).toList();
    }

    private static Stream<Finding> find(Passage passage) {
        return passage.vocabulary().mayRepeat() && mayHold(passage.words()) ? twice(passage) : Stream.empty();
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
                .filter(twice -> !ALLOWED.contains(plain(twice.group())) && !isRhythm(twice, passage.words()))
                .filter(twice -> !isLetterOfAnAnswer(twice))
                .map(twice -> finding(passage, twice));
    }

    /** "Q: What is it? A: A plan." */
    private static boolean isLetterOfAnAnswer(MatchResult twice) {
        return twice.end(1) - twice.start(1) == 1 && twice.group().charAt(1) == ':';
    }

    /** "More and more and more", "step by step by step": the phrase goes on with the word that it starts or ends with. */
    private static boolean isRhythm(MatchResult twice, String words) {
        List<String> phrase =
                WORD.matcher(twice.group(1)).results().map(MatchResult::group).toList();
        if (phrase.size() != 2) {
            return false;
        }
        List<String> before = WORD.matcher(words.substring(0, twice.start()))
                .results()
                .map(MatchResult::group)
                .toList();
        Matcher after = WORD.matcher(words).region(twice.end(), words.length());
        return (!before.isEmpty() && before.get(before.size() - 1).equalsIgnoreCase(phrase.get(1)))
                || (after.find() && after.group().equalsIgnoreCase(phrase.get(0)));
    }

    private static Rule rule(Passage passage, MatchResult twice) {
        boolean inForce = passage.edition()
                .map(edition -> edition.sheet().status())
                .map(status -> status.isSettled() && !status.isHistory())
                .orElse(true);
        boolean isPhrase = twice.group(1).indexOf(' ') > 0;
        boolean isCertain = isPhrase || LITTLE.contains(twice.group(1).toLowerCase(Locale.ROOT));
        return inForce && isCertain && !passage.isQuoted(twice.start()) ? CERTAIN : DOUBTFUL;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s,]+", " ");
    }

    private static Finding finding(Passage passage, MatchResult twice) {
        String message = passage.quote(twice.start(1), twice.end(1)) + " stands twice in a row";
        return passage.finding(rule(passage, twice), twice.start(), twice.end(), message, "remove one of the two");
    }
}
