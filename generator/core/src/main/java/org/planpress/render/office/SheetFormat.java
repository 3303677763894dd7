package org.planpress.render.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.planpress.model.Unit;
import org.planpress.site.chart.ValueFormat;

/** How a spreadsheet stores and writes the values of a measure. */
record SheetFormat(ValueFormat format) {

    private static final double SECONDS_IN_DAY = 86_400;

    /** A value as it is stored: times are parts of a day. */
    double stored(double value) {
        return format.unit() == Unit.DURATION
                ? BigDecimal.valueOf(value / SECONDS_IN_DAY)
                        .setScale(9, RoundingMode.HALF_UP)
                        .doubleValue()
                : value;
    }

    String cells() {
        return written(format.decimals());
    }

    /** The same on a scale, with as many decimals as its steps need. */
    String axis(double step) {
        int needed = BigDecimal.valueOf(step).stripTrailingZeros().scale();
        return written(Math.min(Math.max(0, needed), format.decimals()));
    }

    private String written(int decimals) {
        String number = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        return switch (format.unit()) {
            case COUNT, RATE -> number;
            case PERCENT -> number + "\"%\"";
            case MONEY -> "\"£\"" + number;
            case DURATION -> "[m]:ss";
        };
    }
}
