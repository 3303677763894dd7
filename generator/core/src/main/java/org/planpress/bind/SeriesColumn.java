package org.planpress.bind;

import java.util.Locale;

/** A column of a measure's spreadsheet. */
public enum SeriesColumn {
    PERIOD(
            "The period: 2023-10, Oct 2023 or a date for a month; 2023-Q3, 2023-H1, 2023, 2023/24, 2023/24 Q1 or 2023/24 H1 for the rest.",
            "2023-10"),
    VALUE(
            "The value in the unit of the measure: 12,345, 12.4%, 00:11:15 or £1.2m. An empty cell says that there is none.",
            "12.4%"),
    AREA("The id of an area from site.yml; an empty cell is the whole.", "swindon"),
    STATUS(
            "How firm the value is: "
                    + SeriesCells.statuses()
                    + ". An empty cell is final, or unavailable if there is no value.",
            "provisional"),
    NOTE("What a reader should know about the value.", "The first month under the new definition."),
    WAS("The value that was published before, if it changed; revised-on and reason go with it.", "312"),
    REVISED_ON("The day on which that value was replaced.", "2026-11-03"),
    REASON("Why it changed; readers see it.", "Late returns were added."),
    PUBLISH_FROM(
            "The day from which the row is public; before it, nothing that is published tells of its value.",
            "2026-12-10");

    private final String meaning;
    private final String example;

    SeriesColumn(String meaning, String example) {
        this.meaning = meaning;
        this.example = example;
    }

    /** As it is written in the header. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String meaning() {
        return meaning;
    }

    String example() {
        return example;
    }

    boolean isRequired() {
        return this == PERIOD || this == VALUE;
    }
}
