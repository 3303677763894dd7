package org.planpress.site.frame;

/**
 * A link.
 *
 * @param text what it says
 * @param address from the root of the site, such as {@code /money/}, or an anchor such as {@code #kpis}
 */
public record Link(String text, String address) {}
