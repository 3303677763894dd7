package org.planpress.site.page;

import java.util.List;
import org.planpress.site.chart.ChartFigure;

/** How the plan was or will be made. */
public record TimetablePage(String heading, String statement, String asOf, ChartFigure figure, List<Phase> phases)
        implements PageContent {

    /** A phase with its tasks. */
    public record Phase(String title, List<Task> tasks) {}

    /** A task in words. */
    public record Task(String title, String dates, String owner) {}
}
