package org.planpress.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.Plan;
import org.planpress.model.ThemesSheet.Commitment;

/** Nothing is "on track" without evidence: a status says why, and when that was judged. */
final class StatusEvidence implements Check {

    private static final Rule RULE = Rule.error(
            "status-without-evidence",
            "A commitment has a status but does not say why, or when that was judged.",
            "Give the evidence in 'statusNote' and the day in 'asOf', or leave the status out.",
            "status: on-track");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> edition.commitments().stream())
                .flatMap(commitment -> commitment.status().stream().flatMap(status -> gaps(commitment, status)))
                .toList();
    }

    private static Stream<Finding> gaps(Commitment commitment, DeliveryStatus status) {
        return Stream.concat(
                commitment.statusNote().isPresent()
                        ? Stream.empty()
                        : Stream.of(
                                finding(commitment, status, "does not say why", "give the evidence in 'statusNote'")),
                commitment.asOf().isPresent()
                        ? Stream.empty()
                        : Stream.of(finding(
                                commitment, status, "does not say when that was judged", "give the day in 'asOf'")));
    }

    private static Finding finding(Commitment commitment, DeliveryStatus status, String gap, String cure) {
        String word = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String message = "commitment '%s' has the status %s but %s".formatted(commitment.id(), word, gap);
        return RULE.at(commitment.at(), message).withHint(cure + ", or leave the status out");
    }
}
