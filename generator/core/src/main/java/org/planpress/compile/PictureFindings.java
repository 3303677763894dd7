package org.planpress.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.planpress.check.ShownPictures;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Plan;
import org.planpress.model.Prose.Picture;
import org.planpress.model.Text;
import org.planpress.model.ThemeSheet;
import org.planpress.render.print.PictureFile;
import org.planpress.render.print.PictureLimits;
import org.planpress.site.look.Look;

/** What is wrong with the pictures that texts show, as far as their files tell before anything is made of them. */
final class PictureFindings {

    static final Rule UNREADABLE = Rule.warning(
            "picture-unreadable",
            "A picture cannot be printed: its file is damaged, or it is of a kind that print does not know.",
            "Save the picture again as JPEG or PNG. Until then print shows its description in a frame, and a cover goes"
                    + " without it.",
            "![The new station](assets/station.webp)");

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

    private static final String FOLDER = "assets/";
    private static final String SAVE =
            "save it again as JPEG or PNG; until then print shows its description in a frame";

    private PictureFindings() {}

    static List<Rule> rules() {
        return List.of(UNREADABLE, TOO_LARGE, TOO_COARSE);
    }

    /**
     * Adds what is wrong with the pictures of a plan. Those that are not there are the business of the checks.
     *
     * @param press whether a print shop will print them
     */
    static void of(Plan plan, Path content, boolean press, Findings findings) throws IOException {
        Map<String, PictureFile> files = new HashMap<>();
        for (Picture picture : ShownPictures.of(plan)) {
            String target = picture.target();
            if (target.startsWith(FOLDER) && plan.assets().contains(target.substring(FOLDER.length()))) {
                if (!files.containsKey(target)) {
                    files.put(target, PictureFile.of(Files.readAllBytes(content.resolve(target))));
                }
                PictureFile file = files.get(target);
                PictureLimits.objection(file)
                        .map(why -> unreadable(picture.at(), target, why))
                        .or(() -> tooLarge(picture.at(), target, file))
                        .or(() -> press ? tooCoarse(picture.at(), target, file) : Optional.empty())
                        .ifPresent(findings::add);
            }
        }
        Optional<Text> cover = plan.theme().flatMap(ThemeSheet::cover).map(ThemeSheet.Cover::image);
        if (press && cover.filter(image -> plan.assets().contains(path(image))).isPresent()) {
            Text image = cover.get();
            PictureLimits.coarsenessOnCover(PictureFile.of(Files.readAllBytes(content.resolve(image.value()))))
                    .map(size -> TOO_COARSE
                            .at(image.at(), "the picture '" + image + "' " + size)
                            .withHint("take a larger version: 1,900 pixels fill the width of the cover"))
                    .ifPresent(findings::add);
        }
    }

    /**
     * A look without the picture on its cover if that turns out to be damaged.
     *
     * @param files what a file holds, by its path from {@code assets/} on
     */
    static Look ofCover(Look look, Plan plan, Function<String, Optional<byte[]>> files, Findings findings) {
        Optional<Text> image = plan.theme().flatMap(ThemeSheet::cover).map(ThemeSheet.Cover::image);
        Optional<Finding> damaged = look.cover()
                .flatMap(cover -> files.apply(cover.path()))
                .flatMap(PictureLimits::objection)
                .flatMap(why -> image.map(file -> UNREADABLE
                        .at(file.at(), "the picture '" + file + "' " + why)
                        .withHint("save it again as JPEG or PNG; until then the cover goes without it")));
        damaged.ifPresent(findings::add);
        return damaged.isPresent() ? look.withoutCover() : look;
    }

    /** Under the folder of pictures; empty for one that names another folder. */
    private static String path(Text image) {
        return image.value().startsWith(FOLDER) ? image.value().substring(FOLDER.length()) : "";
    }

    static Finding unreadable(SourceLocation at, String path, String why) {
        return UNREADABLE.at(at, "the picture '" + path + "' " + why).withHint(SAVE);
    }

    private static Optional<Finding> tooLarge(SourceLocation at, String path, PictureFile file) {
        return PictureLimits.excess(file)
                .map(size -> TOO_LARGE
                        .at(at, "the picture '" + path + "' " + size)
                        .withHint("save it smaller: 2,400 pixels fill the width of a page in print"));
    }

    private static Optional<Finding> tooCoarse(SourceLocation at, String path, PictureFile file) {
        return PictureLimits.coarseness(file)
                .map(size -> TOO_COARSE
                        .at(at, "the picture '" + path + "' " + size)
                        .withHint("take a larger version: 1,450 pixels fill the width of a page"));
    }
}
