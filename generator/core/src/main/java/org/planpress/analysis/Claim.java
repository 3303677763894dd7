package org.planpress.analysis;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What words say of a change: that something went up, or down. */
public enum Claim {
    UP("r[io]se[sn]?|rising|increas(?:e[sd]?|ing)|grew|grown|higher"),
    DOWN("fell|fallen|falls?|falling|decreas(?:e[sd]?|ing)|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|reduc(?:ed|tion)"
            + "|lower|fewer");

    /** Words that lead from a claim to its figure. */
    private static final String LEADS_ON = "(?:\\s+(?:by|of|about|around|nearly|almost|only|just)){0,3}\\s+$";

    /** No claim and what leads on from it are longer. */
    private static final int CLOSE = 60;

    /** What takes a claim back, or says that it is about another time, with up to three words between. */
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "(?i)(?:(?<!\\p{L})(?:not|no|nor|neither|never|without|cannot|hardly|if|whether|unless|should|would|could|may|might"
                    + "|after|following|since|despite|until|before|than|last year.s|earlier|previous|the aim|to)"
                    + "|n[’']t)(?:[ ]+[\\p{L}’'-]+){0,3}[ ]+$");

    /** What follows a claim that is about another time. */
    private static final Pattern OF_ANOTHER_TIME = Pattern.compile(
            "(?i)[ ]+(?:of|in)[ ]+(?:the[ ]+)?(?:last|previous|earlier|past)[ ]|[ ]+of[ ]+the[ ]+(?:year|month|quarter)s?[ ]+before");

    /** Where one part of a sentence ends and another begins. */
    private static final Pattern CLAUSE_END = Pattern.compile("[;:()–—]|,(?=\\s)");

    private final Pattern anywhere;
    private final Pattern rightBefore;

    Claim(String words) {
        this.anywhere = Pattern.compile("(?i)(?<![\\p{L}{.-])(?:" + words + ")(?![\\p{L}}.-]\\p{L}|\\p{L})");
        this.rightBefore = Pattern.compile("(?i)(?<!\\p{L})(?:" + words + ")" + LEADS_ON);
    }

    /**
     * What a sentence claims of a figure in it: what leads right up to it, else what stands around it; empty if it claims nothing, or both.
     *
     * <p>A claim that is taken back ("did not rise"), or that is about another time ("after the rise of last year"), is
     * none. The part of the sentence that holds the figure speaks first, and the whole only where that part says nothing
     * and no claim in the whole was taken back.
     *
     * @param figure where the figure stands
     */
    public static Optional<Claim> of(String sentence, int figure) {
        Optional<Claim> leading = before(sentence, figure);
        if (leading.isPresent()) {
            return leading.filter(claim -> !claim.isTakenBackIn(sentence.substring(0, figure)));
        }
        int start = 0;
        int end = sentence.length();
        for (MatchResult mark : CLAUSE_END.matcher(sentence).results().toList()) {
            if (mark.start() < figure) {
                start = mark.end();
            } else {
                end = Math.min(end, mark.start());
            }
        }
        String part = sentence.substring(start, end);
        boolean silent = Stream.of(values()).noneMatch(claim -> claim.anywhere.matcher(part).find());
        return silent && Stream.of(values()).noneMatch(claim -> claim.isTakenBackIn(sentence))
                ? in(sentence)
                : in(part);
    }

    private static Optional<Claim> in(String words) {
        List<Claim> found =
                Stream.of(values()).filter(claim -> claim.holdsIn(words)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean holdsIn(String words) {
        return anywhere.matcher(words).results().anyMatch(found -> !isTakenBack(words, found));
    }

    private boolean isTakenBackIn(String words) {
        return anywhere.matcher(words).results().anyMatch(found -> isTakenBack(words, found));
    }

    private static boolean isTakenBack(String words, MatchResult claim) {
        return TAKEN_BACK
                        .matcher(words.substring(Math.max(0, claim.start() - CLOSE), claim.start()))
                        .find()
                || OF_ANOTHER_TIME.matcher(words.substring(claim.end())).lookingAt();
    }

    /** What the words claim that lead right up to a figure at {@code end}, as "rose by" does. */
    public static Optional<Claim> before(String words, int end) {
        String close = words.substring(Math.max(0, end - CLOSE), end);
        return List.of(values()).stream()
                .filter(claim -> claim.rightBefore.matcher(close).find())
                .findFirst();
    }

    /** Whether a change of this sign is the opposite. */
    public boolean contradicts(int sign) {
        return this == UP ? sign < 0 : sign > 0;
    }
}
