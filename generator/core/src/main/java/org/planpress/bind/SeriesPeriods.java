package org.planpress.bind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.bind.ScalarForm.NotInForm;
import org.planpress.model.FinancialYear;
import org.planpress.model.Frequency;
import org.planpress.model.ReportingPeriod;
import org.planpress.source.TableCell;

/** Reads the period of a row: as authors write it in YAML, and as spreadsheets keep months. */
final class SeriesPeriods {

    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}{3,9})\\.?[ -](\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{2}|\\d{4}))?");
    private static final Pattern SHORT_MONTH = Pattern.compile("\\p{L}{3,9}[- ']\\d{2}|\\d{1,2}[- ]\\p{L}{3,9}");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})[-/](\\d{2})");

    private final Frequency frequency;

    SeriesPeriods(Frequency frequency) {
        this.frequency = frequency;
    }

    /**
     * The period that a cell names.
     *
     * @throws CellFault if it names none, or one of another kind
     */
    ReportingPeriod read(TableCell cell) {
        ReportingPeriod period = anyKind(cell);
        if (period.frequency() != frequency) {
            throw new CellFault(
                    SeriesRules.PERIOD_FREQUENCY,
                    cell,
                    "'%s' is a %s, and the measure has a value for each %s"
                            .formatted(cell.shown(), period.frequency().words(), frequency.words()),
                    "write it as %s, or correct the frequency of the measure"
                            .formatted(Optional.of(period)
                                    .filter(named -> named.frequency().isFinancial())
                                    .flatMap(named -> named.as(frequency))
                                    .map(ReportingPeriod::written)
                                    .orElse(form())));
        }
        return period;
    }

    private ReportingPeriod anyKind(TableCell cell) {
        if (cell instanceof TableCell.Day day) {
            return month(day.date(), cell);
        }
        if (cell instanceof TableCell.Amount number) {
            return number(number);
        }
        if (cell instanceof TableCell.Words words) {
            return words(words);
        }
        throw fault(cell, "'%s' is not a period".formatted(cell.shown()));
    }

    /** Spreadsheets turn numbers into dates of 1900, and 2011-12, a financial year, into December 2011. */
    private ReportingPeriod month(LocalDate date, TableCell cell) {
        if (date.getYear() < 1910) {
            throw new CellFault(
                    SeriesRules.DOUBTFUL_DATE,
                    cell,
                    "the date %s is how spreadsheets show a small number".formatted(date),
                    "write the period as text, in the form " + form());
        }
        return new ReportingPeriod.Month(YearMonth.from(date));
    }

    private ReportingPeriod number(TableCell.Amount number) {
        String digits = number.shown();
        boolean year = number.look() == TableCell.Look.PLAIN && digits.matches("(19|20|21)\\d{2}");
        if (year && frequency == Frequency.YEAR) {
            return new ReportingPeriod.Year(Integer.parseInt(digits));
        }
        throw new CellFault(
                SeriesRules.DOUBTFUL_DATE,
                number,
                "the number %s stands where a period should".formatted(digits),
                "give the cell the format of a date if it is one, or write the period as text, in the form " + form());
    }

    private ReportingPeriod words(TableCell.Words cell) {
        String text = cell.shown();
        Optional<ReportingPeriod> own = financialYear(text)
                .or(() -> namedMonth(text))
                .or(() -> day(text).map(date -> month(date, cell)));
        if (own.isPresent()) {
            return own.get();
        }
        refuseAmbiguous(cell);
        try {
            return PeriodForm.read(text);
        } catch (NotInForm fault) {
            throw new CellFault(SeriesRules.PERIOD, cell, String.valueOf(fault.getMessage()), fault.hint());
        }
    }

    /** In a series of financial years 2011-12 is one, and not a month. */
    private Optional<ReportingPeriod> financialYear(String text) {
        Matcher years = YEARS.matcher(text);
        if (frequency != Frequency.FINANCIAL_YEAR || !years.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(years.group(1));
        boolean next = (start + 1) % 100 == Integer.parseInt(years.group(2)) && start >= 1900 && start <= 2998;
        return next ? Optional.of(new ReportingPeriod.Financial(new FinancialYear(start))) : Optional.empty();
    }

    private static Optional<ReportingPeriod> namedMonth(String text) {
        Matcher parts = NAMED_MONTH.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(2));
        return MonthNames.of(parts.group(1))
                .filter(month -> FinancialYear.isPossible(year))
                .map(month -> new ReportingPeriod.Month(YearMonth.of(year, month)));
    }

    private static Optional<LocalDate> day(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private void refuseAmbiguous(TableCell.Words cell) {
        String text = cell.shown();
        Matcher slashed = SLASHED.matcher(text);
        if (DAY.matcher(text).matches() || (slashed.matches() && !isDay(slashed))) {
            throw fault(cell, "there is no day %s".formatted(text));
        }
        if (slashed.matches()) {
            throw fault(cell, "'%s' can be read in two ways".formatted(text));
        }
        if (SHORT_MONTH.matcher(text).matches()) {
            throw fault(cell, "'%s' can be a day or a month".formatted(text));
        }
    }

    /** Whether it is a day of some year at least if its first number is the day, or if it is the month. */
    private static boolean isDay(Matcher parts) {
        int one = Integer.parseInt(parts.group(1));
        int other = Integer.parseInt(parts.group(2));
        return isDay(one, other) || isDay(other, one);
    }

    private static boolean isDay(int day, int month) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }

    private CellFault fault(TableCell cell, String message) {
        return new CellFault(SeriesRules.PERIOD, cell, message, "write it as " + form());
    }

    String form() {
        return frequency.form();
    }

    /** A period in words, for messages. */
    static String words(ReportingPeriod period) {
        return period instanceof ReportingPeriod.Month month
                ? month.month().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        + " "
                        + month.month().getYear()
                : period.written();
    }
}
