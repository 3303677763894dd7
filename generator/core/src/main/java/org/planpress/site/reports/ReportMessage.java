package org.planpress.site.reports;

import java.time.LocalDate;
import java.util.List;
import org.planpress.model.ReportSheet;
import org.planpress.words.Message;
import org.planpress.words.Slot;

/** What pages of reports say beside the reports' own words. */
public sealed interface ReportMessage extends Message {

    enum Label implements ReportMessage {
        ABOUT_ALL,
        COVERS,
        STANDS_AS_OF,
        PUBLISHED,
        AS_SLIDES,
        TO_PRINT,
        SLIDES_TO_PRESENT,
        NAMES_NOTHING,
        NAMES_NONE,
        OTHERS,
        EARLIER,
        LATER,
        AS_PUBLISHED,
        MEASURES_THAT_SHOW_IT,
        OTHER_PRIORITIES
    }

    /** How many reports there are. */
    record Lead(int number) implements ReportMessage {}

    /** What a report is about. */
    record Kicker(Slot edition) implements ReportMessage {}

    record PlanEndedAnotherShown(String when, String edition) implements ReportMessage {}

    record PlanRuns(String until) implements ReportMessage {}

    /** Days before a report that no report covers. */
    record Gap(LocalDate from, LocalDate until) implements ReportMessage {}

    /** Something with the report that it stands in. */
    record In(String title, String report) implements ReportMessage {}

    record Achievements(int number) implements ReportMessage {}

    record NextSteps(int number) implements ReportMessage {}

    record Works(int number) implements ReportMessage {}

    record WorksOfWhichLate(int number, int late, boolean all) implements ReportMessage {}

    record Risks(int number) implements ReportMessage {}

    /** All that a report tells of a priority. */
    record Counts(List<Message> counts) implements ReportMessage {}

    /** An order of its measures, as a link to it. */
    record Order(ReportTables.Order order) implements ReportMessage {}

    record Ordered(ReportTables.Order order) implements ReportMessage {}

    record OrderedAbout(ReportTables.Order order, String report) implements ReportMessage {}

    record OrderedLead(ReportTables.Order order) implements ReportMessage {}

    record OrderedCaption(ReportTables.Order order) implements ReportMessage {}

    record PriorityAbout(int number, String title, String days) implements ReportMessage {}

    /** The days that a report covers, with a link to it. */
    record PriorityKicker(String days, Slot report) implements ReportMessage {}

    record PriorityOf(int number, String edition) implements ReportMessage {}

    record PreviousPriority(int number) implements ReportMessage {}

    record NextPriority(int number) implements ReportMessage {}

    /** What kind of report it is. */
    record KindOf(ReportSheet.Kind kind) implements ReportMessage {}
}
