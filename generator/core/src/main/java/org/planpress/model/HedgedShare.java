package org.planpress.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/**
 * A survey's share as it was published: a figure such as {@code 42%}, or words such as "just over a third".
 * Words stay words: the fraction they name is kept only to draw by, and is never shown as a figure.
 *
 * @param words as published
 * @param hedge how the words stand to the fraction
 * @param named the fraction named, in percent
 * @param at where it stands
 */
public record HedgedShare(String words, Hedge hedge, BigDecimal named, SourceLocation at) {

    /** How the published words stand to the fraction that they name. */
    public enum Hedge {
        /** A figure. */
        EXACT,
        /** "About a third", "a third", "nearly a fifth": close to it, either side or below. */
        ABOUT,
        /** "Just over", "slightly over": above it, but close. */
        JUST_OVER,
        /** "Over", "more than". */
        OVER,
        /** "Just under", "nearly", "almost": below it, but close. */
        JUST_UNDER,
        /** "Under", "less than". */
        UNDER
    }

    /** The figure, where one was published. */
    public Optional<Share> figure() {
        return hedge == Hedge.EXACT ? Optional.of(new Share(named)) : Optional.empty();
    }
}
