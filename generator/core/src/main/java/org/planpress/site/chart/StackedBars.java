package org.planpress.site.chart;

import java.util.List;
import java.util.Optional;

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
     * @param named the fraction that those words name, in parts of 100, if they name one
     */
    public record Row(String name, String words, List<Piece> pieces, Optional<Double> named) {

        /** A bar whose words name no fraction. */
        public Row(String name, String words, List<Piece> pieces) {
            this(name, words, pieces, Optional.empty());
        }

        /** How long the known part is. */
        public double known() {
            return length(Kind.SOLID);
        }

        /** How long the part behind it is in which the published words leave the end open. */
        public double open() {
            return length(Kind.OPEN_END);
        }

        private double length(Kind kind) {
            return pieces.stream()
                    .filter(piece -> piece.kind() == kind)
                    .mapToDouble(Piece::length)
                    .sum();
        }
    }

    /** A piece of a bar; its length is a part of 100. */
    public record Piece(Kind kind, double length) {}
}
