package org.planpress.site.texts;

import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import java.util.List;

/** What is shown at an address where nothing is. */
public record NotFoundPage(String heading, List<Link> ways) implements PageContent {}
