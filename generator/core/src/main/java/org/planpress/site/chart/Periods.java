package org.planpress.site.chart;

import java.time.YearMonth;
import java.util.List;
import org.planpress.model.FinancialYear;
import org.planpress.model.Frequency;
import org.planpress.model.Period;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.When;
import org.planpress.model.When.Form;
import org.planpress.words.BasicMessage.InMonthBriefly;
import org.planpress.words.BasicMessage.MonthBriefly;
import org.planpress.words.Noun;
import org.planpress.words.Voice;

/** How the period of a value is written. */
public final class Periods {

    private Periods() {}

    /** {@code October 2023}, {@code July to September 2023}, {@code October 2023 to March 2024}, {@code 2023}, {@code 2023/24}. */
    public static String of(Voice voice, ReportingPeriod period) {
        if (period instanceof ReportingPeriod.Month month) {
            return voice.month(month.month());
        }
        if (period instanceof ReportingPeriod.Part) {
            YearMonth first = YearMonth.from(period.first());
            YearMonth last = YearMonth.from(period.last());
            return voice.say(
                    first.getYear() == last.getYear()
                            ? new PeriodMessage.Quarter(first.getMonth(), last)
                            : new PeriodMessage.Span(voice.month(first), voice.month(last)));
        }
        return period instanceof ReportingPeriod.Financial financial
                ? Numbers.year(financial.year())
                : period.toString();
    }

    /** For narrow places: {@code Oct 2023}, {@code Jul–Sept 2023}. */
    public static String brief(Voice voice, ReportingPeriod period) {
        if (period instanceof ReportingPeriod.Month month) {
            return voice.briefMonth(month.month());
        }
        if (period instanceof ReportingPeriod.Part) {
            YearMonth first = YearMonth.from(period.first());
            YearMonth last = YearMonth.from(period.last());
            return voice.say(new PeriodMessage.QuarterBriefly(
                    first.getYear() == last.getYear() ? new MonthBriefly(first.getMonth()) : InMonthBriefly.of(first),
                    InMonthBriefly.of(last)));
        }
        return of(voice, period);
    }

    /** {@code 14 November 2024}, {@code November 2024}, {@code by the end of 2028}: words are those of their author. */
    public static String when(Voice voice, When when) {
        return shown(voice, when, when.says());
    }

    /** After what is to be reached: {@code by March 2028}, {@code from Spring 2026 to Autumn 2027}. */
    public static String by(Voice voice, When when) {
        return switch (when.form()) {
            case PHRASE -> when.says();
            case SPAN -> voice.say(new PeriodMessage.From(when.says()));
            case DAY, MONTH, NAME -> voice.say(new PeriodMessage.By(when(voice, when)));
        };
    }

    /** After "due": {@code on 14 November 2024}, {@code in March 2024}, {@code by the end of 2028}. */
    public static String due(Voice voice, When when) {
        if (when.form() != Form.PHRASE && when.isDay()) {
            return voice.say(new PeriodMessage.On(when(voice, when)));
        }
        return when.form() == Form.MONTH ? voice.say(new PeriodMessage.In(when(voice, when))) : by(voice, when);
    }

    /** Beside words of ours that say how it is meant: {@code the end of 2028}. */
    public static String name(Voice voice, When when) {
        return shown(voice, when, when.name());
    }

    private static String shown(Voice voice, When when, String words) {
        return switch (when.form()) {
            case DAY -> voice.date(when.first());
            case MONTH -> voice.month(YearMonth.from(when.first()));
            case NAME, SPAN, PHRASE -> words;
        };
    }

    /** The noun for one period. */
    public static Noun noun(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> Noun.MONTH;
            case QUARTER -> Noun.QUARTER;
            case FINANCIAL_QUARTER -> Noun.FINANCIAL_QUARTER;
            case HALF_YEAR -> Noun.HALF_YEAR;
            case FINANCIAL_HALF_YEAR -> Noun.FINANCIAL_HALF_YEAR;
            case YEAR -> Noun.YEAR;
            case FINANCIAL_YEAR -> Noun.FINANCIAL_YEAR;
        };
    }

    /** The month that a period ends with: what a year up to it is named by. */
    public static String lastMonth(Voice voice, ReportingPeriod period) {
        return voice.month(YearMonth.from(period.last()));
    }

    /** {@code 1 April 2025 to 31 March 2029}. */
    public static String days(Voice voice, Period period) {
        return voice.say(new PeriodMessage.Span(name(voice, period.start()), name(voice, period.end())));
    }

    /** After "ended": {@code on 31 March 2029}, {@code with 2028/29}. */
    public static String atItsEnd(Voice voice, Period period) {
        When end = period.end();
        return voice.say(
                end.isDay() ? new PeriodMessage.On(name(voice, end)) : new PeriodMessage.With(name(voice, end)));
    }

    /** {@code November 2020 to October 2023}, also of quarters; one period by its name alone. */
    public static String span(Voice voice, ReportingPeriod from, ReportingPeriod until) {
        if (from instanceof ReportingPeriod.Part && !from.equals(until)) {
            return voice.say(new PeriodMessage.Span(
                    voice.month(YearMonth.from(from.first())), voice.month(YearMonth.from(until.last()))));
        }
        String first = of(voice, from);
        String last = of(voice, until);
        return first.equals(last) ? first : voice.say(new PeriodMessage.Span(first, last));
    }

    /** {@code 2017/18 to 2019/20}. */
    public static String years(Voice voice, List<FinancialYear> years) {
        if (years.isEmpty()) {
            return "";
        }
        String first = Numbers.year(years.get(0));
        String last = Numbers.year(years.get(years.size() - 1));
        return first.equals(last) ? first : voice.say(new PeriodMessage.Years(first, last));
    }
}
