package org.planpress.site.chart;

import java.util.List;

/**
 * Horizontal bars that show parts of a whole, which is 100 and fills the width.
 *
 * @param rows from top to bottom
 */
public record StackedBars(List<Row> rows) implements ChartSpec {

    /** What a piece of a bar stands for; each looks different without colour. */
    public enum Kind {
        /** Nothing is drawn. */
        BLANK,
        /** Known. */
        SOLID,
        /** Around here the published words leave open where the bar ends. */
        OPEN_END,
        /** What is left of the whole. */
        REST,
        /** A part of the whole about which nothing was published. */
        UNPUBLISHED
    }

    /**
     * One bar.
     *
     * @param name what it stands for
     * @param words its size as published
     * @param pieces from left to right, at most one of each kind, in the order of {@link Kind}
     */
    public record Row(String name, String words, List<Piece> pieces) {}

    /** A piece of a bar; its length is a part of 100. */
    public record Piece(Kind kind, double length) {}
}
