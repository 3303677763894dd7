package org.planpress.site.standing;

import java.time.LocalDate;
import java.util.List;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.Rating;
import org.planpress.words.Message;

/**
 * How commitments stand. The words of a status come in five forms, of which sentences take the one that they need as
 * finished words; so they do not know which statuses there are.
 */
public sealed interface StatusMessage extends Message {

    /** On its own: {@code On track}. */
    record Label(DeliveryStatus status) implements StatusMessage {}

    /** After a number, in a list: {@code on track}. */
    record Among(DeliveryStatus status) implements StatusMessage {}

    /** Of one commitment: {@code is on track}. */
    record One(DeliveryStatus status) implements StatusMessage {}

    /** Of several: {@code are on track}. */
    record Several(DeliveryStatus status) implements StatusMessage {}

    /** A status of an office's own with its colour: {@code Progressing well (green)}. */
    record Rated(String status, Rating rating) implements StatusMessage {}

    /** Of one or several, a status of an office's own for which it has no verb. */
    record Have(int number, String status) implements StatusMessage {}

    /** What is so where a commitment has a status of an office's own. */
    record AnswerOfTheirs(String stands) implements StatusMessage {}

    /** Whether a commitment is on track. */
    record Answer(DeliveryStatus status) implements StatusMessage {}

    /** The same where it has no status: of a plan that goes on, and of one that is history. */
    record NoAnswer(boolean history, boolean restated) implements StatusMessage {}

    /** In place of a status: of papers told again, and of an office's own plan. */
    record Unpublished(boolean restated) implements StatusMessage {}

    /** In place of numbers by status where there is none, likewise. */
    record NonePublished(boolean restated) implements StatusMessage {}

    /** {@code 7 on track}. */
    record Counted(int number, String status) implements StatusMessage {}

    /** {@code 3 without a published status}. */
    record CountedWithout(int number, boolean restated) implements StatusMessage {}

    /** A status and how many have it, to explain its mark. */
    record KeyEntry(String status, int number) implements StatusMessage {}

    /** A drawing of marks in words. */
    record Marks(int total, String counts) implements StatusMessage {}

    /** What the marks are. */
    enum Note implements StatusMessage {
        HOW_TO_READ
    }

    record LastJudged(LocalDate day) implements StatusMessage {}

    /** The same of several that were not all judged on one day. */
    record JudgedBetween(LocalDate first, LocalDate last) implements StatusMessage {}

    /** In place of a status that was judged too long ago: {@code Not known now; on track on 30 September 2025}. */
    record NotNow(String status, LocalDate judged) implements StatusMessage {}

    /** Whether a commitment is on track whose status was judged too long ago. */
    record AnswerTooOld(LocalDate judged, Message ago, String status) implements StatusMessage {}

    /** How many have a status that was judged too long ago, in a list and as the name of their mark. */
    record CountedNotNow(int number) implements StatusMessage {}

    /** How to call that mark. */
    enum Old implements StatusMessage {
        NOT_KNOWN_NOW
    }

    /** That all statuses were judged too long ago. */
    record AllTooOld(LocalDate judged, Message ago) implements StatusMessage {}

    /** What was said of one then, in the words of its office. */
    record SaidThen(String note) implements StatusMessage {}

    /** How they stood then. */
    record Then(String counts) implements StatusMessage {}

    /** That some were, and how they stood then. */
    record SomeTooOld(int number, int total, LocalDate judged, String counts) implements StatusMessage {}

    record TheOnlyOne(String stands) implements StatusMessage {}

    record NoneHasStarted(int total) implements StatusMessage {}

    record AllOfThem(int total, String stand) implements StatusMessage {}

    record SomeOfThem(int number, int total, String stand) implements StatusMessage {}

    /** {@code two are at risk}. */
    record Some(int number, String stand) implements StatusMessage {}

    /** Several of these as a sentence. */
    record Others(List<String> some) implements StatusMessage {}

    /** That no status was published for any. */
    record NoneYet(int total, boolean restated) implements StatusMessage {}

    record NoneAtAll(int total, boolean restated) implements StatusMessage {}

    record DottedOutlines(boolean history) implements StatusMessage {}

    record ForSomeNone(int number, int total, boolean restated) implements StatusMessage {}

    /** For how many an indicator is linked. */
    record Linked(int number, int total, boolean all) implements StatusMessage {}
}
