package org.planpress.site.reports;

import java.util.List;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/**
 * All measures of a report in one table, in an order that is not the published one.
 *
 * @param lead how they are ordered
 * @param orders the other orders
 */
public record ReportOrderPage(
        String heading, String lead, ReportTable table, List<Link> orders, Link method, boolean illustrative)
        implements PageContent {}
