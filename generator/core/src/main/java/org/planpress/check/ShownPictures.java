package org.planpress.check;

import java.util.List;
import org.planpress.model.Plan;
import org.planpress.model.Prose.Picture;

/** The pictures that the texts of a plan show, wherever they stand. */
public final class ShownPictures {

    private ShownPictures() {}

    public static List<Picture> of(Plan plan) {
        return Body.of(plan).stream().flatMap(body -> body.pictures().stream()).toList();
    }
}
