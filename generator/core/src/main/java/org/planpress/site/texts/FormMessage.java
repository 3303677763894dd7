package org.planpress.site.texts;

import org.planpress.model.OtherForm;
import org.planpress.words.Message;

/** What is said of other ways to read a plan. */
public sealed interface FormMessage extends Message {

    /** Headings and labels. */
    enum Label implements FormMessage {
        TITLE,
        /** A link to the file of what has an address, too. */
        FILE,
        TRANSCRIPT,
        /** That a plan names none. */
        NONE
    }

    /** What another form is. */
    record Kind(OtherForm.Sort sort) implements FormMessage {}

    /** How many there are. */
    record Counted(int number) implements FormMessage {}

    /** How many priorities have an easy-read text. */
    record EasyPriorities(int number, int total) implements FormMessage {}

    /** How many commitments have an easy-read text. */
    record EasyCommitments(int number, int total) implements FormMessage {}

    /** How many easy-read texts have a picture. */
    record EasyPictures(int number, int total) implements FormMessage {}
}
