package org.planpress.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.planpress.check.ShownPictures;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.look.Look;
import org.planpress.look.PictureFile;
import org.planpress.model.Plan;
import org.planpress.model.Prose.Picture;
import org.planpress.model.Text;
import org.planpress.render.print.PictureLimits;

/** What is wrong with the pictures that texts show, as far as their files tell before anything is made of them. */
final class PictureFindings {

    static final Rule UNREADABLE = Rule.warning(
            "picture-unreadable",
            "A picture cannot be printed: its file is damaged, or it is of a kind that print does not know.",
            "Save the picture again as JPEG or PNG. Until then print shows its description in a frame, and a cover goes"
                    + " without it.",
            "![The new station](assets/station.webp)");

    static final Rule NOT_ON_THE_WEB = Rule.warning(
            "picture-not-on-web",
            "A picture is of a kind that no common browser shows, such as TIFF or HEIC.",
            "Save it as JPEG or PNG, and name that file.",
            "![The new station](assets/station.tif)");

    static final Rule TOO_LARGE = Rule.warning(
            "picture-too-large",
            "A picture has more pixels than any screen or page can show.",
            "Save it smaller: 2,400 pixels fill the width of a page in print.",
            "![The county](assets/aerial-photograph.jpg) of 20,000 by 15,000 pixels");

    static final Rule TOO_COARSE = Rule.warning(
            "picture-too-coarse",
            "A picture has fewer than 220 pixels to an inch of paper, so the press shows its steps.",
            "Take a larger version of it: 1,450 pixels fill the width of a page.",
            "![The station](assets/station.jpg) of 600 by 400 pixels");

    private static final String SAVE =
            "save it again as JPEG or PNG; until then print shows its description in a frame";
    private static final String SAVE_COVER = "save it again as JPEG or PNG; until then the cover goes without it";
    private static final String SMALLER = "save it smaller: 2,400 pixels fill the width of a page in print";
    private static final String LARGER = "take a larger version: 1,450 pixels fill the width of a page";
    private static final String LARGER_COVER = "take a larger version: 1,900 by 2,650 pixels fill the cover";

    private PictureFindings() {}

    static List<Rule> rules() {
        return List.of(UNREADABLE, NOT_ON_THE_WEB, TOO_LARGE, TOO_COARSE);
    }

    /**
     * Adds what is wrong with the pictures of a plan. Those that are not there are the business of the checks.
     *
     * @param press whether a print shop will print them
     */
    static void of(Plan plan, AuthorsFiles authors, boolean press, Findings findings) {
        Map<String, Optional<PictureFile>> files = new HashMap<>();
        BiConsumer<Picture, Boolean> judge = (picture, printed) -> files.computeIfAbsent(
                        picture.target(), path -> authors.at(path).map(PictureFile::of))
                .flatMap(file -> flaw(picture, file, printed))
                .ifPresent(findings::add);
        ShownPictures.inTheBook(plan).forEach(picture -> judge.accept(picture, press));
        ShownPictures.easy(plan).forEach(picture -> judge.accept(picture, false));
        if (press) {
            authors.cover().flatMap(image -> flawOfCover(image, authors)).ifPresent(findings::add);
        }
    }

    private static Optional<Finding> flaw(Picture picture, PictureFile file, boolean press) {
        SourceLocation at = picture.at();
        String path = picture.target();
        if (file.isUnknownToBrowsers()) {
            String kind = file.form() == PictureFile.Form.TIFF ? "TIFF" : "HEIC";
            return Optional.of(told(
                    NOT_ON_THE_WEB,
                    at,
                    path,
                    "is a " + kind + " file, which no browser shows",
                    "save it as JPEG or PNG"));
        }
        return PictureLimits.objection(file)
                .map(why -> unreadable(at, path, why))
                .or(() -> PictureLimits.excess(file).map(size -> told(TOO_LARGE, at, path, size, SMALLER)))
                .or(() -> press
                        ? PictureLimits.coarseness(file).map(size -> told(TOO_COARSE, at, path, size, LARGER))
                        : Optional.empty());
    }

    private static Optional<Finding> flawOfCover(Text image, AuthorsFiles authors) {
        return authors.at(image.value())
                .map(PictureFile::of)
                .flatMap(PictureLimits::coarsenessOnCover)
                .map(size -> told(TOO_COARSE, image.at(), image.value(), size, LARGER_COVER));
    }

    /** A look without the picture on its cover if that turns out to be damaged. */
    static Look ofCover(Look look, AuthorsFiles authors, Findings findings) {
        Optional<Finding> damaged = look.cover()
                .flatMap(cover -> authors.at(cover.path()))
                .flatMap(PictureLimits::objection)
                .flatMap(why ->
                        authors.cover().map(image -> told(UNREADABLE, image.at(), image.value(), why, SAVE_COVER)));
        damaged.ifPresent(findings::add);
        return damaged.isPresent() ? look.withoutCover() : look;
    }

    static Finding unreadable(SourceLocation at, String path, String why) {
        return told(UNREADABLE, at, path, why, SAVE);
    }

    private static Finding told(Rule rule, SourceLocation at, String path, String what, String hint) {
        return rule.at(at, "the picture '" + path + "' " + what).withHint(hint);
    }
}
