package org.planpress.look;

import java.util.Optional;

/**
 * How large a browser shows a picture if there is room, in pixels of style sheets. A page that says so keeps the place of
 * a picture until it comes.
 */
public record PictureSize(int width, int height) {

    /** More than the width of any text. */
    private static final double ROOM = 1_200;

    private static final int FIRST_ON_ITS_SIDE = 5;

    /** That of a file; empty if the file does not say, or is no picture that browsers show. */
    public static Optional<PictureSize> of(byte[] bytes) {
        PictureFile file = PictureFile.of(bytes);
        if (file.isUnknownToBrowsers()) {
            return Optional.empty();
        }
        if (file.form() == PictureFile.Form.SVG) {
            return of(SvgDrawing.of(bytes));
        }
        boolean onItsSide = Upright.orientation(bytes) >= FIRST_ON_ITS_SIDE;
        return file.width() < 1 || file.height() < 1
                ? Optional.empty()
                : Optional.of(
                        onItsSide
                                ? new PictureSize(file.height(), file.width())
                                : new PictureSize(file.width(), file.height()));
    }

    private static Optional<PictureSize> of(SvgDrawing drawing) {
        if (drawing.width() <= 0 || drawing.height() <= 0) {
            return Optional.empty();
        }
        double width = drawing.shown() > 0 ? drawing.shown() : ROOM;
        return Optional.of(new PictureSize(whole(width), whole(width * drawing.height() / drawing.width())));
    }

    private static int whole(double length) {
        return (int) Math.max(1, Math.round(length));
    }
}
