package org.planpress.site.measures;

import java.util.Optional;
import org.planpress.analysis.PeriodFigures;
import org.planpress.model.Figure;
import org.planpress.model.ReportingPeriod;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.ValueFormat;
import org.planpress.site.measures.FindingMessage.Way;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** How a figure stands to that of the year before. */
final class YearWords {

    private YearWords() {}

    /**
     * {@code rose to 1.7% in the year to October 2023}; only where the change on the year before is known. A figure of a
     * whole year needs no more than its name, and where the figure of the year is not known, the change stands alone.
     */
    static Optional<Message> of(Voice voice, ValueFormat format, PeriodFigures figures) {
        return figures.yearOnYear()
                .filter(change -> !change.origin().isMadeUp())
                .map(change -> {
                    ReportingPeriod period = figures.period();
                    boolean whole = period.frequency().inAYear() == 1;
                    Way way = way(change.figure());
                    return figures.twelveMonth()
                            .or(() -> figures.value().filter(value -> whole))
                            .map(value -> format.figure(value.figure()))
                            .<Message>map(figure -> whole
                                    ? new FindingMessage.NamedYear(way, figure, Periods.of(voice, period))
                                    : new FindingMessage.Year(way, figure, Periods.lastMonth(voice, period)))
                            .orElseGet(() -> new FindingMessage.YearAlone(
                                    way, format.size(change.figure()), Periods.lastMonth(voice, period)));
                });
    }

    private static Way way(Figure change) {
        int sign = change.value().signum();
        return sign > 0 ? Way.UP : sign < 0 ? Way.DOWN : Way.LEVEL;
    }
}
