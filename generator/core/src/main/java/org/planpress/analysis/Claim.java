package org.planpress.analysis;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What words say of a change: that something went up, or down. */
public enum Claim {
    UP("r[io]se[sn]?|rising|increas(?:e[sd]?|ing)|grew|grown|higher"),
    DOWN("fell|fallen|falls?|falling|decreas(?:e[sd]?|ing)|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|reduc(?:ed|tion)"
            + "|lower|fewer");

    /** Words that lead from a claim to its figure. */
    private static final String LEADS_ON = "(?:\\s+(?:by|of|about|around|nearly|almost|only|just)){0,3}\\s+$";

    /** No claim and what leads on from it are longer. */
    private static final int CLOSE = 60;

    private final Pattern anywhere;
    private final Pattern rightBefore;

    Claim(String words) {
        this.anywhere = Pattern.compile("(?i)(?<![\\p{L}{.-])(?:" + words + ")(?![\\p{L}}.-]\\p{L}|\\p{L})");
        this.rightBefore = Pattern.compile("(?i)(?<!\\p{L})(?:" + words + ")" + LEADS_ON);
    }

    /** What a sentence claims; empty if it claims nothing, or both. */
    public static Optional<Claim> in(String sentence) {
        List<Claim> found = List.of(values()).stream()
                .filter(claim -> claim.anywhere.matcher(sentence).find())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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
