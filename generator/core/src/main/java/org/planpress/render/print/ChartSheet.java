package org.planpress.render.print;

import org.planpress.site.chart.ChartFigure;

/**
 * A page that is one chart and nothing else, as its template sees it.
 *
 * @param language language tag
 * @param organisation whose chart it is
 * @param title what it shows
 * @param description the drawing for those who hear it
 * @param figure what is drawn
 * @param width of the page, in points
 * @param height of the page, in points
 * @param drawing an SVG element as large as the page
 */
public record ChartSheet(
        String language,
        String organisation,
        String title,
        String description,
        ChartFigure figure,
        double width,
        double height,
        String drawing) {}
