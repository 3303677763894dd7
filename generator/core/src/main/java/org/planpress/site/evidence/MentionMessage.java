package org.planpress.site.evidence;

import java.time.LocalDate;
import org.planpress.model.RisksSheet;
import org.planpress.words.Message;

/** Where reports and meetings name a commitment. */
public sealed interface MentionMessage extends Message {

    record Work(String title) implements MentionMessage {}

    record Achieved(String title) implements MentionMessage {}

    record Risk(RisksSheet.Status status, String title) implements MentionMessage {}

    record Decision(String title) implements MentionMessage {}

    /** Something that a register lists. */
    record Entry(String register, String title) implements MentionMessage {}

    record Recommendation(String id) implements MentionMessage {}

    record Meeting(String body, LocalDate day) implements MentionMessage {}
}
