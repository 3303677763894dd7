package org.planpress.site.chart;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.planpress.words.Message;

/** Stretches of time. */
public sealed interface PeriodMessage extends Message {

    /** {@code 1 April 2025 to 31 March 2029}. */
    record Days(LocalDate from, LocalDate until) implements PeriodMessage {}

    /** {@code July to September 2023}. */
    record Quarter(Month from, YearMonth until) implements PeriodMessage {}

    /** {@code Jul–Sept 2023}. */
    record QuarterBriefly(Message from, Message until) implements PeriodMessage {}

    /** {@code 2017/18 to 2019/20}. */
    record Years(String from, String until) implements PeriodMessage {}

    /** {@code November 2020 to October 2023}. */
    record Span(String from, String until) implements PeriodMessage {}
}
