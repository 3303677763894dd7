package org.planpress.analysis.law;

import java.util.List;
import org.planpress.model.LawPart;
import org.planpress.model.LawTest;

/** Which parts each duty has, by what is looked for. */
public final class LawParts {

    private LawParts() {}

    /** The parts, the first of which is meant where an office names none. */
    public static List<LawPart> of(LawTest test) {
        return switch (test) {
            case ST01_OBJECTIVES -> List.of(LawPart.POLICING, LawPart.CRIME_REDUCTION, LawPart.NATIONAL_FUNCTIONS);
            case ST02_POLICING, ST04_REPORTING, ST07_VICTIMS, LAW_SECTION -> List.of(LawPart.SECTION);
            case ST03_RESOURCES -> List.of(LawPart.AMOUNT, LawPart.SPLIT);
            case ST05_MEASUREMENT -> List.of(LawPart.KPIS, LawPart.MEASURES);
            case ST06_GRANTS -> List.of(LawPart.GRANTS, LawPart.CONDITIONS);
            case ST08_NATIONAL_THREATS -> List.of(LawPart.THREATS);
            case ST09_ISSUED -> List.of(LawPart.ISSUED, LawPart.ELECTION);
            case ST10_CONSULTED ->
                List.of(LawPart.CHIEF_CONSULTED, LawPart.DRAFT_SENT, LawPart.PANEL_REPORT, LawPart.PANEL_RESPONSE);
            case ST11_SENT -> List.of(LawPart.SENT);
            case ST12_REVIEWED -> List.of(LawPart.REVIEWED);
            case ST13_NATIONAL_PRIORITIES -> List.of(LawPart.PRIORITIES);
            case ST14_INSPECTION -> List.of(LawPart.INSPECTION_REPORT, LawPart.INSPECTION_SUMMARY);
            case ST15_COMPLAINTS ->
                List.of(LawPart.QUARTERLY_DATA, LawPart.ANNUAL_STATISTICS, LawPart.COMPLAINTS_REPORT);
            case ST16_ANNUAL_REPORTS -> List.of(LawPart.ANNUAL_REPORTS, LawPart.RESPONSES);
            case ST17_PRECEPT -> List.of(LawPart.PRECEPT_NOTIFIED, LawPart.PRECEPT_REPORT, LawPart.PRECEPT_RESPONSE);
            case ST18_ACCESSIBILITY ->
                List.of(
                        LawPart.STATEMENT,
                        LawPart.NOT_ACCESSIBLE,
                        LawPart.CONTACT,
                        LawPart.ENFORCEMENT,
                        LawPart.TESTED);
            case ST19_DOCUMENTS -> List.of(LawPart.DOCUMENTS);
            case ST20_WELSH -> List.of(LawPart.WELSH);
            case ST21_VIEWS -> List.of(LawPart.CONSULTATION, LawPart.VICTIMS);
            case ST22_WINDOWS -> List.of(LawPart.OUTSIDE_WINDOWS);
            case LAW_REGISTER -> List.of(LawPart.REGISTER);
        };
    }
}
