package org.planpress.site.promises;

import java.util.List;
import org.planpress.site.earlier.EditionsOfPromise;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;

/**
 * What belongs to a promise while it is kept, beside its status; empty where the plan says nothing of it.
 *
 * @param facts who answers for it, where it holds if places have no pages, what it is about, what is not known and when somebody looks next
 * @param places where it holds, if places have pages
 * @param milestones the steps on the way, each with how it stands
 * @param editions what it was before and what became of it
 * @param given all of it as facts, for files that have no lists of their own for it
 */
public record Course(
        List<Fact> facts, List<Link> places, List<Step> milestones, EditionsOfPromise editions, List<Fact> given) {}
