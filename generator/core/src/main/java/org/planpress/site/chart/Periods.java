package org.planpress.site.chart;

import java.time.YearMonth;
import java.util.List;
import org.planpress.model.FinancialYear;
import org.planpress.model.Frequency;
import org.planpress.model.Period;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.When;
import org.planpress.words.BasicMessage.InMonthBriefly;
import org.planpress.words.BasicMessage.MonthBriefly;
import org.planpress.words.Noun;
import org.planpress.words.Voice;

/** How the period of a value is written. */
public final class Periods {

    private Periods() {}

    /** {@code October 2023}, {@code July to September 2023}, {@code 2023}, {@code 2023/24}. */
    public static String of(Voice voice, ReportingPeriod period) {
        if (period instanceof ReportingPeriod.Month month) {
            return voice.month(month.month());
        }
        if (period instanceof ReportingPeriod.Quarter) {
            return voice.say(new PeriodMessage.Quarter(
                    YearMonth.from(period.first()).getMonth(), YearMonth.from(period.last())));
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
        if (period instanceof ReportingPeriod.Quarter) {
            return voice.say(new PeriodMessage.QuarterBriefly(
                    new MonthBriefly(YearMonth.from(period.first()).getMonth()),
                    InMonthBriefly.of(YearMonth.from(period.last()))));
        }
        return of(voice, period);
    }

    /** {@code 14 November 2024} or {@code November 2024}. */
    public static String when(Voice voice, When when) {
        return when instanceof When.InMonth known ? voice.month(known.month()) : voice.date(when.first());
    }

    /** The noun for one period. */
    public static Noun noun(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> Noun.MONTH;
            case QUARTER -> Noun.QUARTER;
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
        return voice.say(new PeriodMessage.Days(period.start(), period.end()));
    }

    /** {@code November 2020 to October 2023}; one period by its name alone. */
    public static String span(Voice voice, ReportingPeriod from, ReportingPeriod until) {
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
