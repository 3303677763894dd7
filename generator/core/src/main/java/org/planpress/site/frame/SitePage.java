package org.planpress.site.frame;

import org.planpress.model.Id;

/**
 * A page of the site, before it is HTML.
 *
 * @param address where readers find it, from the root of the site, such as {@code /money/}
 * @param path the file that holds it, such as {@code money/index.html}
 * @param template which template shows it, such as {@code money}
 * @param edition the edition that its links by id look into first
 * @param frame what stands around it
 * @param content what it shows
 */
public record SitePage(String address, String path, String template, Id edition, Frame frame, PageContent content) {

    /** Stands at the top of each page with a value that is no fact. */
    public static final String ILLUSTRATIVE =
            "Values marked “illustrative” are made up to show the design. They are not facts."
                    + " Figures marked “as published” come from the source.";

    public static SitePage at(String address, String template, Id edition, Frame frame, PageContent content) {
        return new SitePage(
                address,
                address.substring(1) + "index.html",
                template,
                edition,
                content.illustrative() ? frame.withNotice(ILLUSTRATIVE) : frame,
                content);
    }
}
