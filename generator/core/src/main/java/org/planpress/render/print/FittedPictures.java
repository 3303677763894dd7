package org.planpress.render.print;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.finding.SourceLocation;
import org.planpress.render.print.Typesetter.Remark;
import org.xml.sax.Attributes;

/**
 * Makes the pictures of texts fit their places. One whose size the template leaves open is as wide as its pixels ask
 * for, its place gives and the page's height lets it be.
 */
final class FittedPictures {

    private static final String LEFT_OUT = "pictureLeftOut";
    private static final Pattern SOURCE = Pattern.compile("url\\('(assets/.*)'\\)");

    /** A picture leaves room for its title and the words around it. */
    private static final double TALLEST = 0.85;

    private final PrintPictures pictures;
    private final Consumer<Remark> remarks;

    FittedPictures(PrintPictures pictures, Consumer<Remark> remarks) {
        this.pictures = pictures;
        this.remarks = remarks;
    }

    /**
     * A picture with an address and a size that the typesetter can take; empty if it cannot be shown.
     *
     * @param height how tall the text of the page is
     * @param from where an author put the picture
     */
    Optional<Attributes> fitted(Attributes graphic, FoPlace place, double height, Optional<SourceLocation> from) {
        Matcher source = SOURCE.matcher(String.valueOf(graphic.getValue("src")));
        if (!source.matches()) {
            return Optional.of(graphic);
        }
        String path = source.group(1);
        boolean open = "scale-down-to-fit".equals(graphic.getValue("content-width"));
        PrintPictures.Shown shown = open
                ? pictures.in(path, place.safeRoom(), TALLEST * height)
                : pictures.in(path, asked(graphic, place), Double.MAX_VALUE);
        shown.objection().ifPresent(why -> remarks.accept(new Remark(LEFT_OUT, true, why, path, from)));
        if (!shown.there()) {
            return Optional.empty();
        }
        Attributes found = FoAttributes.with(graphic, "src", "url('" + shown.address() + "')");
        return Optional.of(open ? sized(found, shown.width()) : found);
    }

    private static double asked(Attributes graphic, FoPlace place) {
        double content = FoLength.of(graphic, "content-width", 0, place.room(), place.room());
        return FoLength.of(graphic, "width", 0, place.room(), content);
    }

    private static Attributes sized(Attributes graphic, double width) {
        Attributes free = FoAttributes.with(FoAttributes.with(graphic, "width", "auto"), "content-height", "auto");
        return FoAttributes.with(free, "content-width", FoLength.written(width));
    }

    /** The frame around the words of a picture that cannot be shown. */
    static Attributes frame() {
        return FoAttributes.of(
                "role", "Span",
                "margin", "0mm",
                "padding", "3mm",
                "border", "0.75pt solid currentcolor",
                "space-before", "4pt",
                "space-after", "4pt");
    }

    /** The frame of words on a line. */
    static Attributes frameInLine() {
        return FoAttributes.of("role", "Span", "border", "0.75pt solid currentcolor");
    }
}
