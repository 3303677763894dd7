package org.planpress.site.frame;

import java.util.List;

/**
 * The band under the header: one mark for each commitment, in groups, so that each plan has its own. A plan with more
 * commitments than a band can show has one mark as long as the group.
 *
 * @param tall whether it has the height that only the home page gives it
 * @param paths the marks, for a drawing {@value #WIDTH} wide and {@value #HEIGHT} high
 */
public record Strip(boolean tall, List<Path> paths) {

    public static final int WIDTH = 1000;
    public static final int HEIGHT = 14;

    /** Into how many parts the unit of the drawing is divided; all lengths are whole numbers of these. */
    public static final int PARTS = 10;

    /**
     * Marks that look the same.
     *
     * @param look {@code p1} to {@code p8}, {@code px} for commitments outside priorities, {@code off} or {@code on}
     * @param d the path, as SVG writes it
     * @param outlines the same as points, for formats that write paths another way
     */
    public record Path(String look, String d, List<Outline> outlines) {

        Path as(String other) {
            return new Path(other, d, outlines);
        }
    }

    /** A closed line; one that goes the other way round cuts a hole. */
    public record Outline(List<Point> points) {}

    /** A place in tenths of the unit of the drawing. */
    public record Point(int x, int y) {}
}
