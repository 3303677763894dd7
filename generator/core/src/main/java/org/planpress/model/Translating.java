package org.planpress.model;

/** What is asked of the languages of a site that are not the first. */
public enum Translating {
    /** What is not translated keeps the plan from being published. */
    REQUIRED,
    /** What is not translated stands in the first language, and pages say so. */
    NOTICE
}
