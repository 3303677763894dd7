package org.planpress.site.evidence;

import java.time.LocalDate;
import org.planpress.words.Message;

/** What is said of single things that show how a commitment or an indicator goes: answers, topics of reports and figures. */
public sealed interface EvidenceMessage extends Message {

    /** What kind of thing it is. */
    enum Kind implements EvidenceMessage {
        SURVEY,
        REPORT,
        FIGURE,
        PUBLICATION,
        MEASURES,
        LINKS
    }

    /** A survey and how many answered it. */
    record Asked(String survey, int responses) implements EvidenceMessage {}

    /** When a report told it. */
    record Told(LocalDate day, String report) implements EvidenceMessage {}

    /** A figure with its change, both as printed. */
    record Changed(String value, String change) implements EvidenceMessage {}

    /**
     * Which time a figure is about.
     *
     * @param period as its author has it, with a full stop
     */
    record About(String period) implements EvidenceMessage {}

    record Published(LocalDate day) implements EvidenceMessage {}

    /** What it is, with what it says, where it is one line among others. */
    record Line(String title, String said) implements EvidenceMessage {}

    /** That those who tell a plan again chose what is linked. */
    record OurReading(int links) implements EvidenceMessage {}

    /** How much is linked, in a few words; at least one of the two is not 0. */
    record Linked(int measures, int results) implements EvidenceMessage {}
}
