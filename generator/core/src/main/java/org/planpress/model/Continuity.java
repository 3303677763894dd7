package org.planpress.model;

import java.util.List;

/**
 * What keeps a plan to be found when pages, plans and offices change.
 *
 * @param redirects where old addresses lead, in the order of their file
 */
public record Continuity(List<Redirect> redirects) {

    /** Of a plan in which nothing has moved. */
    public static final Continuity NONE = new Continuity(List.of());
}
