package org.planpress.site.frame;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One mark for each commitment, sorted by status.
 *
 * @param id names the drawing on its page
 * @param title the drawing in words
 * @param marks the marks, in order
 */
public record Tally(String id, String title, List<Mark> marks) {

    private static final int PITCH = 22;
    private static final int ROW = 62;
    private static final int PER_ROW = 22;

    /**
     * A mark.
     *
     * @param shape see {@link Tag#shape()}
     * @param x its left edge
     * @param y its row's upper edge
     */
    public record Mark(String shape, int x, int y) {}

    /** Marks of these shapes, in rows that fit a phone and a page alike. */
    public static Tally of(String id, String title, List<String> shapes) {
        List<Mark> marks = IntStream.range(0, shapes.size())
                .mapToObj(at -> new Mark(shapes.get(at), at % PER_ROW * PITCH, at / PER_ROW * ROW))
                .toList();
        return new Tally(id, title, marks);
    }

    public int width() {
        return PER_ROW * PITCH;
    }

    public int height() {
        return (marks.size() + PER_ROW - 1) / PER_ROW * ROW;
    }
}
