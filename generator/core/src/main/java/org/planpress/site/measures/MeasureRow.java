package org.planpress.site.measures;

import java.util.Optional;
import org.planpress.site.chart.Sparkline;
import org.planpress.site.frame.Link;

/**
 * A measure in a list or a table.
 *
 * @param measure its name and its page
 * @param area the place, unless the figures are about the whole
 * @param finding what the figures say, in a sentence
 * @param direction where it is going
 * @param sparkline its values; empty without a series
 * @param period the newest period, or empty if there is no figure
 * @param newest the newest figure that the finding and the direction are about, for a place that shows one: the value of
 *     that period or, where they are about it, that of the year, or else the change on the year before
 * @param when what {@code newest} is of
 * @param latest the value of that period; like the next three, a few words where there is none
 * @param threeMonth the value of the three months that end with it
 * @param twelveMonth the value of the twelve months that end with it
 * @param change the change of the twelve-month value on the year before, with its sign
 * @param attention how much it asks for attention, 0 to 25
 * @param illustrative whether it shows a value that is made up; a page that does has to say so
 */
public record MeasureRow(
        Link measure,
        Optional<String> area,
        String finding,
        DirectionTag direction,
        Optional<Sparkline> sparkline,
        String period,
        String newest,
        String when,
        String latest,
        String threeMonth,
        String twelveMonth,
        String change,
        Optional<Integer> attention,
        boolean illustrative) {

    /** The same without its line of values, for a place that shows published figures alone. */
    public MeasureRow asPublished() {
        return new MeasureRow(
                measure,
                area,
                finding,
                direction,
                Optional.empty(),
                period,
                newest,
                when,
                latest,
                threeMonth,
                twelveMonth,
                change,
                attention,
                false);
    }
}
