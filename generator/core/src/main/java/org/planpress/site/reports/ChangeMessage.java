package org.planpress.site.reports;

import java.time.LocalDate;
import java.util.List;
import org.planpress.model.RisksSheet;
import org.planpress.words.Message;

/** What changed from one report to the next. Many of these sentences follow a link to what they are about. */
public sealed interface ChangeMessage extends Message {

    enum Label implements ChangeMessage {
        FIRST_REPORT,
        REPORT_BEFORE,
        WORK,
        DECIDED,
        FINISHED,
        NO_SHARE,
        HAPPENED,
        CLOSED
    }

    /** The report before, if no report covers some days in between. */
    record ReportBeforeGap(LocalDate from, LocalDate until) implements ChangeMessage {}

    record FirstWorks(int number) implements ChangeMessage {}

    record FirstRisks(int number) implements ChangeMessage {}

    record FirstRows(int rows) implements ChangeMessage {}

    record Added(List<Message> titles) implements ChangeMessage {}

    record AddedMany(int number) implements ChangeMessage {}

    record WorkGone(List<Message> titles) implements ChangeMessage {}

    record WorkGoneMany(int number) implements ChangeMessage {}

    record RisksGone(List<Message> titles) implements ChangeMessage {}

    record RisksGoneMany(int number) implements ChangeMessage {}

    record Quoted(String title) implements ChangeMessage {}

    record Progressed(boolean backwards, String before, String after) implements ChangeMessage {}

    /** Work that has become late; it was due on a day, or else in a month. */
    record Late(String due, LocalDate judged) implements ChangeMessage {}

    record RiskTurned(RisksSheet.Status before, RisksSheet.Status after) implements ChangeMessage {}

    /** A figure, and the one in the report before. */
    record Moved(Message after, Message before) implements ChangeMessage {}

    record FigureOfPeriod(String figure, String period) implements ChangeMessage {}

    record FigureOfYear(String figure, String until) implements ChangeMessage {}

    record NoFigure(String period) implements ChangeMessage {}
}
