package org.planpress.compile;

/** A form in which a plan is published. */
public enum Format {
    /** The site. */
    HTML,
    /** The open data. */
    DATA,
    /** The plan as a tagged A4 document, {@code plan.pdf}. */
    PDF
}
