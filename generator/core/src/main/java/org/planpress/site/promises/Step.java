package org.planpress.site.promises;

/**
 * A milestone on the way to what is promised.
 *
 * @param title what will have been done
 * @param text when, and what else is known of it
 * @param mark how it is drawn: {@code done}, {@code past} if its day went by without it, or {@code open}
 */
public record Step(String title, String text, String mark) {}
