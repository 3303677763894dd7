package org.planpress.site.find;

import java.time.LocalDate;
import org.planpress.words.Message;

/** What is said around the search and the list from A to Z. */
public sealed interface SearchMessage extends Message {

    enum Label implements SearchMessage {
        TITLE,
        LEAD
    }

    /** What the glossary explains: an acronym in full, or the word itself. */
    record Explained(String term) implements SearchMessage {}

    /** A meeting, below the name of the body that met. */
    record MeetingOn(LocalDate day) implements SearchMessage {}

    /** What a page that was found is. */
    enum Group implements SearchMessage {
        PRIORITIES,
        COMMITMENTS,
        KPIS,
        MEASURES,
        REPORTS,
        MEETINGS,
        MONEY,
        PLACES,
        REGISTERS,
        GLOSSARY,
        PAGES
    }
}
