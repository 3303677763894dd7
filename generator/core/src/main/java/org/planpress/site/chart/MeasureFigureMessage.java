package org.planpress.site.chart;

import java.time.LocalDate;
import org.planpress.model.MeasureSheet.Combine;
import org.planpress.model.MeasureSheet.TargetKind;
import org.planpress.words.Message;

/** The chart of a measure along time, and its table. */
public sealed interface MeasureFigureMessage extends Message {

    /** What is shown, where, and of which time. */
    record Subtitle(String measure, String place, Message span) implements MeasureFigureMessage {}

    record SubtitleFrom(String measure, String place, Message span, String start) implements MeasureFigureMessage {}

    record Drawing(String measure, String place, Message span) implements MeasureFigureMessage {}

    record NewestValue(Message newest) implements MeasureFigureMessage {}

    record Lines(String mean, Message range) implements MeasureFigureMessage {}

    record TargetLine(String target) implements MeasureFigureMessage {}

    /** The same of a line in steps. */
    record TargetSteps(Message levels) implements MeasureFigureMessage {}

    /** How to read the marks of values. */
    enum Mark implements MeasureFigureMessage {
        DIAMOND,
        TRIANGLE,
        SQUARE,
        DOT,
        FORECAST,
        MADE_UP
    }

    record Source(String publisher, String publication) implements MeasureFigureMessage {}

    record Published(LocalDate day) implements MeasureFigureMessage {}

    /** Heads of its table. */
    enum Head implements MeasureFigureMessage {
        NEWEST_VALUES,
        UNUSUAL
    }

    record NewRange(String reason) implements MeasureFigureMessage {}

    /** The same where there is no usual range. */
    record ChangedHere(String reason) implements MeasureFigureMessage {}

    record MonthsTo(int months, String month) implements MeasureFigureMessage {}

    record CombinedMonthsTo(int months, String month, Combine combine) implements MeasureFigureMessage {}

    record Target(TargetKind kind) implements MeasureFigureMessage {}

    record TargetBy(TargetKind kind, String by) implements MeasureFigureMessage {}

    record TargetOtherwise(TargetKind kind) implements MeasureFigureMessage {}

    record TargetFor(TargetKind kind, String year) implements MeasureFigureMessage {}

    record LessTarget(String period) implements MeasureFigureMessage {}

    record AsPublished(String source) implements MeasureFigureMessage {}
}
