package org.planpress.bind;

/** A column of {@code ledger.csv}. */
enum LedgerColumn implements HeaderRow.Column {
    DAY("The day on which it was recorded.", "2026-03-31"),
    ID(
            "What changed: its edition and its id, or the kind of thing and its id.",
            "2025-29/p1.tools.3` or `measures/999-abandonment"),
    KIND("How it changed, in one of the words below.", "due-moved"),
    FROM("What stood there before; empty for nothing.", "2026-03"),
    TO("What stands there since; empty for nothing.", "2027-03"),
    WHY("Why, in a sentence; readers see it.", "The grant came a year later than promised.");

    private final String meaning;
    private final String example;

    LedgerColumn(String meaning, String example) {
        this.meaning = meaning;
        this.example = example;
    }

    String meaning() {
        return meaning;
    }

    String example() {
        return example;
    }

    @Override
    public boolean isRequired() {
        return true;
    }
}
