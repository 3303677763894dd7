package org.planpress.site.measures;

import java.util.Locale;
import org.planpress.site.chart.ControlLine.Mark;

/** Where a measure is going, as far as its figures tell. */
public enum Going {
    BETTER,
    WORSE,
    CHANGED,
    STEADY,
    UNJUDGED,
    UNKNOWN;

    /** The mark of a value that goes this way. */
    Mark mark() {
        return switch (this) {
            case BETTER -> Mark.BETTER;
            case WORSE -> Mark.WORSE;
            case CHANGED -> Mark.HIGH;
            case STEADY, UNJUDGED, UNKNOWN -> Mark.USUAL;
        };
    }

    /** As templates and style sheets call it. */
    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }
}
