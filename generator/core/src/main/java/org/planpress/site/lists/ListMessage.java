package org.planpress.site.lists;

import org.planpress.words.Message;

/** What is said around lists of everything of one kind. */
public sealed interface ListMessage extends Message {

    enum Label implements ListMessage {
        BY_SUBJECT,
        BY_LEAD
    }

    /** For search engines. */
    record Description(String edition) implements ListMessage {}

    record PrioritiesDescription(String edition) implements ListMessage {}

    record KpisDescription(String edition) implements ListMessage {}

    /** How many priorities there are and how much they promise. */
    record Priorities(int priorities, int commitments) implements ListMessage {}

    /** How some KPIs stand by their published statuses. */
    record KpisStand(int number, String counts) implements ListMessage {}

    /** To how many of them figures are linked. */
    record KpisMeasured(int number, int total) implements ListMessage {}

    /** Of how many of them the date of the target has passed. */
    record KpisPastDue(int number) implements ListMessage {}

    /** The choice of all commitments. */
    record All(int number) implements ListMessage {}

    /** How many commitments an index leaves out, as no subject or lead is named for them. */
    record Without(Order order, int number) implements ListMessage {}

    /** What an index is ordered by. */
    enum Order {
        SUBJECT,
        LEAD
    }
}
