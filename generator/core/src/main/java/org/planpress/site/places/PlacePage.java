package org.planpress.site.places;

import java.util.List;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/**
 * A place.
 *
 * @param kicker what the page is about
 * @param lead how much is for it, or that it is the whole
 * @param above the places that it lies in, the nearest first
 * @param within the places in it
 * @param parts what is for it, by kind
 */
public record PlacePage(
        String kicker,
        String heading,
        String lead,
        List<Link> above,
        List<Link> within,
        List<PlacePart> parts,
        boolean illustrative)
        implements PageContent {}
