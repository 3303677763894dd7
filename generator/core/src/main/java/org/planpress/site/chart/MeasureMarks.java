package org.planpress.site.chart;

import org.planpress.analysis.statistics.Judgement;
import org.planpress.site.chart.ControlLine.Mark;

/** How a value is drawn, by what the rules say of it. */
public final class MeasureMarks {

    private MeasureMarks() {}

    public static Mark of(Judgement judgement) {
        return switch (judgement.type()) {
            case COMMON -> Mark.USUAL;
            case IMPROVEMENT -> Mark.BETTER;
            case CONCERN -> Mark.WORSE;
            case NEUTRAL_HIGH -> Mark.HIGH;
            case NEUTRAL_LOW -> Mark.LOW;
        };
    }
}
