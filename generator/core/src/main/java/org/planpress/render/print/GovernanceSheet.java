package org.planpress.render.print;

import org.planpress.site.meetings.GovernancePage.Diagram;

/**
 * A page that is the drawing of who answers to whom and nothing else, as its template sees it.
 *
 * @param language language tag
 * @param organisation whose drawing it is
 * @param title what it shows
 * @param description the drawing for those who hear it
 * @param diagram what is drawn
 * @param unit points for a unit of the drawing
 * @param margin around it, in units
 * @param width of the page, in points
 * @param height of the page, in points
 */
public record GovernanceSheet(
        String language,
        String organisation,
        String title,
        String description,
        Diagram diagram,
        double unit,
        int margin,
        double width,
        double height) {}
