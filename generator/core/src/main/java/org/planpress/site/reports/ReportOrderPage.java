package org.planpress.site.reports;

import java.util.List;
import java.util.Optional;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/**
 * All measures of a report in one table, in an order that is not the published one.
 *
 * @param lead how they are ordered
 * @param age how old the report is
 * @param orders the other orders
 */
public record ReportOrderPage(
        String heading,
        String lead,
        Optional<AgeNote> age,
        ReportTable table,
        List<Link> orders,
        Link method,
        boolean illustrative)
        implements PageContent {}
