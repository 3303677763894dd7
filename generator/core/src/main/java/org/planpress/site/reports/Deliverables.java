package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planpress.analysis.Lateness;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Edition;
import org.planpress.model.Report;
import org.planpress.model.Share;
import org.planpress.model.Text;
import org.planpress.site.chart.Periods;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Tag;
import org.planpress.site.frame.Words;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/**
 * The pieces of work of a report, judged on its day: a report says for ever what its first readers saw. What became of
 * work since, as far as this site knows, stands beside it on the web and is marked as later.
 */
final class Deliverables {

    /** How work stands, where that is to be seen at a glance. */
    enum Stand {
        LATE,
        DONE,
        PAUSED
    }

    private final Voice voice;
    private final PlanAnalysis analysis;
    private final Report report;
    private final Edition edition;
    private final boolean restated;

    Deliverables(Setting setting, Report report) {
        this.voice = setting.voice();
        this.analysis = setting.analysis();
        this.report = report;
        this.edition = setting.edition();
        this.restated = setting.isRestated();
    }

    DeliverableRow row(Deliverable work, List<Link> commitments) {
        Optional<Lateness> lateness = analysis.lateness(report, work);
        List<String> notes = new ArrayList<>();
        work.owner()
                .ifPresent(owner -> notes.add(voice.say(new DeliverableMessage.Owner(Words.sentence(owner.value())))));
        work.note().map(Text::value).map(Words::sentence).ifPresent(notes::add);
        return new DeliverableRow(
                work.id().toString(),
                Words.sentence(work.title().value()),
                due(work),
                lateness.flatMap(Deliverables::overdue).map(voice::say),
                analysis.latenessSince(report, work).flatMap(this::since).map(voice::say),
                work.progress().map(share -> share.percent().toPlainString()),
                work.progress().map(Share::toString).orElseGet(() -> voice.say(DeliverableMessage.Label.NO_SHARE)),
                stand(work, lateness).map(this::tag),
                notes,
                commitments);
    }

    private Tag tag(Stand stand) {
        return new Tag(stand.name().toLowerCase(Locale.ROOT), voice.say(new DeliverableMessage.Tag(stand)));
    }

    /** {@code March 2023}, {@code April 2024: the new contract starts}. */
    private String due(Deliverable work) {
        String day = work.due()
                .map(due -> Periods.when(voice, due))
                .orElseGet(() -> voice.say(DeliverableMessage.Label.NO_DATE));
        return work.dueNote()
                .map(note -> voice.say(new DeliverableMessage.DueNote(day, Words.small(note.value()))))
                .orElse(day);
    }

    /** {@code overdue by 18 months on 31 March 2025; no later report says that it was finished}. */
    private static Optional<Message> overdue(Lateness lateness) {
        return lateness.late()
                ? Optional.of(new DeliverableMessage.Overdue(
                        lateness.overdue(), lateness.judgedOn(), lateness.laterNewsMissing()))
                : Optional.empty();
    }

    /**
     * Where papers are told again and no later one speaks of the work, they have ended, and nobody here knows. Nor does
     * an office whose newest word on it is as old as a status that it no longer goes by.
     */
    private Optional<Message> since(Lateness lateness) {
        Optional<Message> unknown = restated && lateness.laterNewsMissing()
                ? analysis.of(edition).papersEnd().map(DeliverableMessage.PapersEnd::new)
                : Optional.empty();
        boolean tooOld = analysis.ages().isTooOld(report.sheet().asOf());
        return unknown.or(() -> tooOld && lateness.laterNewsMissing()
                        ? Optional.of(DeliverableMessage.Label.NOT_KNOWN_SINCE)
                        : Optional.empty())
                .or(() -> overdue(lateness).map(DeliverableMessage.OverdueSince::new));
    }

    /** How a piece of work stands; empty if it is neither late nor done nor resting. */
    Optional<Stand> stand(Deliverable work) {
        return stand(work, analysis.lateness(report, work));
    }

    private static Optional<Stand> stand(Deliverable work, Optional<Lateness> lateness) {
        if (work.progress().filter(Deliverables::isWhole).isPresent()) {
            return Optional.of(Stand.DONE);
        }
        if (work.paused().orElse(false)) {
            return Optional.of(Stand.PAUSED);
        }
        return lateness.filter(Lateness::late).map(late -> Stand.LATE);
    }

    static boolean isWhole(Share done) {
        return done.percent().compareTo(Share.WHOLE) >= 0;
    }

    /** How many are late by the same reading as the tags. */
    int late(List<Deliverable> works) {
        return Math.toIntExact(works.stream()
                .filter(work -> stand(work).equals(Optional.of(Stand.LATE)))
                .count());
    }

    /** On which day lateness was judged; empty if nothing has a due date. */
    String judged(List<Deliverable> works) {
        return works.stream().anyMatch(work -> work.due().isPresent())
                ? voice.say(new DeliverableMessage.Judged(report.sheet().asOf()))
                : "";
    }
}
