package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.Evidence;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.MeetingSheet.Document;
import org.planpress.model.OtherForm;
import org.planpress.model.Plan;
import org.planpress.model.Publication;
import org.planpress.model.PublishedFigure;
import org.planpress.model.Register;
import org.planpress.model.Text;
import org.planpress.model.WebAddress;

/** Where something was published can be gone to. */
final class PublicationAddresses implements Check {

    private static final Rule RULE = Rule.error(
            "publication-address",
            "The address of a publication is not a whole web address.",
            "Write it from https:// on, as the bar of the browser shows it.",
            "link: www.example.org/report");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return Stream.of(evidence(plan), papers(plan), entries(plan), forms(plan))
                .flatMap(links -> links)
                .flatMap(Optional::stream)
                .filter(link -> !WebAddress.isPage(link.value()))
                .map(link -> RULE.at(link.at(), "'%s' is not a whole web address".formatted(link))
                        .marking(link.value().length())
                        .withHint("write it from https:// on"))
                .toList();
    }

    private static Stream<Optional<Text>> papers(Plan plan) {
        return plan.meetings().stream()
                .flatMap(meeting -> meeting.agenda().stream())
                .flatMap(item -> item.documents().stream())
                .map(Document::link);
    }

    private static Stream<Optional<Text>> forms(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> edition.sheet().otherForms().stream())
                .map(OtherForm::link);
    }

    private static Stream<Optional<Text>> entries(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> edition.registers().stream())
                .flatMap(register -> register.entries().stream())
                .map(Register.Entry::link);
    }

    private static Stream<Optional<Text>> evidence(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> Stream.concat(
                        edition.kpis().stream().map(kpi -> Evidence.of(plan, edition, kpi)),
                        edition.commitments().stream().map(commitment -> Evidence.of(plan, edition, commitment))))
                .flatMap(evidence -> Stream.concat(
                        evidence.figures().stream().map(PublishedFigure::link),
                        evidence.publications().stream().map(Publication::link)));
    }
}
