package org.planpress.site.texts;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Reach;

/**
 * How the public reaches those who publish the plan. The book has it on its last pages.
 *
 * @param urgent what to do when it cannot wait
 * @param reach mailbox, letters and telephone
 * @param parts ways to ask, to complain and to be heard
 */
public record ContactPage(String heading, String lead, Optional<String> urgent, List<Reach> reach, List<Part> parts)
        implements PageContent {

    /**
     * One kind of ways.
     *
     * @param name names it among the parts
     * @param ways what each is for, and what to do
     */
    public record Part(String name, String title, List<Fact> ways) {}
}
