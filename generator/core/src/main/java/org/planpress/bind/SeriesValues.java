package org.planpress.bind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.planpress.bind.ScalarForm.NotInForm;
import org.planpress.model.Figure;
import org.planpress.model.Unit;
import org.planpress.source.TableCell;
import org.planpress.source.TableCell.Look;

/**
 * Reads the value of a row in the unit of its measure. Words are read as in YAML. A number of a workbook is what its
 * format says: a time, a percentage or money needs the format of one, for 0.5 could be half a day, half a percent or
 * half of all.
 */
final class SeriesValues {

    private static final BigDecimal SECONDS_IN_A_DAY = BigDecimal.valueOf(86_400);

    private final Unit unit;

    SeriesValues(Unit unit) {
        this.unit = unit;
    }

    /**
     * The value that a cell holds, in base units.
     *
     * @throws CellFault if it holds none
     */
    BigDecimal read(TableCell cell) {
        BigDecimal value = wide(any(cell));
        if (value.signum() < 0 && (unit == Unit.COUNT || unit == Unit.DURATION)) {
            throw new CellFault(
                    SeriesRules.NEGATIVE_VALUE,
                    cell,
                    "%s is below nothing".formatted(cell.shown()),
                    "correct the value, or leave the cell empty");
        }
        return value;
    }

    private BigDecimal any(TableCell cell) {
        if (cell instanceof TableCell.Words words) {
            return words(words);
        }
        if (cell instanceof TableCell.Amount number) {
            return number(number);
        }
        throw new CellFault(
                SeriesRules.VALUE,
                cell,
                "'%s' is not a number".formatted(cell.shown()),
                form() + "; give the cell the format of a number");
    }

    private BigDecimal words(TableCell.Words cell) {
        Figure figure;
        try {
            figure = FigureForm.read(cell.shown());
        } catch (NotInForm fault) {
            throw new CellFault(
                    SeriesRules.VALUE,
                    cell,
                    String.valueOf(fault.getMessage()),
                    isMarkOfAbsence(cell.shown())
                            ? "leave the cell empty if there is no value, and say why in status or note"
                            : fault.hint());
        }
        boolean signed = figure.kind() == unit.value();
        boolean bare = unit == Unit.PERCENT && figure.kind() == Figure.Kind.NUMBER;
        if (!signed && !bare) {
            throw otherUnit(cell);
        }
        return figure.value();
    }

    private static boolean isMarkOfAbsence(String text) {
        return text.matches(
                "[-–—.:*?]+|(?i)n/?[akc]|nil|none|null|tbc|\\[?[cxzuk]\\]?|(?i)not available|(?i)unavailable");
    }

    private BigDecimal number(TableCell.Amount cell) {
        BigDecimal value = cell.value();
        return switch (unit) {
            case COUNT, RATE -> inLook(Look.PLAIN, cell);
            case PERCENT -> cell.look() == Look.PERCENT ? value.movePointRight(2) : inLook(Look.PLAIN, cell);
            case DURATION ->
                inLook(Look.TIME, cell)
                        .multiply(SECONDS_IN_A_DAY)
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
            case MONEY -> inLook(Look.POUNDS, cell);
        };
    }

    private BigDecimal inLook(Look look, TableCell.Amount cell) {
        if (cell.look() != look) {
            throw otherUnit(cell);
        }
        return cell.value();
    }

    private CellFault otherUnit(TableCell cell) {
        return new CellFault(
                SeriesRules.VALUE,
                cell,
                "'%s' is not %s, and the measure holds nothing else".formatted(cell.shown(), words()),
                cell instanceof TableCell.Amount ? "give the cell the format of %s".formatted(words()) : form());
    }

    /** Without an exponent, so that its scale is the number of decimals. */
    private static BigDecimal wide(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
    }

    private String words() {
        return switch (unit) {
            case COUNT, RATE -> "a plain number";
            case PERCENT -> "a percentage";
            case DURATION -> "a time in hours, minutes and seconds";
            case MONEY -> "an amount in pounds";
        };
    }

    /** Its form, and never a figure, which could be copied. */
    private String form() {
        return switch (unit) {
            case COUNT, RATE -> "write the number without a unit";
            case PERCENT -> "write the number with a percent sign after it";
            case DURATION -> "write it as HH:MM:SS";
            case MONEY -> "write £ before the number; after it m or bn for millions or billions";
        };
    }
}
