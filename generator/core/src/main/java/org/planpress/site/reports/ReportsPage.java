package org.planpress.site.reports;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/**
 * All reports, plan by plan, the newest first.
 *
 * @param more other pages about progress
 */
public record ReportsPage(String heading, String lead, List<Group> groups, List<Link> more) implements PageContent {

    /**
     * The reports on one edition.
     *
     * @param note whether that edition is still in force
     */
    public record Group(String id, String title, String note, List<Entry> reports) {}

    /**
     * A report.
     *
     * @param period the days that it covers
     * @param gap the days before it that no report covers, if there is an earlier one
     */
    public record Entry(Link report, String period, String summary, Optional<String> gap) {}
}
