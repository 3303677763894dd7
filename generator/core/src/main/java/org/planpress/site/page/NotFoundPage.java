package org.planpress.site.page;

import java.util.List;

/** What is shown at an address where nothing is. */
public record NotFoundPage(String heading, List<Link> ways) implements PageContent {}
