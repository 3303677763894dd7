package org.planpress.starter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * The days, quarters and years of a plan that is written on a day, so that on that day nothing in it is old or lies ahead
 * of its time. Such a plan began in April and has run for six months at least.
 *
 * @param today the day on which it is written
 */
record StarterDay(LocalDate today) {

    private static final int APRIL = 4;

    /** A quarter is told once that many days have gone by since its end. */
    private static final int UNTIL_TOLD = 45;

    private static final int LATEST_NEWS = 7;
    private static final String FIRST = "quarter.of.plan";
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    /**
     * What stands for a name.
     *
     * @param steps how many days, quarters or years later; negative for earlier
     */
    Optional<String> said(String name, int steps) {
        return switch (name) {
            case "year" -> Optional.of(Integer.toString(firstYear() + steps));
            case "fy" -> Optional.of(financialYear(firstYear() + steps, '-'));
            case "fy.slash" -> Optional.of(financialYear(firstYear() + steps, '/'));
            case "edition" -> Optional.of(firstYear() + "-" + twoDigits(firstYear() + 4));
            case "day" -> Optional.of(workingDay(steps).toString());
            case "date" -> Optional.of(IN_WORDS.format(workingDay(steps)));
            case "meeting" -> Optional.of(workingDay(-LATEST_NEWS).toString());
            case "quarter" -> Optional.of(quarter(steps, '/', " Q"));
            case FIRST -> Optional.of(quarter(sinceTold(steps), '/', " Q"));
            case "report" -> Optional.of(quarter(steps, '-', "-q"));
            case "quarter.start" -> Optional.of(start(steps).toString());
            case "quarter.end" -> Optional.of(end(steps).toString());
            case "quarter.words" -> Optional.of(inWords(steps));
            case "figures.due" -> Optional.of(end(1).plusDays(UNTIL_TOLD + 5).toString());
            default -> Optional.empty();
        };
    }

    /** Whether a line may stand that tells of a quarter, counted from the first one of the plan. */
    boolean isTold(String name, int steps) {
        return !name.equals(FIRST) || sinceTold(steps) <= 0;
    }

    /** How many quarters lie between the newest that is told and one that is counted from the first of the plan. */
    private int sinceTold(int steps) {
        long months = ChronoUnit.MONTHS.between(start(0), LocalDate.of(firstYear(), APRIL, 1));
        return Math.toIntExact(months / 3) + steps;
    }

    /** In which the financial year began with which the plan begins. */
    private int firstYear() {
        return yearOf(today.minusMonths(6));
    }

    private static int yearOf(LocalDate day) {
        return day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear();
    }

    private static String financialYear(int first, char between) {
        return first + String.valueOf(between) + twoDigits(first + 1);
    }

    private static String twoDigits(int year) {
        return String.format(Locale.ROOT, "%02d", year % 100);
    }

    /** Nobody meets or decides at a weekend. */
    private LocalDate workingDay(int steps) {
        LocalDate day = today.plusDays(steps);
        int past = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return past > 0 ? day.minusDays(past) : day;
    }

    /** The first day of the newest quarter that is told, or of one that many quarters later. */
    private LocalDate start(int steps) {
        LocalDate told = today.minusDays(UNTIL_TOLD);
        YearMonth current = YearMonth.of(told.getYear(), (told.getMonthValue() - 1) / 3 * 3 + 1);
        return current.plusMonths(3L * (steps - 1)).atDay(1);
    }

    private LocalDate end(int steps) {
        return start(steps + 1).minusDays(1);
    }

    private String quarter(int steps, char between, String mark) {
        LocalDate start = start(steps);
        int number = (start.getMonthValue() + 12 - APRIL) % 12 / 3 + 1;
        return financialYear(yearOf(start), between) + mark + number;
    }

    private String inWords(int steps) {
        LocalDate end = end(steps);
        return MONTH.format(start(steps)) + " to " + MONTH.format(end) + " " + end.getYear();
    }
}
