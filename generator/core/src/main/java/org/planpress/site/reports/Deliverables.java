package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.analysis.Lateness;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Report;
import org.planpress.model.Share;
import org.planpress.model.Text;
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Tag;
import org.planpress.site.frame.Words;

/**
 * The pieces of work of a report, judged on its day: a report says for ever what its first readers saw. What became of
 * work since, as far as this site knows, stands beside it on the web and is marked as later.
 */
final class Deliverables {

    static final Tag LATE = new Tag("late", "Late");
    static final Tag DONE = new Tag("done", "Done");
    static final Tag PAUSED = new Tag("paused", "Paused");

    private final PlanAnalysis analysis;
    private final Report report;

    Deliverables(PlanAnalysis analysis, Report report) {
        this.analysis = analysis;
        this.report = report;
    }

    DeliverableRow row(Deliverable work, List<Link> commitments) {
        Optional<Lateness> lateness = analysis.lateness(report, work);
        List<String> notes = new ArrayList<>();
        work.owner().ifPresent(owner -> notes.add("Who does it: " + Words.sentence(owner.value())));
        work.note().map(Text::value).map(Words::sentence).ifPresent(notes::add);
        return new DeliverableRow(
                work.id().toString(),
                Words.sentence(work.title().value()),
                due(work),
                lateness.flatMap(Deliverables::overdue),
                analysis.latenessSince(report, work)
                        .flatMap(Deliverables::overdue)
                        .map(words -> "Since this report: " + words + "."),
                work.progress().map(share -> share.percent().toPlainString()),
                work.progress().map(Share::toString).orElse("Not given"),
                status(work, lateness),
                notes,
                commitments);
    }

    /** {@code March 2023}, {@code April 2024: the new contract starts}. */
    private static String due(Deliverable work) {
        String day = work.due().map(Words::when).orElse("No date given");
        return work.dueNote()
                .map(note -> day + ": " + Words.small(note.value()))
                .orElse(day);
    }

    /** {@code overdue by 18 months on 31 March 2025; no later report says that it was finished}. */
    static Optional<String> overdue(Lateness lateness) {
        if (!lateness.late()) {
            return Optional.empty();
        }
        String words = "overdue by " + Numbers.counted(lateness.overdue(), "month", "months") + " on "
                + Numbers.date(lateness.judgedOn());
        return Optional.of(lateness.laterNewsMissing() ? words + "; no later report says that it was finished" : words);
    }

    private static Optional<Tag> status(Deliverable work, Optional<Lateness> lateness) {
        if (work.progress().filter(Deliverables::isWhole).isPresent()) {
            return Optional.of(DONE);
        }
        if (work.paused().orElse(false)) {
            return Optional.of(PAUSED);
        }
        return lateness.filter(Lateness::late).map(late -> LATE);
    }

    static boolean isWhole(Share done) {
        return done.percent().compareTo(Share.WHOLE) >= 0;
    }

    /** How many are late by the same reading as the tags. */
    long late(List<Deliverable> works) {
        return works.stream()
                .filter(work -> status(work, analysis.lateness(report, work)).equals(Optional.of(LATE)))
                .count();
    }

    /** On which day lateness was judged; empty if nothing has a due date. */
    String judged(List<Deliverable> works) {
        return works.stream().anyMatch(work -> work.due().isPresent())
                ? "Whether work is late follows from its due date. We judged it on "
                        + Numbers.date(report.sheet().asOf()) + ", the day that this report stands for."
                : "";
    }
}
