package org.planpress.site.promises;

import org.planpress.words.Message;

/** What is said of priorities. */
public sealed interface PriorityMessage extends Message {

    /** The parts of a page. */
    enum Part implements PriorityMessage {
        FIGURE,
        STANDING,
        REPORT,
        OUTCOMES,
        AIMS,
        PROMISED,
        KPIS,
        MONEY,
        EVIDENCE
    }

    enum Title implements PriorityMessage {
        OTHERS,
        ACROSS
    }

    /** How many there are, as a heading. */
    record Counted(int number) implements PriorityMessage {}

    /** Its number, for those who come from its neighbour. */
    record ByNumber(int number) implements PriorityMessage {}

    record Description(String edition, int number, String title) implements PriorityMessage {}

    record OutcomesCounted(int number) implements PriorityMessage {}

    record AimsAndActions(int aims, int actions) implements PriorityMessage {}

    record AimsCounted(int aims, int actions) implements PriorityMessage {}

    record AimsHaveNoStatus(int aims, int actions) implements PriorityMessage {}

    record PromisedCounted(int commitments, int themes) implements PriorityMessage {}

    record PromisedInThemes(int commitments, int themes) implements PriorityMessage {}

    record KpisNote(boolean targets) implements PriorityMessage {}

    /** That nothing but its title is known. */
    record OnlyTitle(boolean restated) implements PriorityMessage {}

    /** By what progress will be judged; there is at least one of the two. */
    record JudgedBy(int outcomes, int kpis) implements PriorityMessage {}
}
