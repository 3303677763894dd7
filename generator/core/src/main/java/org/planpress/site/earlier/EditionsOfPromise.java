package org.planpress.site.earlier;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;

/**
 * What a promise was in the edition before, and what became of it in the next.
 *
 * @param before what it takes the place of
 * @param after what takes its place
 * @param became what became of it, as a label and why, where nothing takes its place
 * @param others where all promises of its edition and of the one before are followed
 * @param given all but the last as facts, for files that have no lists of their own for it
 */
public record EditionsOfPromise(
        List<Link> before, List<Link> after, Optional<Fact> became, List<Link> others, List<Fact> given) {}
