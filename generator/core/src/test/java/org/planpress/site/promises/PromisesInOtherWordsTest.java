package org.planpress.site.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.finding.Findings;
import org.planpress.model.Status;
import org.planpress.site.beyond.RequirementMessage;
import org.planpress.site.standing.StatusMessage;
import org.planpress.site.standing.StatusWords;
import org.planpress.testing.PlanFolder;
import org.planpress.words.Language;
import org.planpress.words.Message;
import org.planpress.words.MessageFile;
import org.planpress.words.Voice;

/** An office that speaks for itself, and one that has other words. */
class PromisesInOtherWordsTest {

    private static final Voice ENGLISH = Voice.builtIn(Language.ENGLISH);
    private static final Voice I = with("""
            -office = { $form ->
               *[subject] I
                [object] me
                [possessive] my
             }
                .person = first
            """);
    private static final Voice WE = with("""
            -office = { $form ->
               *[subject] we
                [object] us
                [possessive] our
             }
                .person = plural
            """);
    private static final Voice ACTION = with("""
            -commitment = { $form ->
               *[one] action
                [other] actions
             }
            -indicator = { $form ->
               *[one] sign
                [other] signs
             }
            """);

    private static Voice with(String words) {
        Findings findings = new Findings();
        Voice voice = ENGLISH.with(List.of(MessageFile.read("content/words/en.ftl", words, findings)));
        assertThat(findings.sorted()).isEmpty();
        return voice;
    }

    private static void said(Message message, String third, String first, String plural) {
        assertThat(ENGLISH.say(message)).isEqualTo(third);
        assertThat(I.say(message)).isEqualTo(first);
        assertThat(WE.say(message)).isEqualTo(plural);
    }

    @Test
    void sayWhoPublishedNoStatus() {
        said(
                new StatusMessage.NoAnswer(false, false),
                "We do not know yet. No status has been published.",
                "We do not know yet. I have published no status.",
                "We do not know yet. We have published no status.");
        said(
                new StatusMessage.NoneYet(63, false),
                "None of the 63 commitments has a published status yet.",
                "I have published no status yet for any of the 63 commitments.",
                "We have published no status yet for any of the 63 commitments.");
        said(
                new StatusMessage.ForSomeNone(3, 63, false),
                "For three of the 63 no status has been published.",
                "I have published no status for three of the 63.",
                "We have published no status for three of the 63.");
        said(
                new CommitmentMessage.DroppedOn(LocalDate.of(2026, 3, 1)),
                "This commitment was dropped on 1 March 2026.",
                "I dropped this commitment on 1 March 2026.",
                "We dropped this commitment on 1 March 2026.");
    }

    @Test
    void speakOfPapersOnlyWhereTheyAreToldAgain() {
        var restated = new StatusMessage.NoneAtAll(1, true);

        assertThat(WE.say(new StatusMessage.NoneYet(63, true)))
                .isEqualTo("The papers give no status for any of the 63 commitments.");
        assertThat(WE.say(new StatusMessage.ForSomeNone(3, 63, true)))
                .isEqualTo("For three of the 63 the papers give no status.");
        assertThat(WE.say(new StatusMessage.NoAnswer(false, true)))
                .isEqualTo("We do not know. The papers give no status.");

        said(
                restated,
                "The papers give no status for its commitment.",
                "The papers give no status for its commitment.",
                "The papers give no status for its commitment.");
        said(
                new StatusMessage.NoneAtAll(1, false),
                "No status was published for its commitment.",
                "I published no status for its commitment.",
                "We published no status for its commitment.");
    }

    @Test
    void takeTheWordsOfAnOffice() {
        assertThat(ACTION.say(new StatusMessage.Linked(1, 63, false)))
                .isEqualTo("For one of the 63 a sign is linked that would show the effect.");
        assertThat(ACTION.say(new StatusMessage.Marks(2, "both late")))
                .isEqualTo("Two marks, one for each action: both late");
        assertThat(ACTION.say(new RequirementMessage.SomeAnswered(1, 6, 5)))
                .isEqualTo(
                        "One of the six points is answered by at least one action. For the other five the plan names none.");
    }

    static List<Status> usual() {
        return Status.all(PlanFolder.read("smallest").site());
    }

    @ParameterizedTest
    @MethodSource("usual")
    void startTheNameOfAStatusWithACapitalAndNothingElse(Status status) {
        StatusWords words = new StatusWords(ENGLISH, PlanFolder.read("smallest").site());

        assertThat(words.tag(status).text().toLowerCase(Locale.ROOT)).isEqualTo(words.among(status));
        assertThat(words.tag(status).shape()).isEqualTo(words.among(status).replace(' ', '-'));
        assertThat(words.stand(status, 1)).endsWith(words.stand(status, 2).replaceFirst("^\\w+ ", ""));
    }
}
