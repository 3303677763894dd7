package org.planpress.model;

import java.util.Locale;

/** What can change in a plan, as its ledger writes it. The list is closed: what is none of these is no change of the plan. */
public enum ChangeKind {
    /** It stood in the plan when it was first recorded; when it came is not known. */
    KNOWN(Form.PLAIN, "It stood in the plan when it was first recorded; since when is not known.", "Open the yard"),
    /** It is new. */
    ADDED(Form.PLAIN, "It is new.", "Open the yard"),
    /** It was dropped, and its id is kept. */
    RETIRED(Form.PLAIN, "It was dropped, and its id is kept under `retired` of its edition.", "p1.yards.3"),
    /** It is gone. */
    DROPPED(Form.PLAIN, "It is gone.", ""),
    RETITLED(Form.PLAIN, "It has another title.", "Open both yards"),
    REWORDED(Form.PLAIN, "Its words changed.", "We will open both yards."),
    /** It stands under another priority or theme. */
    MOVED(Form.PLAIN, "It stands under another priority or theme.", "p2.streets"),
    VERSION_CHANGED(Form.PLAIN, "An edition has another version.", "1.1"),
    PERIOD_CHANGED(Form.PLAIN, "It covers another time.", "2025-04 to 2029-03"),
    START_MOVED(Form.DATE, "It starts at another time.", "2026-04"),
    DUE_MOVED(Form.DATE, "It is due at another time.", "2027-03"),
    TARGET_DATE_MOVED(Form.DATE, "Its target is to be met at another time.", "2029-03"),
    DATE_MOVED(Form.DATE, "A meeting is on another day.", "2026-09-16"),
    MILESTONE_ADDED(Form.PART, "A step on the way is new.", "The lease is signed: 2026-03"),
    MILESTONE_DROPPED(Form.PART, "A step on the way is gone.", "The lease is signed: 2026-03"),
    MILESTONE_MOVED(Form.PART, "A step on the way is due at another time.", "The lease is signed: 2026-06"),
    MILESTONE_DONE(Form.PART, "A step on the way is done.", "The lease is signed: 2026-05-14"),
    BASELINE_CHANGED(Form.PLAIN, "Where it started is told otherwise.", "4,210 in 2023-24"),
    TARGET_CHANGED(Form.PLAIN, "Its target changed.", "3,800 a year"),
    YEAR_TARGET_CHANGED(Form.PART, "The target of a year changed.", "2026/27: 3,950"),
    STATUS_CHANGED(Form.PLAIN, "Its status changed.", "late"),
    PROGRESS_CHANGED(Form.PLAIN, "So much of it is done.", "60%"),
    LEAD_CHANGED(Form.PLAIN, "Another leads it or answers for it.", "The council"),
    PARTNERS_CHANGED(Form.PLAIN, "Others work on it.", "The council; Care and Repair"),
    MEASURES_CHANGED(Form.PLAIN, "Other measures show how it goes.", "bus-journeys; bus-punctuality"),
    DEFINITION_CHANGED(Form.PLAIN, "What a measure counts changed.", "All calls that end before anyone answers."),
    SOURCE_CHANGED(Form.PLAIN, "The figures come from elsewhere.", "The council, Quarterly statistics"),
    METHOD_CHANGED(Form.PLAIN, "What is worked out from its figures is worked out otherwise.", "average; nhs"),
    SERIES_BROKEN(
            Form.PART,
            "From a period on it is counted anew, so that figures before and after cannot be compared.",
            "2025-04: Burglary was reclassified."),
    FIGURES_ADDED(Form.PLAIN, "It has figures of further periods.", "2026-01 to 2026-03"),
    FIGURE_REVISED(Form.PART, "A figure that was published is another.", "2025-10: 12.4%"),
    FIGURE_WITHDRAWN(Form.PART, "A figure that was published is gone.", "2025-10: 12.4%"),
    AMOUNT_CHANGED(Form.PLAIN, "An amount of money changed.", "£1.2m"),
    YEAR_AMOUNT_CHANGED(Form.PART, "The amount of a year changed.", "2026-27: £1,200,000"),
    ANSWERED(
            Form.PLAIN, "What came of a decision, or the answer to a recommendation, is told or changed.", "Accepted.");

    /** What stands in the columns {@code from} and {@code to}. */
    public enum Form {
        /** Words or figures as they were published. */
        PLAIN,
        /** A date as plans have it. */
        DATE,
        /** The name of a part, a colon, and what is said of it. */
        PART
    }

    private final Form form;
    private final String meaning;
    private final String example;

    ChangeKind(Form form, String meaning, String example) {
        this.form = form;
        this.meaning = meaning;
        this.example = example;
    }

    /** As a ledger writes it: {@code due-moved}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands in the columns {@code from} and {@code to}. */
    public Form form() {
        return form;
    }

    /** The part that a cell of this kind tells of: what stands before its colon. Of a step, whose title may hold one, before the last. */
    public String part(String cell) {
        boolean step = this == MILESTONE_ADDED
                || this == MILESTONE_DROPPED
                || this == MILESTONE_MOVED
                || this == MILESTONE_DONE;
        int colon = step ? cell.lastIndexOf(": ") : cell.indexOf(": ");
        return colon < 0 ? cell : cell.substring(0, colon);
    }

    /** What is said of the part: what stands after that colon. */
    public String said(String cell) {
        String part = part(cell);
        return part.length() == cell.length() ? "" : cell.substring(part.length() + 2);
    }

    /** What it means, in a sentence for authors. */
    public String meaning() {
        return meaning;
    }

    /** What may stand in the column {@code to}; empty if nothing does. */
    public String example() {
        return example;
    }

    /** Whether it tells that a thing is there from now on. */
    public boolean brings() {
        return this == KNOWN || this == ADDED;
    }

    /** Whether it tells that a thing is there no more. */
    public boolean takesAway() {
        return this == RETIRED || this == DROPPED;
    }

    /** Whether it needs a reason that the office knows and the content does not say. */
    public boolean asksWhy() {
        return this != KNOWN && this != ADDED && this != FIGURES_ADDED && this != MILESTONE_DONE && this != ANSWERED;
    }
}
