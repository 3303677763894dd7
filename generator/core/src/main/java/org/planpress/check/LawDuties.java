package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.analysis.law.DutyStanding;
import org.planpress.analysis.law.DutyStanding.State;
import org.planpress.analysis.law.Lack;
import org.planpress.analysis.law.LawStanding;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.LawSheet;
import org.planpress.model.Plan;
import org.planpress.model.Ref;
import org.planpress.model.Text;
import org.planpress.model.WebAddress;
import org.planpress.sitemap.SiteMap;

/** Each duty of the rule packs in force is found, and what the office says of it leads somewhere. */
final class LawDuties implements FigureCheck {

    private static final Rule NOWHERE = Rule.error(
            "law-nowhere",
            "An address in law.yml leads to no page of the site and is no whole address.",
            "Correct it. Addresses of pages inside the site start and end with a slash.",
            "where: /priorites/p1/");

    @Override
    public List<Rule> rules() {
        return Stream.concat(LawRules.all().stream(), Stream.of(NOWHERE)).toList();
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        Plan plan = analysis.plan();
        if (plan.edition(plan.site().currentEdition().id()).isEmpty()) {
            return List.of();
        }
        return Stream.concat(addresses(analysis), duties(analysis)).toList();
    }

    private static Stream<Finding> duties(PlanAnalysis analysis) {
        Plan plan = analysis.plan();
        return LawStanding.of(plan, analysis.asOf()).duties().stream()
                .filter(standing -> standing.state() == State.NOT_FOUND && standing.due())
                .map(standing -> LawRules.of(standing.duty().looks())
                        .at(at(plan, standing), told(standing))
                        .marking(length(plan, standing)));
    }

    /** What the office said of it, or else the name of the pack, since no author can change the pack itself. */
    private static SourceLocation at(Plan plan, DutyStanding standing) {
        return standing.answers().stream()
                .findFirst()
                .map(answer -> answer.duty().at())
                .or(() -> named(plan, standing).map(Ref::at))
                .orElse(plan.site().at());
    }

    private static int length(Plan plan, DutyStanding standing) {
        return standing.answers().stream()
                .findFirst()
                .map(LawSheet.Answer::duty)
                .or(() -> named(plan, standing))
                .map(ref -> ref.id().value().length())
                .orElse(1);
    }

    private static Optional<Ref> named(Plan plan, DutyStanding standing) {
        return plan.site().rules().stream()
                .filter(ref -> ref.id().equals(standing.pack().id().id()))
                .findFirst();
    }

    private static String told(DutyStanding standing) {
        String lacking = standing.parts().stream()
                .flatMap(part -> part.lack().map(lack -> part.part().code() + told(lack)).stream())
                .collect(Collectors.joining("; "));
        return "the duty '%s' (%s) is not found: %s"
                .formatted(standing.duty().id(), standing.duty().title(), lacking);
    }

    private static String told(Lack lack) {
        if (lack instanceof Lack.Without without) {
            return " lacks " + String.join(", ", without.things());
        } else if (lack instanceof Lack.NoDate) {
            return " has no date";
        } else if (lack instanceof Lack.NoPlace) {
            return " stands nowhere";
        } else if (lack instanceof Lack.Old old) {
            return " is of %s, more than %d months ago".formatted(old.date(), old.months());
        } else if (lack instanceof Lack.Late late) {
            return " is of %s, after %s".formatted(late.date(), late.limit());
        } else if (lack instanceof Lack.NotBefore order) {
            return " is of %s, not before %s of %s"
                    .formatted(order.date(), order.other().code(), order.otherDate());
        } else if (lack instanceof Lack.InWindow window) {
            return " is of %s, between %s and %s".formatted(window.date(), window.from(), window.to());
        }
        return "";
    }

    private static Stream<Finding> addresses(PlanAnalysis analysis) {
        List<Text> told = analysis.plan().law().answers().stream()
                .flatMap(sheet -> sheet.answers().stream())
                .flatMap(answer -> answer.where().stream())
                .filter(where -> !WebAddress.isPage(where.value()))
                .toList();
        if (told.isEmpty()) {
            return Stream.empty();
        }
        SiteMap map = SiteMap.of(analysis);
        return told.stream()
                .filter(where -> map.at(page(where.value())).isEmpty())
                .map(where -> Missing.meaning(
                        NOWHERE.at(
                                        where.at(),
                                        "'%s' is neither a page of the site nor a whole web address".formatted(where))
                                .marking(where.value().length()),
                        where.value(),
                        map.addresses(entry -> true)));
    }

    private static String page(String address) {
        int anchor = address.indexOf('#');
        return anchor < 0 ? address : address.substring(0, anchor);
    }
}
