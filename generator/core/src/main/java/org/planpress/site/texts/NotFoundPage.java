package org.planpress.site.texts;

import java.util.List;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/** What is shown at an address where nothing is. */
public record NotFoundPage(String heading, List<Link> ways) implements PageContent {}
