package org.planpress.bind;

/** A column of {@code redirects.csv}. */
enum RedirectColumn implements HeaderRow.Column {
    FROM(
            "The old address from its first slash, with what follows a question mark, as a browser asks for it.",
            "/media/123/plan.pdf?x=1"),
    TO("Where it leads: an address of this site, or the whole address of a page elsewhere.", "/priorities/p1/"),
    REASON("Why it moved, in a sentence; readers see it.", "The old site was closed."),
    DAY("The day on which it moved.", "2026-04-01");

    private final String meaning;
    private final String example;

    RedirectColumn(String meaning, String example) {
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
        return this == FROM || this == TO;
    }
}
