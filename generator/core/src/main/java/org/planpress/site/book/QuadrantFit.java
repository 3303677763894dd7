package org.planpress.site.book;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.planpress.site.reports.DeliverableRow;
import org.planpress.site.reports.ReportPriorityPage;
import org.planpress.site.reports.ReportPriorityPage.Achievement;
import org.planpress.site.reports.ReportPriorityPage.Risk;

/**
 * Guesses from the length of the words how the four parts of a priority stand on paper: two by two on one page, or the
 * lower two on the page after, or one after the other over the whole width. A guess that is wrong costs a blank stretch
 * of paper; rows that are too tall go on over the page, so that nothing is ever cut.
 *
 * @param grid whether they stand two by two
 * @param left how much of the width the two on the left take, in hundredths
 */
public record QuadrantFit(boolean grid, int left) {

    private static final QuadrantFit STACKED = new QuadrantFit(false, 100);

    /** Of the text on an A4 page without the gap between the two sides, in points. */
    private static final double WIDTH = 448;

    /** Of a letter of the size that the four parts are set in, in points. */
    private static final double LETTER = 4.45;

    private static final double LINE = 12.8;
    private static final double BETWEEN_ITEMS = 5;
    private static final double HEADING = 30;

    /** What is left of a page below the title of the priority, and of a page with nothing else, in points. */
    private static final double BELOW_TITLE = 590;

    private static final double WHOLE_PAGE = 670;

    private static final int EVEN = 50;
    private static final List<Integer> SIDES = List.of(EVEN, 55, 45, 60, 40, 65, 35);

    /** How many points of height a hundredth off the middle has to save. */
    private static final double UNEVEN = 4;

    public static QuadrantFit of(ReportPriorityPage page) {
        if (filled(page) == 1) {
            return STACKED;
        }
        return least(page, fit -> fit.upper(page) + fit.lower(page) <= BELOW_TITLE)
                .or(() -> least(page, fit -> fit.upper(page) <= BELOW_TITLE && fit.lower(page) <= WHOLE_PAGE))
                .orElse(STACKED);
    }

    /** How many of the four parts say something; beside empty ones a single one would only be narrow. */
    private static long filled(ReportPriorityPage page) {
        return Stream.of(page.achieved(), page.deliverables(), page.focus(), page.risks())
                .filter(part -> !part.isEmpty())
                .count();
    }

    /** Of the sides that fit, those that need the least height; even ones, if that makes next to no difference. */
    private static Optional<QuadrantFit> least(ReportPriorityPage page, Predicate<QuadrantFit> fits) {
        return SIDES.stream()
                .map(left -> new QuadrantFit(true, left))
                .filter(fits)
                .min(Comparator.comparingDouble(
                        fit -> fit.upper(page) + fit.lower(page) + UNEVEN * Math.abs(EVEN - fit.left())));
    }

    private double upper(ReportPriorityPage page) {
        return HEADING
                + Math.max(
                        sum(page.achieved(), item -> achieved(item, leftWidth())),
                        sum(page.deliverables(), work -> work(work, rightWidth()))
                                + lines(page.judged(), rightWidth()));
    }

    private double lower(ReportPriorityPage page) {
        return HEADING
                + Math.max(
                        sum(page.focus(), point -> lines(point, leftWidth() - 12)),
                        sum(page.risks(), risk -> risk(risk, rightWidth())));
    }

    private double leftWidth() {
        return WIDTH * left / 100;
    }

    private double rightWidth() {
        return WIDTH - leftWidth();
    }

    private static <T> double sum(List<T> items, Function<T, Double> height) {
        return items.stream()
                .mapToDouble(item -> height.apply(item) + BETWEEN_ITEMS)
                .sum();
    }

    private static double achieved(Achievement item, double width) {
        String links = item.links().isEmpty()
                ? ""
                : "See " + item.links().stream().map(link -> link.text() + ", ").reduce("", String::concat);
        return lines(item.title(), width) + lines(item.text(), width) + lines(links, width);
    }

    private static double work(DeliverableRow work, double width) {
        String links =
                work.commitments().stream().map(link -> link.text() + ", ").reduce("", String::concat);
        return lines(work.title(), width)
                + lines(work.due() + ". " + work.overdue().orElse(""), width)
                + LINE
                + work.notes().stream().mapToDouble(note -> lines(note, width)).sum()
                + lines(links, width);
    }

    private static double risk(Risk risk, double width) {
        String links =
                risk.commitments().stream().map(link -> link.text() + ", ").reduce("", String::concat);
        return lines(risk.title(), width)
                + lines(risk.status() + ". " + risk.text(), width)
                + risk.facts().stream()
                        .mapToDouble(fact -> lines(fact.term() + ": " + fact.text(), width))
                        .sum()
                + lines(links, width);
    }

    private static double lines(String words, double width) {
        return Math.ceil(words.length() * LETTER / width) * LINE;
    }
}
