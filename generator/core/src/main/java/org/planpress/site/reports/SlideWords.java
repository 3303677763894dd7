package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import org.planpress.model.Prose;
import org.planpress.site.frame.Fact;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasureRows;

/** What slides say in fewer words than pages. */
final class SlideWords {

    private SlideWords() {}

    /** {@code 0.7% in October 2023; 1.7% over 12 months (−1.2 points on the year before)}, as far as it is known. */
    static Fact figure(MeasureRow row) {
        List<String> parts = new ArrayList<>();
        if (isKnown(row.latest())) {
            parts.add(row.latest() + " in " + row.period());
        }
        if (isKnown(row.twelveMonth())) {
            String change = isKnown(row.change()) ? " (" + row.change() + " on the year before)" : "";
            parts.add(row.twelveMonth() + " over 12 months" + change);
        }
        return new Fact(
                row.measure().text() + row.area().map(area -> ", " + area).orElse(""),
                parts.isEmpty() ? row.finding() : String.join("; ", parts) + ". " + row.finding());
    }

    private static boolean isKnown(String figure) {
        return !figure.equals(MeasureRows.UNKNOWN);
    }

    /**
     * The first points of a list, or the first paragraphs where there is none.
     *
     * @param most how many at most
     */
    static List<String> points(Prose prose, int most) {
        List<String> listed = prose.blocks().stream()
                .filter(Prose.Listing.class::isInstance)
                .map(Prose.Listing.class::cast)
                .flatMap(list -> list.items().stream())
                .map(item -> item.blocks().stream()
                        .map(block -> Prose.words(block.inlines()))
                        .findFirst()
                        .orElse(""))
                .toList();
        List<String> told = listed.isEmpty()
                ? prose.blocks().stream()
                        .filter(Prose.Paragraph.class::isInstance)
                        .map(block -> Prose.words(block.inlines()))
                        .toList()
                : listed;
        return told.stream().filter(words -> !words.isEmpty()).limit(most).toList();
    }
}
