package org.planpress.site.book;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.output.Format;
import org.planpress.site.Site;

/** The books of the editions of a plan, each put together once, however many documents and texts are made from it. */
public final class Books {

    private final Plan plan;
    private final Site site;
    private final Set<Format> formats;
    private final Map<Id, Book> known = new ConcurrentHashMap<>();

    /**
     * The books of a plan.
     *
     * @param formats the files beside the pages, which books name
     */
    public Books(Plan plan, Site site, Set<Format> formats) {
        this.plan = plan;
        this.site = site;
        this.formats = Set.copyOf(formats);
    }

    /** The files beside the pages, which books name. */
    public Set<Format> formats() {
        return formats;
    }

    /** The book of the current edition. */
    public Book current() {
        return of(plan.current());
    }

    /** The book of an edition. */
    public Book of(Edition edition) {
        return known.computeIfAbsent(edition.id(), id -> BookBuilder.build(plan, edition, site, formats));
    }
}
