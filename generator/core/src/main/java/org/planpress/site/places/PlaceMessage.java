package org.planpress.site.places;

import java.util.List;
import org.planpress.words.Message;
import org.planpress.words.Noun;

/** What is said of places. */
public sealed interface PlaceMessage extends Message {

    /** Headings, and sentences without figures. */
    enum Label implements PlaceMessage {
        LEAD,
        KICKER,
        COMMITMENTS,
        MEASURES,
        MEETINGS,
        MONEY,
        WITHIN,
        ABOVE,
        THE_WHOLE,
        REST,
        NOTHING,
        OVERLAP,
        ILLUSTRATIVE,
        ALL_COMMITMENTS,
        ALL_MEASURES,
        TO_COME,
        PASSED,
        MONEY_FOR_NONE
    }

    /** What its page is about, for search engines. */
    record Description(String place, String edition) implements PlaceMessage {}

    /** Where it lies, in all that it lies in, the nearest first. */
    record LiesIn(List<String> places) implements PlaceMessage {}

    /**
     * How much is linked to it, kind by kind.
     *
     * @param parts whether what is linked to a place in it counts
     * @param around whether some of it is linked to a place that it lies in
     */
    record Counts(List<Message> counts, boolean parts, boolean around) implements PlaceMessage {}

    /** Some of one kind. */
    record Counted(int number, Noun noun) implements PlaceMessage {}

    /** Some amounts of money. */
    record Amounts(int number) implements PlaceMessage {}

    /**
     * How many of a kind are linked to it.
     *
     * @param parts whether those that are linked to a place in it count
     * @param around whether some are linked to a place that it lies in
     */
    record Linked(int number, Noun noun, String place, boolean parts, boolean around) implements PlaceMessage {}

    /** How many amounts of money are. */
    record Paid(int number, String place, boolean parts) implements PlaceMessage {}

    /** How many commitments name no place, or the whole. */
    record ForTheWhole(int number, String whole) implements PlaceMessage {}

    /** The same of meetings, of which nobody says for whom they are. */
    record Unlinked(int number, Noun noun) implements PlaceMessage {}

    /** How many measures have figures of it. */
    record WithFigures(int number, String place) implements PlaceMessage {}

    /** How many others have none of it. */
    record WithoutFigures(int number, String place) implements PlaceMessage {}

    /** How many measures have figures of the whole alone. */
    record OfTheWholeAlone(int number, String whole) implements PlaceMessage {}

    /** The places that something is linked to, where they are not the one of the page. */
    record LinkedTo(List<String> places) implements PlaceMessage {}

    /** A milestone and how it stands. */
    record Step(String title, String stands) implements PlaceMessage {}

    /** The newest figure of a measure, and what its figures say. */
    record Newest(String figure, String when, String finding) implements PlaceMessage {}
}
