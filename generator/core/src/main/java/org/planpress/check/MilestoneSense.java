package org.planpress.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.Edition;
import org.planpress.model.Milestone;
import org.planpress.model.SiteSheet;
import org.planpress.model.Status;
import org.planpress.model.ThemesSheet.Commitment;

/** Milestones go with the commitment that they lead to, and none was done on a day that is still to come. */
final class MilestoneSense implements FigureCheck {

    private static final Rule AHEAD = Rule.error(
            "milestone-ahead",
            "A milestone was done on a day that is still to come.",
            "Correct the day in 'done'; what is planned stands in 'due'.",
            "milestones: [{title: The hub opens, done: 2031-01-01}]");

    private static final Rule AFTER = Rule.warning(
            "milestone-after-due",
            "A milestone is due after the commitment that it leads to, though the work is not said to be late and moved.",
            "Correct one of the two dates. Where the work is late, say so in 'status', with the date before in 'movedFrom'.",
            "due: 2026-03\nmilestones: [{title: The hub opens, due: 2027-01}]");

    private static final Rule OPEN = Rule.warning(
            "milestone-open",
            "A commitment is done, and one of its milestones is not.",
            "Give the day on which the milestone was done, or leave it out if it was given up.",
            "status: done\nmilestones: [{title: The hub opens, due: 2026-01}]");

    @Override
    public List<Rule> rules() {
        return List.of(AHEAD, AFTER, OPEN);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        return analysis.plan().editions().stream()
                .map(Edition::commitments)
                .flatMap(List::stream)
                .flatMap(commitment -> commitment.milestones().stream()
                        .flatMap(step -> in(commitment, step, analysis.plan().site(), analysis.asOf())))
                .toList();
    }

    private static Stream<Finding> in(Commitment commitment, Milestone step, SiteSheet site, LocalDate asOf) {
        Optional<DeliveryStatus> stands = Status.of(site, commitment.status()).map(Status::is);
        boolean done = stands.equals(Optional.of(DeliveryStatus.DONE));
        boolean saidToBeLate = stands.equals(Optional.of(DeliveryStatus.LATE))
                && !step.movedFrom().isEmpty();
        Optional<Finding> ahead = step.done()
                .filter(day -> day.isAfter(asOf))
                .map(day -> AHEAD.at(
                                step.at(), "'%s' was done on %s, which is still to come".formatted(step.title(), day))
                        .withHint("correct the day, or write it in 'due'"));
        Optional<Finding> after = step.due()
                .filter(due -> !saidToBeLate)
                .flatMap(due -> commitment
                        .due()
                        .filter(last -> due.first().isAfter(last.last()))
                        .map(last -> AFTER.at(
                                        step.at(),
                                        "'%s' is due %s, and commitment '%s' is due %s"
                                                .formatted(step.title(), due, commitment.id(), last))
                                .withHint("correct one of the two dates")));
        Optional<Finding> open = done && step.done().isEmpty()
                ? Optional.of(OPEN.at(
                                step.at(),
                                "commitment '%s' is done, and '%s' is not".formatted(commitment.id(), step.title()))
                        .withHint("give the day in 'done', or leave the milestone out if it was given up"))
                : Optional.empty();
        return Stream.of(ahead, after, open).flatMap(Optional::stream);
    }
}
