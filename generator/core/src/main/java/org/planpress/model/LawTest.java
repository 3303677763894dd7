package org.planpress.model;

/**
 * What is looked for to find a duty of the law in a plan. A duty of a rule pack names one of these: which duties there are
 * is data, how one of them is found is not.
 */
public enum LawTest {
    /** Objectives for policing, for less crime and disorder, and for national work. */
    ST01_OBJECTIVES,
    /** A section about the policing that is to be provided. */
    ST02_POLICING,
    /** The money: an amount, its year, and its parts. */
    ST03_RESOURCES,
    /** A section about how the chief officer reports. */
    ST04_REPORTING,
    /** A KPI for each priority, a measure for each KPI. */
    ST05_MEASUREMENT,
    /** Grants, and what they are tied to. */
    ST06_GRANTS,
    /** A section about services for victims. */
    ST07_VICTIMS,
    /** Each national threat is answered, or the plan says why not. */
    ST08_NATIONAL_THREATS,
    /** The plan was issued in the financial year of the election. */
    ST09_ISSUED,
    /** The chief officer and the panel saw the draft, and the panel has its answer. */
    ST10_CONSULTED,
    /** The plan went to those who have to know it. */
    ST11_SENT,
    /** Somebody looked at the plan again. */
    ST12_REVIEWED,
    /** A statement on each national priority. */
    ST13_NATIONAL_PRIORITIES,
    /** The newest inspection report and its summary. */
    ST14_INSPECTION,
    /** Data, statistics and a report on complaints. */
    ST15_COMPLAINTS,
    /** An annual report for each year that is over, and the answer to the panel. */
    ST16_ANNUAL_REPORTS,
    /** The days of the precept. */
    ST17_PRECEPT,
    /** The statement of accessibility. */
    ST18_ACCESSIBILITY,
    /** What is known of each document that people can download. */
    ST19_DOCUMENTS,
    /** The same pages in Welsh. */
    ST20_WELSH,
    /** What people, and victims among them, were asked before. */
    ST21_VIEWS,
    /** The plan was not published in a window before an election. */
    ST22_WINDOWS,
    /** A section with a tag that the duty names. */
    LAW_SECTION,
    /** A register of a kind that the duty names. */
    LAW_REGISTER;

    /** Its name as packs write it, which is also the code of the finding: {@code st01-objectives}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
