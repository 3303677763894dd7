package org.planpress.site.earlier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.CommitmentRow;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PagePart;

/**
 * What became of each promise of the edition before, and which promises are new.
 *
 * @param heading how many were carried on
 * @param shortHeading what the page is called
 * @param counted how many went each way, as sentences
 * @param of the heading above the old promises
 * @param rows the old promises, in the order of their edition
 * @param newTitle the heading above the new ones
 * @param fresh the new ones, in the order of the plan; none if all take the place of others
 */
public record EarlierPage(
        String heading,
        String shortHeading,
        String counted,
        String of,
        List<Row> rows,
        String newTitle,
        List<CommitmentRow> fresh)
        implements ChapterPage {

    /** The name of the part of new promises. */
    public static final String NEW = "new";

    /**
     * An old promise.
     *
     * @param id its permanent id
     * @param title its title and page
     * @param became what became of it, as a label
     * @param now what takes its place
     * @param also other old promises whose place these take
     * @param why how it ended or that nobody says, where nothing takes its place
     */
    public record Row(String id, Link title, String became, List<Link> now, List<Link> also, Optional<String> why) {

        /**
         * What stands in its place or why nothing does, without links.
         *
         * @param before what stands before the other promises whose place it takes
         */
        public String nowInWords(String before) {
            Stream<String> places = now.isEmpty() ? Stream.empty() : Stream.of(joined(now));
            Stream<String> shared = also.isEmpty() ? Stream.empty() : Stream.of(before + " " + joined(also));
            return Stream.of(places, shared, why.stream()).flatMap(said -> said).collect(Collectors.joining(". "));
        }

        private static String joined(List<Link> links) {
            return links.stream().map(Link::text).collect(Collectors.joining("; "));
        }
    }

    @Override
    public ChapterKind chapter() {
        return ChapterKind.EARLIER;
    }

    @Override
    public List<PagePart> mainParts() {
        return fresh.isEmpty() ? List.of() : List.of(new PagePart(NEW, newTitle));
    }
}
