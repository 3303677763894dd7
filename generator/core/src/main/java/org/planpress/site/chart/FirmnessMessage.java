package org.planpress.site.chart;

import java.util.List;
import org.planpress.model.ValueStatus;
import org.planpress.words.Message;
import org.planpress.words.Noun;

/** How firm the values of a series are. */
public sealed interface FirmnessMessage extends Message {

    /** The title of a figure with values that are made up. */
    record Illustrative(Message finding) implements FirmnessMessage {}

    record All(ValueStatus status) implements FirmnessMessage {}

    record One(String period, ValueStatus status) implements FirmnessMessage {}

    record Some(List<String> periods, ValueStatus status) implements FirmnessMessage {}

    /** More than a sentence can list. */
    record Many(Noun unit, ValueStatus status) implements FirmnessMessage {}

    record Missing(List<String> periods) implements FirmnessMessage {}

    record ManyMissing(Noun unit) implements FirmnessMessage {}
}
