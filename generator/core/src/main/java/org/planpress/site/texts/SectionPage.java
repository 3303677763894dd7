package org.planpress.site.texts;

import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Pager;
import java.util.List;
import java.util.Optional;
import org.planpress.model.Prose;

/** A chapter of an edition. */
public record SectionPage(String heading, Optional<String> summary, List<Link> contents, Prose body, Pager pager)
        implements PageContent {}
