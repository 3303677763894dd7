package org.planpress.site.chart;

import java.util.List;
import org.planpress.analysis.ScenarioComparison.Course;
import org.planpress.words.Message;

/** The chart of what each case would bring. */
public sealed interface ScenarioMessage extends Message {

    /** How far a case lies from the one that all are compared with. */
    enum Way {
        MORE,
        LESS,
        SAME
    }

    /** How the gap between two cases goes on. */
    record Gap(Course course) implements ScenarioMessage {}

    record ComparedWith(String base) implements ScenarioMessage {}

    record SubtitleOfOne(String name, String unit, String period) implements ScenarioMessage {}

    record SubtitleOfTwo(String base, String other, String unit, String period) implements ScenarioMessage {}

    record Subtitle(String base, String unit, String period) implements ScenarioMessage {}

    record Compared(String base, String other, List<Message> years) implements ScenarioMessage {}

    record Distance(Way way, String amount, String year) implements ScenarioMessage {}

    record FromTo(String name, String first, String firstYear, String last, String lastYear)
            implements ScenarioMessage {}

    /** Words without figures. */
    enum Label implements ScenarioMessage {
        ONE_CASE,
        DRAWING,
        TOTALS_DIFFER,
        SUM,
        DIFFERENCE
    }

    record Income(String unit) implements ScenarioMessage {}

    record Caption(String period) implements ScenarioMessage {}

    record Group(String name, String assumption) implements ScenarioMessage {}

    record DifferenceOf(String name) implements ScenarioMessage {}
}
