package org.planpress.site.promises;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.planpress.facts.Overdue;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.chart.Periods;
import org.planpress.words.Noun;
import org.planpress.words.Voice;

/** When a commitment is due. */
final class Due {

    private Due() {}

    /**
     * {@code March 2026, overdue by 3 months on 30 June 2026}; where nobody judged it since, that the day has passed.
     *
     * @param pastDue whether the day has passed, and nobody says that it is done
     */
    static Optional<String> of(Voice voice, Commitment commitment, Optional<Overdue> overdue, boolean pastDue) {
        return commitment
                .due()
                .map(due -> Periods.when(voice, due))
                .map(due -> overdue.map(late -> said(due, late))
                        .or(() -> pastDue ? Optional.of(new CommitmentMessage.DuePassed(due)) : Optional.empty())
                        .map(voice::say)
                        .orElse(due));
    }

    /** With whole months, or days where it is less than one. */
    private static CommitmentMessage said(String due, Overdue overdue) {
        LocalDate from = overdue.due().plusDays(1);
        LocalDate to = overdue.judged().plusDays(1);
        long months = ChronoUnit.MONTHS.between(from, to);
        return months > 0
                ? new CommitmentMessage.Overdue(due, months, Noun.MONTH, overdue.judged())
                : new CommitmentMessage.Overdue(due, ChronoUnit.DAYS.between(from, to), Noun.DAY, overdue.judged());
    }
}
