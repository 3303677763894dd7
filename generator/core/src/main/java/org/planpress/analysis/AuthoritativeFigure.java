package org.planpress.analysis;

import java.util.Optional;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Text;
import org.planpress.model.ValueStatus;

/**
 * The one figure of a measure, an area and a period that titles, rows, charts, texts and open data tell.
 *
 * @param figure the figure at full precision
 * @param period the period that it ends with, which says how old it is
 * @param origin where it comes from
 * @param status how firm the least firm value is that it is worked out from; empty for a published one
 * @param source where it was published; empty for one that was worked out
 */
public record AuthoritativeFigure(
        Figure figure, ReportingPeriod period, Origin origin, Optional<ValueStatus> status, Optional<Text> source) {

    /** Where a figure comes from. */
    public enum Origin {
        /** As somebody published it elsewhere. */
        PUBLISHED,
        /** Worked out from the series, of which nothing that it needs is made up. */
        COMPUTED,
        /** Worked out from values of which some are made up; never a fact. */
        ILLUSTRATIVE;

        /** Of what is no firmer than a value. */
        static Origin of(ValueStatus leastFirm) {
            return leastFirm.isMadeUp() ? ILLUSTRATIVE : COMPUTED;
        }

        /** Whether it is no fact. */
        public boolean isMadeUp() {
            return this == ILLUSTRATIVE;
        }
    }

    static AuthoritativeFigure published(Figure figure, Reported reported) {
        return new AuthoritativeFigure(
                figure, reported.period(), Origin.PUBLISHED, Optional.empty(), Optional.of(reported.source()));
    }

    static AuthoritativeFigure computed(Figure figure, ReportingPeriod period, ValueStatus leastFirm) {
        return new AuthoritativeFigure(figure, period, Origin.of(leastFirm), Optional.of(leastFirm), Optional.empty());
    }

    boolean isMadeUp() {
        return origin.isMadeUp();
    }
}
