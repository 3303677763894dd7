package org.planpress.check;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.model.Plan;
import org.planpress.model.Prose.Picture;
import org.planpress.model.Shown;

/** The pictures that the texts of a plan show, and those beside them, wherever they stand. */
public final class ShownPictures {

    private ShownPictures() {}

    public static List<Picture> of(Plan plan) {
        return Stream.concat(inTheBook(plan).stream(), easy(plan).stream()).toList();
    }

    /** Those that the printed plan has, too. */
    public static List<Picture> inTheBook(Plan plan) {
        return Stream.concat(
                        Body.of(plan).stream().flatMap(body -> body.pictures().stream()),
                        plan.shown().flatMap(Shown::images).map(Shown.Image::picture))
                .toList();
    }

    /** Those beside easy-read texts, which no print shop gets. */
    public static List<Picture> easy(Plan plan) {
        return plan.easyPictures().map(Shown.Image::picture).toList();
    }
}
