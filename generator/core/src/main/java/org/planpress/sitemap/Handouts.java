package org.planpress.sitemap;

import java.util.Optional;
import java.util.function.Function;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Printing;

/** Which short forms of the plan in force are made, to be handed round and pinned up. */
public final class Handouts {

    /** More than so many priorities nobody tells apart on one page. */
    public static final int MOST_PRIORITIES = 8;

    private Handouts() {}

    /** Whether a leaflet is made: somebody asks for it, and the plan fits. */
    public static boolean leaflet(Plan plan) {
        return isMade(plan, Printing::leaflet);
    }

    /** Whether a poster is made: somebody asks for it, and the plan fits. */
    public static boolean poster(Plan plan) {
        return isMade(plan, Printing::poster);
    }

    private static boolean isMade(Plan plan, Function<Printing, Optional<Boolean>> asked) {
        return plan.site().print().flatMap(asked).orElse(false) && fits(plan.current());
    }

    /** Whether an edition has something to show on one page, and not too much. */
    public static boolean fits(Edition edition) {
        int priorities = edition.priorities().size();
        return priorities > 0
                && priorities <= MOST_PRIORITIES
                && !edition.commitments().isEmpty();
    }
}
