package org.planpress.look;

import java.util.OptionalDouble;

/**
 * What the office says about its paper, in millimetres; what it does not say is up to each form of print.
 *
 * @param top from the upper edge to the text
 * @param bottom from the text to the lower edge
 * @param inside from the spine to the text; on the left where pages are not mirrored
 * @param outside from the text to the edge that opens
 * @param bleed how far artwork reaches over the edge
 */
public record Margins(
        OptionalDouble top,
        OptionalDouble bottom,
        OptionalDouble inside,
        OptionalDouble outside,
        OptionalDouble bleed) {

    /** Nothing said. */
    public static final Margins UNSAID = new Margins(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());
}
