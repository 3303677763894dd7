package org.planpress.render.print;

import java.time.LocalDate;
import org.planpress.words.Message;

/** What code says in print. */
public sealed interface PrintMessage extends Message {

    /**
     * In the place of words in letters that no font has.
     *
     * @param script what letters these are
     * @param name the same as it is called in English
     */
    record Foreign(Character.UnicodeScript script, String name) implements PrintMessage {}

    /**
     * How far a colour stands out.
     *
     * @param contrast on light paper
     * @param beside from which colour
     * @param dark the same on a dark screen
     */
    record Contrast(String contrast, String beside, String dark) implements PrintMessage {}

    /**
     * What stands beside a page for those who print it.
     *
     * @param document of which it is
     * @param page its number, counted from the first
     * @param pages how many there are
     * @param day of the document
     */
    record PressLine(String document, int page, int pages, LocalDate day) implements PrintMessage {}
}
