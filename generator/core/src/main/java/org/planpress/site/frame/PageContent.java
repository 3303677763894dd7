package org.planpress.site.frame;

/**
 * What the main part of a page shows. Templates see it as {@code page}; addresses in it count from the root of the
 * site, and an empty {@code Optional} is a missing value.
 */
public interface PageContent {

    /** The title at the top of the page. */
    String heading();

    /** Whether it shows a value that is made up to show the design; the frame then says so at the top. */
    default boolean illustrative() {
        return false;
    }
}
