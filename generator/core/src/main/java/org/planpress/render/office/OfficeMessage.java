package org.planpress.render.office;

import org.planpress.site.chart.ControlLine;
import org.planpress.site.chart.ControlLine.Standing;
import org.planpress.words.Message;

/** What presentations say beside the words of pages. */
public sealed interface OfficeMessage extends Message {

    enum Label implements OfficeMessage {
        DECK_TITLE,
        DECK_KICKER,
        DECK_TEXT,
        DECK_SHOWN,
        DECK_CHART,
        DECK_FOOTER,
        DECK_NUMBER,
        ILLUSTRATIVE,
        CHART_AVERAGE,
        CHART_UPPER,
        CHART_LOWER,
        CHART_DONE
    }

    /** The name of a line of values that did not happen. */
    record ChartAhead(Standing standing) implements OfficeMessage {}

    /** The layouts of the master. */
    enum Layout {
        COVER,
        TEXT,
        COLUMNS,
        CHART,
        WIDE,
        BOXES
    }

    /** What an editor calls a layout. */
    record DeckLayout(Layout layout) implements OfficeMessage {}

    /** The foot of a slide. */
    record Foot(String title, String source) implements OfficeMessage {}

    record NotesChart(String shown) implements OfficeMessage {}

    record NotesReading(String notes) implements OfficeMessage {}

    record NotesChartSource(String source) implements OfficeMessage {}

    record NotesInFull(String address) implements OfficeMessage {}

    /** What stands at the end of a line in a chart. */
    record ChartEnd(String name, String value) implements OfficeMessage {}

    /** The values of a kind, as a line of a chart. */
    record ChartValues(ControlLine.Mark mark) implements OfficeMessage {}
}
