package org.planpress.site.promises;

import java.util.Optional;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/** The page of an id that is no longer in use. */
public record RetiredPage(
        String heading, String id, String statement, String reason, Optional<Link> replacedBy, String promise)
        implements PageContent {}
