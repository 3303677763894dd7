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
     * @param contrast at least, on paper
     * @param beside from which colour
     */
    record Contrast(String contrast, String beside) implements PrintMessage {}

    /**
     * The inks of a colour that is mixed otherwise in small letters.
     *
     * @param area of areas and large letters, in percent
     * @param fine of small letters and thin lines
     */
    record FineInks(String area, String fine) implements PrintMessage {}

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
