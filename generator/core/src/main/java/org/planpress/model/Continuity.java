package org.planpress.model;

import java.util.List;
import java.util.Optional;

/**
 * What keeps a plan to be found when pages, plans and offices change.
 *
 * @param succession who answers for it, if that changes
 * @param redirects where old addresses lead, in the order of their file
 */
public record Continuity(Optional<Succession> succession, List<Redirect> redirects) {

    /** Of a plan in which nothing has moved. */
    public static final Continuity NONE = new Continuity(Optional.empty(), List.of());
}
