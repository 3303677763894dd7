package org.planpress.site.frame;

/**
 * A main part of a page.
 *
 * @param name names its place on the page
 * @param title its heading
 */
public record PagePart(String name, String title) {}
