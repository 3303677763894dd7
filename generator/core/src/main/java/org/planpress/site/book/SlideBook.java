package org.planpress.site.book;

import org.planpress.site.frame.Strip;
import org.planpress.site.slides.SlidesPage;

/**
 * A report as slides on pages.
 *
 * @param language language tag
 * @param organisation whose report it is
 * @param site the address of the web site
 * @param strip the marks of the plan, for the first page
 * @param page the slides as the web site has them
 */
public record SlideBook(String language, String organisation, String site, Strip strip, SlidesPage page) {}
