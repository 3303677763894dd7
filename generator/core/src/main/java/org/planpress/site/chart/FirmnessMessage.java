package org.planpress.site.chart;

import java.time.LocalDate;
import java.util.List;
import org.planpress.model.ValueStatus;
import org.planpress.words.Message;
import org.planpress.words.Noun;

/** How firm the values of a series are. */
public sealed interface FirmnessMessage extends Message {

    /** The title of a figure with some values that are made up and have no part in the finding. */
    record PartlyIllustrative(Message finding) implements FirmnessMessage {}

    record All(ValueStatus status) implements FirmnessMessage {}

    record One(String period, ValueStatus status) implements FirmnessMessage {}

    record Some(List<String> periods, ValueStatus status) implements FirmnessMessage {}

    /** More than a sentence can list. */
    record Many(Noun unit, ValueStatus status) implements FirmnessMessage {}

    record Missing(List<String> periods) implements FirmnessMessage {}

    record ManyMissing(Noun unit) implements FirmnessMessage {}

    /** {@code The figure for June 2025 was 312 until 3 November 2026: late returns were added.} */
    record Was(String period, String was, LocalDate on, String reason) implements FirmnessMessage {}

    /** Several values that changed on one day for one reason. */
    record Changed(List<String> periods, LocalDate on, String reason) implements FirmnessMessage {}

    /** More than a sentence can list. */
    record ManyChanged(Noun unit, LocalDate on, String reason) implements FirmnessMessage {}

    /** Where what a value was would tell of people. */
    record ChangedUntold(List<String> periods, LocalDate on, String reason) implements FirmnessMessage {}

    /** In the row of the value. */
    record WasInRow(String was, LocalDate on, String reason) implements FirmnessMessage {}

    /** The same where it must not be told what the value was. */
    record ChangedInRow(LocalDate on, String reason) implements FirmnessMessage {}
}
