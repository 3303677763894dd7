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
 * copies it without its format makes 0.124% of it. What bears its sign and is 100% or less is taken at its word.
 */
final class PercentDoubts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private record Reading(BigDecimal value, TableCell cell) {
        boolean isSigned() {
            return cell.shown().endsWith("%");
        }

        boolean isSmall() {
            return !isSigned() && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
        }

        boolean isLarge() {
            return value.compareTo(HUNDRED) > 0;
        }
    }

    private final List<Reading> readings = new ArrayList<>();

    void add(BigDecimal value, TableCell cell) {
        readings.add(new Reading(value, cell));
    }

    void report(Findings findings) {
        List<BigDecimal> sure = readings.stream()
                .filter(reading -> !reading.isSmall() && !reading.isLarge() && reading.value.signum() > 0)
                .map(Reading::value)
                .toList();
        Optional<BigDecimal> least = sure.stream().min(BigDecimal::compareTo);
        Optional<BigDecimal> most = sure.stream().max(BigDecimal::compareTo);
        for (Reading reading : readings) {
            BigDecimal larger = reading.value.movePointRight(2);
            BigDecimal smaller = reading.value.movePointLeft(2);
            boolean tooSmall = reading.isSmall()
                    && (least.isEmpty()
                            || (isAmong(larger, least, most)
                                    && reading.value.multiply(FIVE).compareTo(least.get()) < 0));
            boolean tooLarge = reading.isLarge()
                    && (most.isEmpty() || reading.value.compareTo(most.get().multiply(FIVE)) > 0)
                    && (most.isEmpty()
                            ? larger.compareTo(BigDecimal.valueOf(100_000)) > 0
                            : isAmong(smaller, least, most));
            if (tooSmall || tooLarge) {
                findings.add(doubt(reading, tooSmall ? larger : smaller));
            }
        }
    }

    private static boolean isAmong(BigDecimal value, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return least.isPresent()
                && most.isPresent()
                && value.compareTo(least.get().divide(TWO)) >= 0
                && value.compareTo(most.get().multiply(TWO)) <= 0;
    }

    private static Finding doubt(Reading reading, BigDecimal other) {
        String read = reading.value.stripTrailingZeros().toPlainString();
        return CellFault.finding(
                SeriesRules.DOUBTFUL_PERCENT,
                reading.cell,
                "'%s' could be %s%% or %s%%"
                        .formatted(
                                reading.cell.shown(),
                                read,
                                other.stripTrailingZeros().toPlainString()),
                "write it with its sign, as the one or as the other");
    }
}
