package org.planpress.site.money;

import org.planpress.site.frame.PageContent;
import org.planpress.site.chart.ChartFigure;

/**
 * How the plan was or will be made.
 *
 * @param asOf the day that progress was judged, as a sentence
 */
public record TimetablePage(String heading, String statement, String asOf, ChartFigure figure) implements PageContent {}
