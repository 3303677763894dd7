package org.planpress.bind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Unit;
import org.planpress.model.ValueStatus;
import org.planpress.source.TableCell;

/** What cells mean for a measure, and how its values are written into them. */
public final class SeriesCells {

    private final SeriesPeriods periods;
    private final SeriesValues values;
    private final Unit unit;

    public SeriesCells(MeasureSheet measure) {
        this.periods = new SeriesPeriods(measure.frequency());
        this.values = new SeriesValues(measure.unit());
        this.unit = measure.unit();
    }

    /** Whether a cell names a period of the measure's frequency. */
    public boolean isPeriod(TableCell cell) {
        return isSound(periods::read, cell);
    }

    /** Whether a cell holds a value in the measure's unit. */
    public boolean isValue(TableCell cell) {
        return isSound(values::read, cell);
    }

    /** How authors write a period of the measure's frequency, for advice. */
    public String periodForm() {
        return periods.form();
    }

    /**
     * Whether two cells beside one another look like the halves of one number: in a CSV file 12,345 without quotation marks
     * is two.
     */
    public static boolean isCutInTwo(TableCell left, TableCell right) {
        return left instanceof TableCell.Words
                && left.shown().matches("[-+−£]?\\d{1,3}")
                && right instanceof TableCell.Words
                && right.shown().matches("\\d{3}(\\.\\d+)?%?");
    }

    /** Whether a finding says that two rows are about the same period. */
    public static boolean isRepetition(Finding finding) {
        return finding.rule().equals(SeriesRules.DUPLICATE_PERIOD);
    }

    private static boolean isSound(Consumer<TableCell> read, TableCell cell) {
        try {
            read.accept(cell);
            return true;
        } catch (CellFault fault) {
            // The question was whether there is one; the binder tells it when the cell is used.
            return false;
        }
    }

    /**
     * The one day that a cell holds.
     *
     * @param rule what is broken if it holds none
     */
    static LocalDate day(TableCell cell, Rule rule) {
        if (cell instanceof TableCell.Day day) {
            return day.date();
        }
        try {
            return DateForm.day(cell.shown());
        } catch (ScalarForm.NotInForm fault) {
            throw new CellFault(rule, cell, String.valueOf(fault.getMessage()), fault.hint());
        }
    }

    /** A value as authors write it, so that reading it gives the same value. */
    public String written(BigDecimal value) {
        String plain = value.toPlainString();
        return switch (unit) {
            case COUNT, RATE -> plain;
            case PERCENT -> plain + "%";
            case MONEY -> value.signum() < 0 ? "-£" + value.negate().toPlainString() : "£" + plain;
            case DURATION -> time(value);
        };
    }

    private static String time(BigDecimal seconds) {
        long minutes = seconds.longValue() / 60;
        BigDecimal rest = seconds.subtract(BigDecimal.valueOf(minutes * 60)).setScale(3, RoundingMode.HALF_UP);
        String clock = String.format(Locale.ROOT, "%02d:%02d:%02d", minutes / 60, minutes % 60, rest.intValue());
        String part = rest.remainder(BigDecimal.ONE).stripTrailingZeros().toPlainString();
        return rest.remainder(BigDecimal.ONE).signum() == 0 ? clock : clock + part.substring(1);
    }

    /** The words for how firm a value is, as authors may write them. */
    static String statuses() {
        return Arrays.stream(ValueStatus.values())
                .filter(ValueStatus::isWritten)
                .map(EnumWords::word)
                .collect(Collectors.joining(", "));
    }

    /** How authors write each status. */
    public static List<String> words() {
        return Arrays.stream(ValueStatus.values()).map(SeriesCells::word).toList();
    }

    /** The word for a status. */
    public static String word(ValueStatus status) {
        return EnumWords.word(status);
    }
}
