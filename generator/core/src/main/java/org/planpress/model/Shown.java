package org.planpress.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.finding.SourceLocation;

/**
 * What stands beside the words of a plan, a chapter or a priority to be seen first.
 *
 * @param picture a picture
 * @param portrait who speaks
 * @param keyFigures a few figures
 * @param quotes what people said
 * @param at where it stands
 */
@Means("what is shown beside the words")
public record Shown(
        @Means("A picture.") Optional<Image> picture,

        @Means("A picture of who speaks, described by the office and not by a name.")
        Optional<Image> portrait,

        @Means("A few figures that tell most.") List<KeyFigure> keyFigures,

        @Means("What people said, in their words.") List<Quotation> quotes,

        SourceLocation at) {

    /** Its pictures. */
    public Stream<Image> images() {
        return Stream.concat(picture.stream(), portrait.stream());
    }

    /** A picture with what has to be said of it. */
    @Means("a picture")
    public record Image(
            @Means(
                    value = "A JPEG or PNG file under assets/.",
                    example = "assets/market.jpg",
                    fact = true,
                    picture = true)
            Text image,

            @Means(
                    value = "What it shows, for those who do not see it.",
                    example = "Stalls on the market place on a wet morning.")
            Text description,

            @Means(value = "Whom to thank for it.", example = "Exampletown Camera Club", marks = true)
            Optional<Text> credit,

            @Means(
                    value =
                            "What has to stay in sight of the picture where something cuts it: centre, top, bottom, left or right."
                                    + " Default: centre. The layouts of Planpress show pictures whole; plan.json tells it to others.",
                    example = "left")
            Optional<Focus> focus,

            SourceLocation at) {

        /** The same as texts show pictures. */
        public Prose.Picture picture() {
            return new Prose.Picture(image.value(), description.value(), image.from());
        }
    }

    /** What has to stay in sight of a picture. */
    public enum Focus {
        CENTRE,
        TOP,
        BOTTOM,
        LEFT,
        RIGHT
    }

    /** A figure that tells much. */
    @Means("a key figure")
    public record KeyFigure(
            @Means(value = "What it counts, in a few words.", example = "Homes let for the first time")
            Text label,

            @Means(
                    value = "The figure: the name of one that the plan holds, in braces, or a number as it was"
                            + " published.",
                    example = "\"412\"")
            Text value,

            @Means(
                    value = "Where it was published; only a figure of the plan itself needs none.",
                    example = "Housing report, March 2026, page 3",
                    marks = true)
            Optional<Text> source,

            SourceLocation at) {

        /** Whether it is one of the plan's own figures, named in braces. */
        public boolean isNamed() {
            return value.value().contains("{{");
        }
    }

    /** What somebody said. */
    @Means("a quotation")
    public record Quotation(
            @Means(value = "The words, as they were said.", example = "I know now whom to ask.", marks = true)
            Text text,

            @Means(
                    value = "Who said it: a role, and where it was said; never a name that was made up.",
                    example = "A tenant, at the meeting of 4 March 2026")
            Text who,

            SourceLocation at) {}
}
