package org.planpress.site.texts;

import java.util.List;
import org.planpress.words.Message;

/** What is said around words and acronyms. */
public sealed interface GlossaryMessage extends Message {

    enum Label implements GlossaryMessage {
        ABOUT,
        LEAD
    }

    /** What an acronym stands for, at the start of a sentence. */
    record Expansion(String words) implements GlossaryMessage {}

    record AlsoWritten(List<String> aliases) implements GlossaryMessage {}
}
