package org.planpress.site.chart;

import java.time.Month;
import java.time.YearMonth;
import org.planpress.words.Message;

/** Stretches of time. */
public sealed interface PeriodMessage extends Message {

    /** Until when something is to be reached: {@code by March 2028}. */
    record By(String when) implements PeriodMessage {}

    /** The same of something that has a beginning: {@code from Spring 2026 to Autumn 2027}. */
    record From(String span) implements PeriodMessage {}

    /** On which day something is due or ended. */
    record On(String day) implements PeriodMessage {}

    /** In which month something is due. */
    record In(String month) implements PeriodMessage {}

    /** When something ended, where the day was not told. */
    record With(String time) implements PeriodMessage {}

    /** {@code July to September 2023}. */
    record Quarter(Month from, YearMonth until) implements PeriodMessage {}

    /** {@code Jul–Sept 2023}. */
    record QuarterBriefly(Message from, Message until) implements PeriodMessage {}

    /** {@code 2017/18 to 2019/20}. */
    record Years(String from, String until) implements PeriodMessage {}

    /** {@code November 2020 to October 2023}. */
    record Span(String from, String until) implements PeriodMessage {}
}
