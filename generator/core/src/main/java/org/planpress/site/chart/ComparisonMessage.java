package org.planpress.site.chart;

import org.planpress.words.Message;

/** Charts of figures beside those of others. */
public sealed interface ComparisonMessage extends Message {

    /** {@code England: 5.2}. */
    record Figure(String name, String value) implements ComparisonMessage {}

    record Figures(String figures) implements ComparisonMessage {}

    record Caption(String title, String period) implements ComparisonMessage {}

    /** Heads of the table. */
    enum Head implements ComparisonMessage {
        NAME,
        MEANING,
        PERIOD
    }
}
