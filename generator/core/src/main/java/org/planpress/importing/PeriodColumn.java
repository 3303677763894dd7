package org.planpress.importing;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.FinancialYear;
import org.planpress.model.Frequency;
import org.planpress.model.ReportingPeriod;
import org.planpress.source.TableCell;
import org.planpress.source.TableCell.Words;
import org.planpress.source.TableFile;
import org.planpress.source.TableFile.Row;

/**
 * Where the periods of a table stand, and which line is about which.
 *
 * @param grid the table, turned if its periods stand side by side
 * @param columns the columns that name them: one, or one for the year and one for the month
 * @param named the period of each line that names one, by the number of the line
 */
record PeriodColumn(Grid grid, List<Integer> columns, Map<Integer, TableCell> named) {

    private static final Set<String> HEADERS = Set.of(
            "period",
            "time period",
            "reporting period",
            "time",
            "month",
            "months",
            "month ending",
            "date",
            "quarter",
            "quarter ending",
            "half year",
            "half-year",
            "half year ending",
            "year",
            "year ending",
            "financial year",
            "calendar year",
            "fy");

    /** A column that may be the one. */
    private record Candidate(Grid grid, int column, OfficePeriods periods, long count, boolean hasHeader) {

        static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::hasHeader)
                .thenComparing(Candidate::count)
                .reversed();

        boolean isAsGoodAs(Candidate other) {
            return BEST.compare(this, other) == 0;
        }
    }

    /**
     * Finds it.
     *
     * @return empty if there is none, or if it cannot be told from another, of which a finding speaks
     */
    static Optional<PeriodColumn> find(
            TableFile table, Frequency frequency, Optional<DayOrder> dates, Findings findings) {
        Grid upright = Grid.upright(table);
        List<Candidate> down = candidates(upright, frequency, dates, false);
        List<Candidate> across = down.stream().anyMatch(candidate -> candidate.count() > 1 || candidate.hasHeader())
                ? List.of()
                : candidates(Grid.turned(table), frequency, dates, false).stream()
                        .filter(candidate -> candidate.count() > 1)
                        .toList();
        List<Candidate> best = across.isEmpty() ? down : across;
        if (best.isEmpty()) {
            Optional<PeriodColumn> parts = parts(upright, frequency);
            if (parts.isPresent()) {
                return parts;
            }
            best = candidates(upright, frequency, dates, true);
        }
        if (best.size() > 1 && best.get(0).isAsGoodAs(best.get(1))) {
            findings.add(twice(table.at(), best.get(0), best.get(1)));
            return Optional.empty();
        }
        return best.stream().findFirst().map(PeriodColumn::of);
    }

    private static PeriodColumn of(Candidate best) {
        Map<Integer, TableCell> named = new HashMap<>();
        best.grid()
                .lines()
                .forEach(line -> line.cell(best.column())
                        .ifPresent(cell -> best.periods()
                                .read(cell)
                                .ifPresent(period -> named.put(line.number(), canonical(period, cell)))));
        return new PeriodColumn(best.grid(), List.of(best.column()), named);
    }

    private static TableCell canonical(ReportingPeriod period, TableCell cell) {
        return new Words(period.toString(), cell.place(), cell.from());
    }

    private static Finding twice(SourceLocation at, Candidate one, Candidate other) {
        return ImportRules.COLUMN
                .at(
                        at,
                        "%s and %s both hold periods"
                                .formatted(
                                        one.grid().columnName(one.column()),
                                        other.grid().columnName(other.column())))
                .withHint("write 'period' above the right one");
    }

    private static List<Candidate> candidates(
            Grid grid, Frequency frequency, Optional<DayOrder> dates, boolean serials) {
        List<Candidate> candidates = new ArrayList<>();
        for (int column : grid.columns()) {
            OfficePeriods periods = new OfficePeriods(frequency, dates.or(() -> order(grid, column)), serials);
            long count = grid.cells(column)
                    .filter(cell -> periods.read(cell).isPresent())
                    .count();
            boolean hasHeader = hasHeader(grid, column, HEADERS);
            // Five digits are a day only where somebody says that days stand here.
            if (count > 0 && (hasHeader || !serials)) {
                candidates.add(new Candidate(grid, column, periods, count, hasHeader));
            }
        }
        candidates.sort(Candidate.BEST);
        return candidates;
    }

    private static Optional<DayOrder> order(Grid grid, int column) {
        List<String> dates = dates(grid, column);
        return dates.isEmpty() ? Optional.empty() : DayOrder.decidedBy(dates);
    }

    private static List<String> dates(Grid grid, int column) {
        return grid.cells(column)
                .filter(Words.class::isInstance)
                .map(cell -> OfficePeriods.plain(cell.shown()))
                .filter(DayOrder::isAsked)
                .toList();
    }

    /** A cell that is a date in either order, in a column that does not decide which. */
    static Optional<TableCell> doubtfulDate(TableFile table) {
        Grid grid = Grid.upright(table);
        return grid.columns().stream()
                .filter(column ->
                        !dates(grid, column).isEmpty() && order(grid, column).isEmpty())
                .flatMap(column -> grid.cells(column)
                        .filter(cell -> DayOrder.isAsked(OfficePeriods.plain(cell.shown())))
                        .limit(1))
                .findFirst();
    }

    /** Whether a cell says that periods stand below it. */
    static boolean isHeader(Optional<TableCell> cell) {
        return cell.filter(Words.class::isInstance)
                .filter(words -> HEADERS.contains(OfficePeriods.plain(words.shown())))
                .isPresent();
    }

    private static boolean hasHeader(Grid grid, int column, Set<String> words) {
        return grid.cells(column)
                .filter(Words.class::isInstance)
                .anyMatch(cell -> words.contains(OfficePeriods.plain(cell.shown())));
    }

    /** A column for the year beside one for the month or the quarter. */
    private static Optional<PeriodColumn> parts(Grid grid, Frequency frequency) {
        if (frequency.inAYear() == 1) {
            return Optional.empty();
        }
        Set<String> part =
                switch (frequency.inAYear()) {
                    case 12 -> Set.of("month", "months");
                    case 4 -> Set.of("quarter", "quarters", "qtr");
                    default -> Set.of("half", "half year", "half-year", "half of year");
                };
        Optional<Integer> years = grid.columns().stream()
                .filter(column -> hasHeader(grid, column, Set.of("year", "financial year", "fy", "calendar year")))
                .findFirst();
        Optional<Integer> parts = grid.columns().stream()
                .filter(column -> hasHeader(grid, column, part))
                .findFirst();
        if (years.isEmpty() || parts.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, TableCell> named = named(grid, years.get(), parts.get(), frequency);
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new PeriodColumn(grid, List.of(years.get(), parts.get()), named));
    }

    /** A year holds for the lines below it, until another stands there. */
    private static Map<Integer, TableCell> named(Grid grid, int years, int parts, Frequency frequency) {
        Map<Integer, TableCell> named = new HashMap<>();
        Optional<Years> year = Optional.empty();
        for (Row line : grid.lines()) {
            Optional<Years> here = line.cell(years).flatMap(Years::of);
            year = here.isPresent() ? here : year;
            Optional<TableCell> part = line.cell(parts);
            if (year.isPresent() && part.isPresent()) {
                Years known = year.get();
                (frequency == Frequency.MONTH ? month(known, part.get()) : part(known, part.get(), frequency))
                        .ifPresent(period -> named.put(line.number(), canonical(period, part.get())));
            }
        }
        return named;
    }

    /** A year of a column of years: a calendar year, or a financial one that starts then. */
    private record Years(int start, boolean financial) {

        static Optional<Years> of(TableCell cell) {
            String text = OfficePeriods.plain(cell.shown());
            if (text.matches("(19|20|21)\\d{2}")) {
                return Optional.of(new Years(Integer.parseInt(text), false));
            }
            return new OfficePeriods(Frequency.FINANCIAL_YEAR, Optional.empty(), false)
                    .read(cell)
                    .map(period -> new Years(period.first().getYear(), true));
        }
    }

    private static Optional<ReportingPeriod> month(Years year, TableCell cell) {
        String text = OfficePeriods.plain(cell.shown());
        Optional<Month> month = text.matches("0?[1-9]|1[0-2]")
                ? Optional.of(Month.of(Integer.parseInt(text)))
                : OfficePeriods.named(text);
        return month.map(known -> new ReportingPeriod.Month(
                YearMonth.of(year.start() + (year.financial() && known.getValue() < 4 ? 1 : 0), known)));
    }

    private static Optional<ReportingPeriod> part(Years year, TableCell cell, Frequency frequency) {
        String sign = frequency.inAYear() == 4 ? "Q" : "H";
        String text = OfficePeriods.plain(cell.shown());
        String written = (text.matches("\\d") ? sign + text : text) + " "
                + (year.financial() ? new FinancialYear(year.start()).toString() : String.valueOf(year.start()));
        return new OfficePeriods(frequency, Optional.empty(), false).read(TableCell.of(written, cell.place()));
    }

    /** The cell that names the period of a line, as its author wrote it. */
    Optional<TableCell> written(Row line) {
        return line.cell(columns.get(columns.size() - 1));
    }

    Optional<TableCell> of(Row line) {
        return Optional.ofNullable(named.get(line.number()));
    }
}
