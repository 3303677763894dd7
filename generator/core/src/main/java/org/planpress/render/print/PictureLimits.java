package org.planpress.render.print;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.planpress.look.PictureFile;

/** Which pictures print can show. */
public final class PictureLimits {

    /** Reading more would take longer than anybody waits, even a row at a time. */
    private static final long MOST_PIXELS = 600_000_000;

    /** The same for a picture of which all has to be in memory at once. */
    private static final long MOST_PIXELS_AT_ONCE = 40_000_000;

    /** More than two pages side by side show at 300 pixels an inch. */
    private static final int USEFUL = 6_000;

    /** Fewer pixels than this to an inch show as steps on a press. */
    private static final int FINE = 220;

    /** In millimetres, as the template of the cover has it. */
    private static final double COVER_WIDTH = 216;

    private static final double COVER_HEIGHT = 303;

    /** Of the text and its margin, in millimetres: as wide as a picture is shown. */
    private static final double BODY = 167;

    private static final double MILLIMETRES_IN_AN_INCH = 25.4;

    private PictureLimits() {}

    /** Why print cannot show a picture, as the end of a sentence about its file; none if it can. */
    public static Optional<String> objection(PictureFile file) {
        if (file.fault().isPresent()) {
            return file.fault();
        }
        return switch (file.form()) {
            case WEBP -> Optional.of("is a WebP picture, which only browsers show");
            case AVIF -> Optional.of("is an AVIF picture, which only browsers show");
            case HEIC -> Optional.of("is a HEIC photograph, which only some telephones show");
            case SVG -> Optional.of("is an SVG drawing, which only browsers show");
            default ->
                file.pixels() > (file.gradual() ? MOST_PIXELS_AT_ONCE : MOST_PIXELS)
                        ? Optional.of(size(file) + ", more than can be read")
                        : Optional.empty();
        };
    }

    /** The same, found out by reading some of its pixels as well, which takes a moment. */
    public static Optional<String> objection(byte[] bytes) {
        PictureFile file = PictureFile.of(bytes);
        return objection(file).or(() -> {
            try {
                PictureScale.tried(bytes, file);
                return Optional.empty();
            } catch (IOException damaged) {
                return Optional.of("is damaged");
            }
        });
    }

    /** How a picture is larger than any use of it, as the end of a sentence about its file; none if it is not. */
    public static Optional<String> excess(PictureFile file) {
        return Math.max(file.width(), file.height()) > USEFUL ? Optional.of(size(file)) : Optional.empty();
    }

    /** How a picture is too coarse for a press where it stands, as the end of a sentence about its file; none if it is not. */
    public static Optional<String> coarseness(PictureFile file) {
        double room = BODY / MILLIMETRES_IN_AN_INCH;
        double inches = Math.min(file.width() / PrintPictures.NATURAL_PER_INCH, room);
        return coarser(file, file.width() / inches);
    }

    /** The same for the picture that fills the cover from edge to edge. */
    public static Optional<String> coarsenessOnCover(PictureFile file) {
        double across = COVER_WIDTH / MILLIMETRES_IN_AN_INCH;
        double down = COVER_HEIGHT / MILLIMETRES_IN_AN_INCH;
        return coarser(file, Math.min(file.width() / across, file.height() / down));
    }

    private static Optional<String> coarser(PictureFile file, double perInch) {
        return Math.round(perInch) < FINE
                ? Optional.of(size(file) + ", " + Math.round(perInch) + " to an inch of paper where 220 are needed")
                : Optional.empty();
    }

    private static String size(PictureFile file) {
        return String.format(Locale.ROOT, "has %,d by %,d pixels", file.width(), file.height());
    }

    /** Whether the typesetter may take a picture as it is: in the colours of screens, and in a form that it knows. */
    static boolean taken(PictureFile file) {
        return switch (file.form()) {
            case JPEG -> file.inks() != 4;
            case PNG -> true;
            default -> false;
        };
    }
}
