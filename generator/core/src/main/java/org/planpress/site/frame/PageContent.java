package org.planpress.site.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.site.chart.ChartFigure;

/**
 * What the main part of a page shows. Templates see it as {@code page}; addresses in it count from the root of the
 * site, and an empty {@code Optional} is a missing value.
 */
public interface PageContent {

    /** The title at the top of the page. */
    String heading();

    /** The same for narrow places, such as the head of a printed page. */
    default String shortHeading() {
        return heading();
    }

    /** Whether it shows a value that is made up to show the design; the frame then says so at the top. */
    default boolean illustrative() {
        return false;
    }

    /** The charts that it shows. */
    default Stream<ChartFigure> charts() {
        return Stream.empty();
    }

    /** The priority that it is about, if it is about one. */
    default Optional<PriorityMark> numeral() {
        return Optional.empty();
    }

    /** What kind of chapter of the printed plan it is; empty if it is none. */
    default Optional<ChapterKind> chapter() {
        return Optional.empty();
    }

    /** Its main parts as a chapter, which are the headings of the first level that the templates of print set. */
    default List<PagePart> mainParts() {
        return List.of();
    }

    /** The addresses of the things that have a page of their own and a place in this one as a chapter. */
    default Stream<String> things() {
        return Stream.empty();
    }

    /** The commitments that it lists as its own, by theme. */
    default List<ThemeBlock> themes() {
        return List.of();
    }
}
