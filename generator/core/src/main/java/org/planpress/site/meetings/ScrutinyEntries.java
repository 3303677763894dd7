package org.planpress.site.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.model.MeetingSheet;
import org.planpress.model.MeetingSheet.Decision;
import org.planpress.model.MeetingSheet.Recommendation;
import org.planpress.model.Text;
import org.planpress.model.When;
import org.planpress.site.chart.Periods;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;
import org.planpress.site.promises.CommitmentLinks;
import org.planpress.site.promises.CommitmentMessage;
import org.planpress.site.texts.TextMessage;
import org.planpress.sitemap.Addresses;

/** What meetings decided and recommended, in words, with what came of it. */
final class ScrutinyEntries {

    private final Setting setting;
    private final CommitmentLinks commitments;

    ScrutinyEntries(Setting setting) {
        this.setting = setting;
        this.commitments = new CommitmentLinks(setting);
    }

    List<DecisionEntry> decisions(MeetingSheet meeting) {
        return meeting.decisions().stream()
                .map(decision -> decision(meeting, decision))
                .toList();
    }

    List<RecommendationEntry> recommendations(MeetingSheet meeting) {
        return meeting.recommendations().stream()
                .map(asked -> recommendation(meeting, asked))
                .toList();
    }

    private DecisionEntry decision(MeetingSheet meeting, Decision decision) {
        Optional<String> due = decision.due()
                .map(when -> new CommitmentMessage.IsDue(Periods.when(setting.voice(), when)))
                .map(setting::say);
        return new DecisionEntry(
                decision.id().toString(),
                decision.title().value(),
                sentence(decision.text()),
                decision.followUp()
                        .map(ScrutinyEntries::sentence)
                        .map(words -> words + due.map(when -> " " + when).orElse(""))
                        .or(() -> due),
                decision.outcome()
                        .map(ScrutinyEntries::sentence)
                        .map(MeetingMessage.Outcome::new)
                        .map(setting::say)
                        .or(() -> unknown(decision)),
                commitments.of(setting.analysis().inForce(meeting), decision.commitments()));
    }

    /** What was due is not passed over once its day has gone by. */
    private Optional<String> unknown(Decision decision) {
        return decision.due()
                .filter(this::hasPassed)
                .map(due -> setting.say(new MeetingMessage.OutcomeUnknown(setting.isRestated())));
    }

    private boolean hasPassed(When due) {
        return due.isBefore(setting.analysis().asOf());
    }

    private RecommendationEntry recommendation(MeetingSheet meeting, Recommendation asked) {
        List<String> notes = new ArrayList<>();
        judged(asked).map(setting::say).ifPresent(notes::add);
        asked.due()
                .map(due -> new MeetingMessage.AnswerDue(
                        Periods.due(setting.voice(), due), asked.response().isPresent() || hasPassed(due)))
                .map(setting::say)
                .ifPresent(notes::add);
        return new RecommendationEntry(
                asked.id().toString(),
                new Link(
                        setting.say(TextMessage.Meeting.of(meeting)),
                        Addresses.meeting(meeting.id().id())),
                asked.response().isEmpty(),
                sentence(asked.text()),
                asked.response()
                        .map(ScrutinyEntries::sentence)
                        .orElseGet(() -> setting.say(new MeetingMessage.NoResponse(setting.isRestated()))),
                notes,
                change(asked),
                commitments.of(setting.analysis().inForce(meeting), asked.commitments()));
    }

    private Optional<String> change(Recommendation asked) {
        Optional<String> whether =
                asked.planChanged().map(MeetingMessage.PlanChanged::new).map(setting::say);
        Optional<String> what = asked.change().map(ScrutinyEntries::sentence);
        return whether.map(words -> words + what.map(rest -> " " + rest).orElse(""))
                .or(() -> what);
    }

    private static Optional<MeetingMessage> judged(Recommendation asked) {
        if (asked.accepted().isEmpty()) {
            return asked.responded().map(MeetingMessage.AnsweredOn::new);
        }
        boolean accepted = asked.accepted().get();
        return Optional.of(asked.responded()
                .<MeetingMessage>map(day -> new MeetingMessage.JudgedOn(accepted, day))
                .orElseGet(() -> new MeetingMessage.Judged(accepted)));
    }

    private static String sentence(Text text) {
        return Words.sentence(text.value());
    }
}
