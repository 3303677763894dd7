package org.planpress.site.frame;

/**
 * The numeral of a priority, always shown with its colour and its pattern.
 *
 * @param number its number in the plan
 * @param look {@code p1} to {@code p4}; with more than four priorities the looks repeat
 */
public record PriorityMark(int number, String look) {

    public static PriorityMark of(int number) {
        return new PriorityMark(number, "p" + (Math.floorMod(number - 1, 4) + 1));
    }
}
