package org.planpress.site.texts;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/**
 * What stands at an old address.
 *
 * @param ways where it went; several where only the reader knows which is wanted
 */
public record RedirectPage(String heading, List<Way> ways) implements PageContent {

    /**
     * A place that an old address leads to.
     *
     * @param moved when it moved, in a sentence
     * @param reason why, in a sentence
     */
    public record Way(Link to, Optional<String> moved, Optional<String> reason) {}
}
