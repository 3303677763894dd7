package org.planpress.site.book;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.site.reports.DeliverableRow;
import org.planpress.site.reports.ReportPriorityPage;
import org.planpress.site.reports.ReportPriorityPage.Achievement;
import org.planpress.site.reports.ReportPriorityPage.Risk;

/**
 * Guesses from the length of the words whether a priority with its topics fills pages of its own on paper. A guess that is
 * wrong costs a stretch of paper, or lets a priority start behind another.
 */
final class PriorityFit {

    /** So many points are two pages: of more, the last one is as a rule well filled. */
    private static final double FILLED = 1400;

    /** Of letters in one of two columns, and of a line there, in points. */
    private static final double COLUMN = 231 / 4.3;

    private static final double LINE = 12;
    private static final double BETWEEN = 8;
    private static final double TITLE = 100;
    private static final double WORK = 45;

    /** A topic has a heading, words, and mostly a chart. */
    private static final double TOPIC = 350;

    private PriorityFit() {}

    static boolean alone(ReportPriorityPage page) {
        double columns = Stream.of(
                        page.achieved().stream().map(Achievement::text).toList(),
                        page.focus(),
                        page.risks().stream().map(Risk::text).toList())
                .flatMap(List::stream)
                .mapToDouble(words -> Math.ceil(words.length() / COLUMN) * LINE + BETWEEN)
                .sum();
        return TITLE + columns / 2 + works(page.deliverables()) + page.topics().size() * TOPIC >= FILLED;
    }

    private static double works(List<DeliverableRow> works) {
        return works.isEmpty() ? 0 : WORK + works.size() * WORK;
    }
}
