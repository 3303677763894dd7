package org.planpress.site.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page shows that is a chapter of the printed plan, too. */
public interface ChapterPage extends PageContent {

    /** What kind of chapter it is. */
    ChapterKind chapter();

    /** Whether it has anything to print: a page may stand ready for what is still to come. */
    default boolean isPrinted() {
        return true;
    }

    /** Its title for narrow places, such as the head of a printed page. */
    default String shortHeading() {
        return heading();
    }

    /** The priority that it is about, if it is about one. */
    default Optional<PriorityMark> numeral() {
        return Optional.empty();
    }

    /** Its main parts, which are the headings of the first level that the templates of print set. */
    default List<PagePart> mainParts() {
        return List.of();
    }

    /** The commitments that it holds, by theme. */
    default List<ThemeBlock> themes() {
        return List.of();
    }

    /** The addresses of the things that have a page of their own and a place in this one. */
    default Stream<String> things() {
        return Stream.empty();
    }
}
