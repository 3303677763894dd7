package org.planpress.site.promises;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.planpress.facts.Overdue;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.Words;

/** When a commitment is due. */
final class Due {

    private Due() {}

    /** {@code March 2026, overdue by 3 months on 30 June 2026}. */
    static Optional<String> of(Commitment commitment, Optional<Overdue> overdue) {
        return commitment
                .due()
                .map(due -> Words.when(due) + overdue.map(Due::inWords).orElse(""));
    }

    private static String inWords(Overdue overdue) {
        return ", overdue by "
                + length(overdue.due().plusDays(1), overdue.judged().plusDays(1)) + " on "
                + Numbers.date(overdue.judged());
    }

    /** Whole months, or days where it is less than one. */
    private static String length(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        return months > 0
                ? Numbers.counted(months, "month", "months")
                : Numbers.counted(ChronoUnit.DAYS.between(from, to), "day", "days");
    }
}
