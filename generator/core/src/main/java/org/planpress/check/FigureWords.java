package org.planpress.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.planpress.model.Figure;

/** How messages write figures: as an author would write them in a file. */
final class FigureWords {

    private FigureWords() {}

    static String of(Figure figure) {
        String number = figure.value().toPlainString();
        return switch (figure.kind()) {
            case NUMBER -> number;
            case PERCENT -> number + "%";
            case POINTS -> number + " points";
            case POUNDS -> "£" + number;
            case SECONDS -> time(figure.value());
        };
    }

    /** The same with one digit more than {@code published} has, so that the difference shows. */
    static String beside(Figure published, Figure computed) {
        int digits = Math.max(0, published.value().scale()) + 1;
        return of(new Figure(computed.value().setScale(digits, RoundingMode.HALF_UP), computed.kind()));
    }

    private static String time(BigDecimal value) {
        long seconds = value.abs().setScale(0, RoundingMode.HALF_UP).longValue();
        String sign = value.signum() < 0 ? "-" : "";
        return sign + String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
