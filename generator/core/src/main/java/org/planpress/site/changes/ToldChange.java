package org.planpress.site.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;

/**
 * A change in words.
 *
 * @param id its place on the page of changes, which stays the same when others come
 * @param path what changed, by its name in the whole plan
 * @param name what that is called
 * @param link the same with its page, if it has one
 * @param kind how it changed, in a few words
 * @param facts what stood before, what stands since, and why
 */
public record ToldChange(
        String id, LocalDate day, String path, String name, Optional<Link> link, String kind, List<Fact> facts) {}
