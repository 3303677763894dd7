package org.planpress.model;

import java.util.List;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.ThemesSheet.Theme;

/**
 * A priority with its commitments.
 *
 * @param id the name of its folder
 * @param sheet what the priority is for
 * @param themes its commitments, in themes
 */
public record Priority(Id id, PrioritySheet sheet, List<Theme> themes) {

    /** All its commitments, in the order of the plan. */
    public List<Commitment> commitments() {
        return themes.stream().flatMap(theme -> theme.commitments().stream()).toList();
    }
}
