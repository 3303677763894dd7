package org.planpress.site.page;

import java.util.Optional;

/** The page of an id that is no longer in use. */
public record RetiredPage(
        String heading, String id, String statement, String reason, Optional<Link> replacedBy, String promise)
        implements PageContent {}
