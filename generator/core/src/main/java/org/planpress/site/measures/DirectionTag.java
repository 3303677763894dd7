package org.planpress.site.measures;

import org.planpress.words.Voice;

/**
 * Where a measure is going, as a label with a shape of its own.
 *
 * @param kind {@code better}, {@code worse}, {@code changed}, {@code steady}, {@code unjudged} or {@code unknown}
 * @param text the same in words
 */
public record DirectionTag(String kind, String text) {

    static DirectionTag of(Voice voice, Going going) {
        return new DirectionTag(going.kind(), voice.say(new DirectionMessage.Tag(going)));
    }
}
