package org.planpress.output;

/** A form in which a plan is published; people ask for them by these names, and pages link to what is asked for. */
public enum Format {
    /** The pages, with the table of each figure. */
    HTML,
    /** The open data. */
    DATA,
    /** Editions, reports and chosen commitments as tagged A4 documents, among them {@code plan.pdf}. */
    PDF,
    /** {@code plan-large-print.pdf}. */
    LARGE_PRINT,
    /** {@code plan-ua2.pdf}. */
    UA2,
    /** {@code plan-press.pdf}. */
    PRESS,
    /** {@code slides.pptx} of each report. */
    SLIDES,
    /** {@code design-pack.zip}. */
    PACK,
    /** {@code plan.txt}. */
    TXT
}
