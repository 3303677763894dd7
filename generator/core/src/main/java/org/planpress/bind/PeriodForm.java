package org.planpress.bind;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planpress.bind.ScalarForm.NotInForm;
import org.planpress.model.FinancialYear;
import org.planpress.model.Frequency;
import org.planpress.model.ReportingPeriod;
import org.planpress.source.Node.Scalar;

/**
 * Reads the period of a value. A month and a financial year share a shape: {@code 2023-10} is a month, and so is
 * {@code 2011-12}; a financial year that could be a month is written with a slash, {@code 2011/12}.
 */
final class PeriodForm {

    static final String DESCRIPTION = "a period as 2023-10, 2023-Q3, 2023-H1, 2023, 2023/24, 2023/24 Q1 or 2023/24 H1";

    private static final String HINT =
            "write a month as YYYY-MM, a quarter or a half of a calendar year as YYYY-Q1 or YYYY-H1, a year as YYYY, a financial year as YYYY/YY, and its quarters and halves as YYYY/YY Q1 and YYYY/YY H1";
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern PART = Pattern.compile("(\\d{4})(?:[-/](\\d{2}))?[- ]?(?:Q([1-4])|H([12]))");
    private static final Pattern PART_FIRST = Pattern.compile("([QH]\\d) (\\d{4}[-/]\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern FINANCIAL = Pattern.compile("(\\d{4})[-/](\\d{2})");

    private PeriodForm() {}

    static ReportingPeriod read(Scalar scalar) {
        return read(scalar.text());
    }

    /**
     * The period that {@code text} names.
     *
     * @throws NotInForm with a cure, if it names none
     */
    static ReportingPeriod read(String text) {
        Optional<ReportingPeriod> part = part(text);
        if (part.isPresent()) {
            return part.get();
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return new ReportingPeriod.Year(year(year));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches() && isMonth(month.group(2))) {
            return new ReportingPeriod.Month(YearMonth.of(year(month), Integer.parseInt(month.group(2))));
        }
        Matcher financial = FINANCIAL.matcher(text);
        if (financial.matches() && isNext(year(financial), financial.group(2))) {
            return new ReportingPeriod.Financial(new FinancialYear(year(financial)));
        }
        throw new NotInForm("'%s' is not a period".formatted(ScalarForms.shortened(text)), HINT);
    }

    /** Quarter 1 of a calendar year and that of a financial year differ: without a second year it is the former. */
    private static Optional<ReportingPeriod> part(String text) {
        Matcher parts = PART.matcher(PART_FIRST.matcher(text).replaceFirst("$2 $1"));
        return parts.matches() ? part(year(parts), parts.group(2), parts.group(3), parts.group(4)) : Optional.empty();
    }

    private static Optional<ReportingPeriod> part(
            int year, @Nullable String next, @Nullable String quarter, @Nullable String half) {
        if (next != null && !isNext(year, next)) {
            return Optional.empty();
        }
        boolean financial = next != null;
        return Optional.of(
                quarter != null
                        ? new ReportingPeriod.Part(
                                financial ? Frequency.FINANCIAL_QUARTER : Frequency.QUARTER,
                                year,
                                Integer.parseInt(quarter))
                        : new ReportingPeriod.Part(
                                financial ? Frequency.FINANCIAL_HALF_YEAR : Frequency.HALF_YEAR,
                                year,
                                Integer.parseInt(Objects.requireNonNull(half))));
    }

    private static boolean isNext(int year, String next) {
        return (year + 1) % 100 == Integer.parseInt(next);
    }

    private static boolean isMonth(String digits) {
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= 12;
    }

    private static int year(Matcher parts) {
        return ScalarForms.year(parts, HINT);
    }
}
