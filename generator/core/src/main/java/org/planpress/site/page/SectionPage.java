package org.planpress.site.page;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Prose;

/** A chapter of an edition. */
public record SectionPage(String heading, Optional<String> summary, List<Link> contents, Prose body, Pager pager)
        implements PageContent {}
