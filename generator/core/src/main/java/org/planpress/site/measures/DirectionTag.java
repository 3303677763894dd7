package org.planpress.site.measures;

/**
 * Where a measure is going, as a label with a shape of its own.
 *
 * @param kind {@code better}, {@code worse}, {@code changed}, {@code steady} or {@code unknown}
 * @param text the same in words
 */
public record DirectionTag(String kind, String text) {}
