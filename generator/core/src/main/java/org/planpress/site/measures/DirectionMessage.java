package org.planpress.site.measures;

import java.util.List;
import org.planpress.words.Message;

/** Where measures are going. */
public sealed interface DirectionMessage extends Message {

    enum Label implements DirectionMessage {
        NOT_ENOUGH
    }

    /** {@code Better}. */
    record Tag(Going going) implements DirectionMessage {}

    /** What a tag means. */
    record Meaning(Going going) implements DirectionMessage {}

    /** {@code four are worse}. */
    record Some(int number, Going going) implements DirectionMessage {}

    /** {@code All four figures are worse.} */
    record All(int number, Going going) implements DirectionMessage {}

    /** {@code Of five figures, one is better and four are worse.} */
    record Of(int number, List<Message> some) implements DirectionMessage {}
}
