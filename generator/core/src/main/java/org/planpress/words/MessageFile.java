package org.planpress.words;

import java.util.List;
import org.planpress.finding.Findings;

/**
 * A file of words.
 *
 * @param path how findings call it
 * @param text what the file holds
 * @param entries the messages and terms in it, in order
 */
public record MessageFile(String path, String text, List<Entry> entries) {

    public MessageFile {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a file in the syntax of Fluent 1.0, but that lines which go on are joined by a space.
     *
     * @param findings hears what cannot be read; each such message is passed over
     */
    public static MessageFile read(String path, String text, Findings findings) {
        return new MessageFile(path, text, new MessageReader(path, text, findings).entries());
    }
}
