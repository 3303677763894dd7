package org.planpress.compile;

/** A form in which a plan is published. */
public enum Format {
    /** The site. */
    HTML,
    /** The open data. */
    DATA
}
