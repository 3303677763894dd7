package org.planpress.site.law;

import java.time.LocalDate;
import java.util.List;
import org.planpress.analysis.law.DutyStanding;
import org.planpress.model.LawPart;
import org.planpress.words.Message;

/** What is said of the law. */
public sealed interface LawMessage extends Message {

    enum Label implements LawMessage {
        HEADING,
        LEAD,
        /** What it does not say. */
        NO_JUDGEMENT,
        /** While somebody has to read some of it. */
        UNCHECKED,
        /** Nothing is due yet. */
        NOT_DUE,
        /** There are no documents but those that are made with the pages. */
        NO_DOCUMENTS,
        /** Of one duty: nobody read it in its source. */
        UNREAD
    }

    /** The words of a state. */
    record State(DutyStanding.State state) implements LawMessage {}

    /** A part of a duty, as it stands after "Found:" and "Not found:". */
    record Part(LawPart part) implements LawMessage {}

    /** Parts that were found, before links to where they stand, their day and what is said of them. */
    record At(List<Part> parts) implements LawMessage {}

    /** A part of which something was found. */
    record InPart(Part part) implements LawMessage {}

    /** A link to one of several things, and where it leads. */
    record Of(String what, String where) implements LawMessage {}

    /** What the office says of one of several things. */
    record Noted(String what, String note) implements LawMessage {}

    /** The day of a part, after its links or its name. */
    record On(LocalDate date) implements LawMessage {}

    record SentTo(List<String> names) implements LawMessage {}

    /** Parts that were not found. */
    record Missing(List<Part> parts) implements LawMessage {}

    record NoDate(Part part) implements LawMessage {}

    record NoPlace(Part part) implements LawMessage {}

    /** Things that a part lacks. */
    record Without(Part part, List<String> things) implements LawMessage {}

    record Old(Part part, LocalDate date, int months) implements LawMessage {}

    record Late(Part part, LocalDate date, LocalDate limit) implements LawMessage {}

    record NotBefore(Part part, LocalDate date, Part other, LocalDate otherDate) implements LawMessage {}

    record InWindow(LocalDate date) implements LawMessage {}

    /** A duty with its state, where it stands in a list of plain lines. */
    record Line(String duty, String state) implements LawMessage {}

    /** Who looked at the sources and when. */
    record Checked(LocalDate on, String by) implements LawMessage {}

    /** How many duties there are and how many were found. */
    record Counted(int duties, int present) implements LawMessage {}

    /** A page on another site, by the name of that site. */
    record Elsewhere(String host) implements LawMessage {}
}
