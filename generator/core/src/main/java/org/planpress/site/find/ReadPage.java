package org.planpress.site.find;

import java.util.List;
import org.planpress.site.frame.SitePage;

/**
 * A page as people read it.
 *
 * @param made what was shown
 * @param blocks the text of each heading, paragraph, item and cell of its main part, in order
 */
public record ReadPage(SitePage page, SitePage.Made made, List<String> blocks) {}
