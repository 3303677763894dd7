package org.planpress.site.frame;

import java.util.stream.Stream;
import org.planpress.site.chart.ChartFigure;

/** What a page shows that may have figures, each of which has a table of its own among the data. */
public interface WithFigures extends PageContent {

    /** The figures, in the order in which readers meet them. */
    Stream<ChartFigure> drawn();
}
