package org.planpress.sitemap;

/** A file that accompanies the pages, which then link to it. */
public enum Companion {
    /** Each edition, each report and each chosen commitment as a tagged A4 document. */
    BOOK,
    /** The current edition in large print. */
    LARGE_PRINT,
    /** The current edition after the newest standards of tagged and lasting documents. */
    UA2,
    /** The current edition for a print shop. */
    PRESS,
    /** Each report as a presentation. */
    SLIDES,
    /** Charts, texts and colours for designers. */
    PACK,
    /** The plan and each measure as open data. */
    DATA
}
