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

    /** The same with a digit more than {@code published} has, if it says anything: then the difference shows. */
    static String beside(Figure published, Figure computed) {
        int digits = Math.max(0, published.value().scale());
        BigDecimal more = computed.value().setScale(digits + 1, RoundingMode.HALF_UP);
        BigDecimal same = computed.value().setScale(digits, RoundingMode.HALF_UP);
        return of(new Figure(more.compareTo(same) == 0 ? same : more, computed.kind()));
    }

    private static String time(BigDecimal value) {
        long seconds = value.abs().setScale(0, RoundingMode.HALF_UP).longValue();
        String sign = value.signum() < 0 ? "-" : "";
        return sign + String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
