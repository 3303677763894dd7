package org.planpress.site.promises;

import java.util.List;
import org.planpress.site.frame.Fact;

/**
 * A KPI in a list.
 *
 * @param way {@code up}, {@code down} or {@code either}: where it should move
 * @param direction the same in words
 * @param terms what the plan sets for it: target, starting point and the like
 * @param measured what is known of its figures, as a sentence
 */
public record KpiRow(
        String id,
        String title,
        String text,
        String address,
        String way,
        String direction,
        List<Fact> terms,
        String measured) {}
