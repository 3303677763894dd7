package org.planpress.bind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.source.TableCell;

/**
 * Finds percentages that may be a hundred times too small or too large. Spreadsheets save 12.4% as 0.124, and whoever
 * copies it without its format makes 0.124% of it; whoever types 12.4 into a cell with the format of a percentage may
 * make 1240% of it. What bears its sign and is 100% or less is taken at its word.
 */
final class PercentDoubts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private record Reading(BigDecimal value, TableCell cell) {

        boolean isSmall() {
            boolean signed = cell.shown().endsWith("%");
            return !signed && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
        }

        boolean isLarge() {
            return value.compareTo(HUNDRED) > 0;
        }

        /** What it would be if a factor of a hundred was lost or won. */
        BigDecimal otherwise() {
            return isSmall() ? value.movePointRight(2) : value.movePointLeft(2);
        }
    }

    private final List<Reading> readings = new ArrayList<>();

    void add(BigDecimal value, TableCell cell) {
        readings.add(new Reading(value, cell));
    }

    void report(Findings findings) {
        Optional<BigDecimal> usual = usual();
        readings.stream()
                .filter(reading -> reading.isSmall() || reading.isLarge())
                .filter(reading -> usual.map(value -> isNearer(reading, value)).orElse(reading.isSmall()))
                .forEach(reading -> findings.add(doubt(reading)));
    }

    /** The middle one of the values that are not in doubt. */
    private Optional<BigDecimal> usual() {
        List<BigDecimal> sure = readings.stream()
                .filter(reading -> !reading.isSmall() && !reading.isLarge() && reading.value.signum() > 0)
                .map(Reading::value)
                .sorted()
                .toList();
        return sure.isEmpty() ? Optional.empty() : Optional.of(sure.get(sure.size() / 2));
    }

    /** Whether it would be within four times of the usual value with the factor, and is not without it. */
    private static boolean isNearer(Reading reading, BigDecimal usual) {
        return isWithin(reading.otherwise(), usual) && !isWithin(reading.value, usual);
    }

    private static boolean isWithin(BigDecimal value, BigDecimal usual) {
        return value.multiply(FOUR).compareTo(usual) >= 0 && value.compareTo(usual.multiply(FOUR)) <= 0;
    }

    private static Finding doubt(Reading reading) {
        return CellFault.finding(
                SeriesRules.DOUBTFUL_PERCENT,
                reading.cell,
                "'%s' could be %s%% or %s%%"
                        .formatted(reading.cell.shown(), plain(reading.value), plain(reading.otherwise())),
                "write it with its sign, as the one or as the other");
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
