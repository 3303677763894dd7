package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.MeetingSheet;
import org.planpress.model.MeetingSheet.Recommendation;
import org.planpress.model.Period;
import org.planpress.model.Plan;
import org.planpress.model.Report;

/** What a report or a meeting says of its own course makes sense. */
final class ReportSense implements Check {

    private static final Rule OUTSIDE = Rule.warning(
            "report-outside-edition",
            "A report covers days on which its edition was not in force.",
            "Correct the period of the report, or name the edition that it reports on.",
            "edition: 2025-29\nperiod: {start: 2024-10-01, end: 2024-12-31}");

    private static final Rule PAUSED = Rule.warning(
            "paused-but-done",
            "A piece of work is said to rest, and to be finished.",
            "Leave 'paused' out if it is finished, or correct its progress.",
            "progress: 100%\npaused: true");

    private static final Rule RESPONSE = Rule.warning(
            "answer-without-words",
            "A recommendation is said to have been answered, but not how.",
            "Give the answer in 'response', or leave out the day and whether it was accepted.",
            "accepted: true");

    @Override
    public List<Rule> rules() {
        return List.of(OUTSIDE, PAUSED, RESPONSE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return Stream.of(
                        plan.reports().stream().flatMap(report -> outside(report, plan).stream()),
                        plan.reports().stream()
                                .flatMap(report -> report.deliverables().stream())
                                .flatMap(deliverable -> paused(deliverable).stream()),
                        plan.meetings().stream()
                                .map(MeetingSheet::recommendations)
                                .flatMap(List::stream)
                                .flatMap(recommendation -> unanswered(recommendation).stream()))
                .flatMap(Function.identity())
                .toList();
    }

    private static Optional<Finding> outside(Report report, Plan plan) {
        Period covered = report.sheet().period();
        return plan.edition(report.sheet().edition().id())
                .map(edition -> edition.sheet().period())
                .filter(force -> covered.start().isBefore(force.first())
                        || covered.end().first().isAfter(force.last()))
                .map(force -> OUTSIDE.at(
                                covered.at(),
                                "the report covers %s to %s, its edition %s to %s"
                                        .formatted(covered.start(), covered.end(), force.start(), force.end()))
                        .withHint("correct the period, or name the edition that was in force"));
    }

    private static Optional<Finding> paused(Deliverable deliverable) {
        boolean done = deliverable
                .progress()
                .map(share -> share.percent().intValue() >= 100)
                .orElse(false);
        return done && deliverable.paused().orElse(false)
                ? Optional.of(PAUSED.at(deliverable.id().at(), "'%s' is finished and rests".formatted(deliverable.id()))
                        .withHint("leave 'paused' out"))
                : Optional.empty();
    }

    private static Optional<Finding> unanswered(Recommendation recommendation) {
        boolean answered = recommendation.responded().isPresent()
                || recommendation.accepted().isPresent();
        SourceLocation at = recommendation.id().at();
        return answered && recommendation.response().isEmpty()
                ? Optional.of(RESPONSE.at(at, "'%s' has an answer without words".formatted(recommendation.id()))
                        .withHint("give the answer in 'response'"))
                : Optional.empty();
    }
}
