package org.planpress.site.frame;

/**
 * The numeral of a priority, always shown with its colour and its pattern.
 *
 * @param number its number in the plan
 * @param look {@code p1} to {@code p8}; with more than eight priorities the looks repeat
 */
public record PriorityMark(int number, String look) {

    /** How many looks there are. */
    private static final int LOOKS = 8;

    public static PriorityMark of(int number) {
        return new PriorityMark(number, "p" + (Math.floorMod(number - 1, LOOKS) + 1));
    }
}
