package org.planpress.site.frame;

import java.util.Locale;

/** The kinds of chapter of a printed plan, in its order: what the plan says first, then what stands behind it. */
public enum ChapterKind {
    SECTION,
    PRIORITY,
    /** Commitments of no single priority. */
    ACROSS,
    MEASURES,
    MONEY,
    SURVEY,
    REQUIREMENTS,
    REGISTER,
    PARTNERS,
    PLACES,
    GOVERNANCE,
    MEETINGS,
    /** What meetings decided, and what was asked of the office. */
    DECISIONS,
    /** What the law asks the plan to contain. */
    LAW,
    TIMETABLE,
    /** What became of the promises of the edition before. */
    EARLIER,
    /** What changed, as it was recorded. */
    CHANGES,
    GLOSSARY;

    /** The name of its template in {@code print/chapters/}. */
    public String template() {
        return name().toLowerCase(Locale.ROOT);
    }
}
