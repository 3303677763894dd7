package org.planpress.model;

import java.util.Locale;

/** A part of a duty that an office can answer by itself; {@code law.yml} names it in small letters with hyphens. */
public enum LawPart {
    POLICING,
    CRIME_REDUCTION,
    NATIONAL_FUNCTIONS,
    SECTION,
    AMOUNT,
    SPLIT,
    KPIS,
    MEASURES,
    GRANTS,
    CONDITIONS,
    THREATS,
    ISSUED,
    ELECTION,
    CHIEF_CONSULTED,
    DRAFT_SENT,
    PANEL_REPORT,
    PANEL_RESPONSE,
    SENT,
    REVIEWED,
    PRIORITIES,
    INSPECTION_REPORT,
    INSPECTION_SUMMARY,
    QUARTERLY_DATA,
    ANNUAL_STATISTICS,
    COMPLAINTS_REPORT,
    ANNUAL_REPORTS,
    RESPONSES,
    PRECEPT_NOTIFIED,
    PRECEPT_REPORT,
    PRECEPT_RESPONSE,
    STATEMENT,
    NOT_ACCESSIBLE,
    CONTACT,
    ENFORCEMENT,
    TESTED,
    DOCUMENTS,
    WELSH,
    CONSULTATION,
    VICTIMS,
    OUTSIDE_WINDOWS,
    REGISTER;

    /** Its name as {@code law.yml} writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
