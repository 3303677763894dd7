package org.planpress.site.earlier;

import org.planpress.analysis.CarriedOver.Way;
import org.planpress.words.Message;

/** What is said of the promises of the edition before. */
public sealed interface EarlierMessage extends Message {

    /** Names of columns and parts. */
    enum Label implements EarlierMessage {
        /** One of the old ones. */
        PROMISE,
        BECAME,
        NOW,
        /** Before the other promises whose place the same ones take. */
        ALSO,
        NEW,
        /** Of a promise, before those that it takes the place of. */
        REPLACES,
        REPLACED_BY
    }

    /**
     * How many were carried on.
     *
     * @param rest how many were not
     */
    record Finding(int number, int rest, int total, String before) implements EarlierMessage {}

    record Description(String before, String after) implements EarlierMessage {}

    /** How many went one way. */
    record Went(Way way, int number, String after) implements EarlierMessage {}

    record AreNew(int number) implements EarlierMessage {}

    /** The heading above the old promises. */
    record Of(String before) implements EarlierMessage {}

    /** Something of another edition. */
    record InEdition(String what, String edition) implements EarlierMessage {}

    /** What became of one, as a label. */
    record BecameOfIt(Way way) implements EarlierMessage {}

    record NowWith(String who) implements EarlierMessage {}

    record NotTold(String after) implements EarlierMessage {}

    /** The words of a link to all of it. */
    record All(String before) implements EarlierMessage {}

    /**
     * Why nothing can be followed.
     *
     * @param gone whether it is the edition before whose promises are not here
     */
    record NotFollowed(String before, boolean gone) implements EarlierMessage {}
}
