package org.planpress.model;

import java.util.Locale;

/** The colours that an office can choose, by what they are for. */
public enum ColourName {
    PAPER("The ground of every page."),
    CHALK(
            "The ground of boxes and of the foot of a page, and the word behind the pages of a printed draft, which is darker where this is nearly white."),
    INK("Text and headings."),
    MUTED("Remarks, dates and sources."),
    LINE("Thin rules between rows."),
    EDGE("Axes, limits and outlines that mean something."),
    LINK("Links."),
    LINK_HOVER("A link under the pointer."),
    VISITED("A link that was followed."),
    FOCUS("The ground of whatever has the focus of the keyboard."),
    FOCUS_INK("Words and outline of whatever has the focus."),
    P1("The first priority."),
    P2("The second priority."),
    P3("The third priority."),
    P4("The fourth priority."),
    P5("The fifth priority."),
    P6("The sixth priority."),
    P7("The seventh priority."),
    P8("The eighth priority; a ninth starts over."),
    ON_P("The number on the colour of a priority."),
    GOOD("Words that say that something is done or on track."),
    GOOD_SOFT("The ground of those words."),
    WARN("Words that say that something is at risk."),
    WARN_SOFT("The ground of those words."),
    BAD("Words that say that something is late."),
    BAD_SOFT("The ground of those words."),
    CALM_SOFT("The ground of words that say that something has not started, rests or was dropped."),
    C_BAR("Bars and lines of charts."),
    C_BAR_2("The second series of a chart."),
    C_TARGET("Targets, and today in a timetable."),
    C_BETTER("What changed for the better."),
    C_WORSE("What changed for the worse.");

    private final String meaning;

    ColourName(String meaning) {
        this.meaning = meaning;
    }

    /** What it is for, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** As authors and style sheets write it: {@code c-bar-2}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
