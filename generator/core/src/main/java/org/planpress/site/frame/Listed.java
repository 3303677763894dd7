package org.planpress.site.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planpress.model.Page;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.sitemap.Reserved;

/** What lists of pages hold, in the order that authors gave. */
public final class Listed {

    /** From how many headings on a page has a list of them. */
    private static final int ENOUGH = 3;

    private static final String ACCESSIBILITY = "accessibility";

    private Listed() {}

    public static List<Page> pages(Plan plan) {
        return plan.pages().stream()
                .sorted(Comparator.comparing((Page page) -> page.sheet().order().orElse(Integer.MAX_VALUE))
                        .thenComparing(Page::address))
                .toList();
    }

    /** The first few of them, and always the statement of accessibility, which the law wants on every page. */
    static List<Page> first(Plan plan, int most) {
        List<Page> all = pages(plan);
        List<Page> first = new ArrayList<>(all.subList(0, Math.min(most, all.size())));
        all.stream()
                .skip(first.size())
                .filter(page -> page.address().equals(ACCESSIBILITY))
                .forEach(first::add);
        return first;
    }

    public static Optional<Page> about(Plan plan) {
        return plan.pages().stream().filter(Reserved::isAbout).findFirst();
    }

    /** The main headings of a text, if there are enough to need a list. */
    public static List<Link> contents(Prose prose) {
        List<Link> headings = headings(prose);
        return headings.size() < ENOUGH ? List.of() : headings;
    }

    public static List<Link> headings(Prose prose) {
        return prose.blocks().stream()
                .filter(Prose.Heading.class::isInstance)
                .map(Prose.Heading.class::cast)
                .filter(heading -> heading.level() == 2)
                .map(heading -> new Link(Prose.words(heading.content()), "#" + heading.anchor()))
                .toList();
    }
}
