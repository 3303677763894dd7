package org.planpress.site.book;

import java.util.Optional;

/**
 * A figure in large letters.
 *
 * @param value the figure
 * @param words what it counts
 * @param source where it was published, if it is none of the plan's own
 */
public record KeyFigure(String value, String words, Optional<String> source) {}
