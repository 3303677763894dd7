package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.util.Optional;

/** How pages write figures and periods, and which figure of a measure they mean. */
final class Shown {

    static final String PERIOD = "(?:[A-Z][a-z]+ to )?[A-Z][a-z]+ \\d{4}|\\d{4}/\\d{2}|\\d{4}";

    static final String AMOUNT =
            "[−+]?£?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:m|bn|%| million| percentage points?| points?| days?| h| min| s|p)?"
                    + "(?: \\d+ (?:h|min|s))*";

    /** How firm a figure is, said after it. */
    static final String FIRM = "(?: \\((?<firm>[a-z ]+)\\))?";

    static final String EVERY = "(?: each (?:month|quarter|year|financial year)| over 12 months)?";

    static final Kind.Place MEASURE_PAGE = block -> block.page().startsWith("measures/");

    private Shown() {}

    static boolean isFigure(View view, String shown) {
        return view.newest()
                .flatMap(view::figure)
                .filter(figure -> Amount.shows(shown, figure))
                .isPresent();
    }

    /** Where what is said is about the year, its figure stands, or the change where that alone was published. */
    static boolean isOfYear(View view, String shown) {
        Optional<Period> end = view.newest();
        return end.flatMap(at -> view.months(at, 12))
                        .filter(figure -> Amount.shows(shown, figure))
                        .isPresent()
                || change(view).filter(figure -> Amount.shows(shown, figure)).isPresent();
    }

    static String newest(View view) {
        return view.name() + ": " + view.newest() + " " + view.newest().flatMap(view::figure);
    }

    static Optional<BigDecimal> change(View view) {
        return view.newest().flatMap(view::change);
    }

    /** The start of a span: that of its first period, by month where its periods are shorter than a year. */
    static String first(View view) {
        Period first = view.rows().get(0).period();
        return isByMonth(view) ? Period.month(first.first()) : first.toString();
    }

    static String last(View view) {
        Period last = view.rows().get(view.rows().size() - 1).period();
        return isByMonth(view) ? Period.month(last.lastMonth()) : last.toString();
    }

    private static boolean isByMonth(View view) {
        return view.rows().get(0).period().length() < 12;
    }
}
