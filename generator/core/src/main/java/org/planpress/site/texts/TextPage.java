package org.planpress.site.texts;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Prose;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/** A page that belongs to no edition. */
public record TextPage(String heading, Optional<String> summary, Optional<String> date, List<Link> contents, Prose body)
        implements PageContent {}
