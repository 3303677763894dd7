package org.planpress.site.chart;

import java.util.List;
import org.planpress.words.Message;

/** The chart of a measure in each of its areas. */
public sealed interface AreasMessage extends Message {

    record Subtitle(String measure, List<String> areas, Message span) implements AreasMessage {}

    record SubtitleFrom(String measure, List<String> areas, Message span, String start) implements AreasMessage {}

    record Drawing(String areas) implements AreasMessage {}

    /** {@code North: 0.7% in October 2023}. */
    record Newest(String area, Message newest) implements AreasMessage {}

    record NewestSentence(String area, Message newest) implements AreasMessage {}

    record Caption(String measure, Message span) implements AreasMessage {}

    /** The finding, to stand after a colon. */
    record Extremes(boolean time, String highest, String lowest) implements AreasMessage {}

    /** What it says where there is no difference, and the head of what belongs nowhere. */
    enum Label implements AreasMessage {
        ALL_THE_SAME,
        IN_NO_AREA
    }

    record EachInAnArea(String period) implements AreasMessage {}

    /**
     * What belongs to no area.
     *
     * @param one whether that is one case
     */
    record SomeInNone(String whole, String period, String number, boolean one) implements AreasMessage {}

    record MoreThanTheWhole(String period, String number) implements AreasMessage {}
}
