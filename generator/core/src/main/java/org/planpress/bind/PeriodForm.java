package org.planpress.bind;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.bind.ScalarForm.NotInForm;
import org.planpress.model.FinancialYear;
import org.planpress.model.ReportingPeriod;
import org.planpress.source.Node.Scalar;

/**
 * Reads the period of a value. A month and a financial year share a shape: {@code 2023-10} is a month, and so is
 * {@code 2011-12}; a financial year that could be a month is written with a slash, {@code 2011/12}.
 */
final class PeriodForm {

    static final String DESCRIPTION = "a period as 2023-10, 2023-Q3, 2023 or 2023/24";

    private static final String HINT =
            "write a month as 2023-10, a quarter of a calendar year as 2023-Q3, a year as 2023, a financial year as 2023/24";
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?Q([1-4])");
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
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return new ReportingPeriod.Quarter(year(quarter), Integer.parseInt(quarter.group(2)));
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
        if (financial.matches() && (year(financial) + 1) % 100 == Integer.parseInt(financial.group(2))) {
            return new ReportingPeriod.Financial(new FinancialYear(year(financial)));
        }
        throw new NotInForm("'%s' is not a period".formatted(ScalarForms.shortened(text)), HINT);
    }

    private static boolean isMonth(String digits) {
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= 12;
    }

    private static int year(Matcher parts) {
        return ScalarForms.year(parts, HINT);
    }
}
