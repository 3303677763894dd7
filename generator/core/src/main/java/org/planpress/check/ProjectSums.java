package org.planpress.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Capital;
import org.planpress.model.Edition;
import org.planpress.model.FinancialYear;
import org.planpress.model.Grants;
import org.planpress.model.Money;
import org.planpress.model.Plan;
import org.planpress.model.YearAmount;

/** Projects and grants add up to the totals beside them, and what was spent or planned by year to what was agreed. */
final class ProjectSums implements Check {

    private static final Rule SUM = Rule.error(
            "programme-sum",
            "The total of the projects or grants is not the sum of their amounts, and rounding does not explain it.",
            "Check the amounts and the total against the published list, and add what is missing; if the list rounds each figure, allow for it with 'tolerance'.",
            "total: £5m\nprojects:\n  - {id: depot, title: Depot, agreed: £4m}");

    private static final Rule YEARS = Rule.error(
            "amounts-by-year",
            "The amounts by year of a project or grant are more than all of it, or two are of one year.",
            "Correct the amounts. They may be less than all of it, where some of it is for years that were not published.",
            "agreed: £4m\namounts:\n  - {year: 2025-26, amount: £5m}");

    private static final Rule OVERSPENT = Rule.warning(
            "spent-more-than-agreed",
            "More was spent on a project than was agreed, and nothing says why.",
            "Check both; if more was agreed since, give that amount, and if it was not, say why in 'note'.",
            "agreed: £4m\nspent: {amount: £4.5m, on: 2025-12-31}");

    private static final Rule NEGATIVE = Rule.error(
            "negative-amount",
            "An amount that was agreed, spent or given is less than nothing.",
            "Write it without its minus sign.",
            "agreed: -£4m");

    @Override
    public List<Rule> rules() {
        return List.of(SUM, YEARS, OVERSPENT, NEGATIVE);
    }

    @Override
    public boolean needsWholePlan() {
        return true;
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.editions().stream().flatMap(ProjectSums::check).toList();
    }

    private static Stream<Finding> check(Edition edition) {
        return Stream.concat(
                edition.capital().stream().flatMap(ProjectSums::capital),
                edition.grants().stream().flatMap(ProjectSums::grants));
    }

    private static Stream<Finding> capital(Capital capital) {
        Stream<Finding> sum = sum(
                capital.at(),
                "projects",
                capital.total(),
                capital.tolerance(),
                capital.projects().stream().map(Capital.Project::agreed).toList());
        return Stream.concat(sum, capital.projects().stream().flatMap(ProjectSums::project));
    }

    private static Stream<Finding> project(Capital.Project project) {
        String name = "'" + project.title() + "'";
        return Stream.of(
                        negative(project.at(), name, Optional.of(project.agreed())),
                        project.spent().stream()
                                .flatMap(spent -> negative(spent.at(), name, Optional.of(spent.amount()))),
                        years(name, Optional.of(project.agreed()), project.amounts()),
                        overspent(project))
                .flatMap(Function.identity());
    }

    private static Stream<Finding> overspent(Capital.Project project) {
        return project.note().isPresent()
                ? Stream.empty()
                : project.spent().stream()
                        .filter(spent -> spent.amount().compareTo(project.agreed()) > 0)
                        .map(spent -> OVERSPENT
                                .at(
                                        spent.at(),
                                        "'%s' has cost %s by %s, but %s was agreed"
                                                .formatted(
                                                        project.title(),
                                                        Pounds.of(spent.amount()),
                                                        spent.on(),
                                                        Pounds.of(project.agreed())))
                                .withHint("check both; if they are right, say in 'note' why more was spent"));
    }

    private static Stream<Finding> grants(Grants grants) {
        Stream<Finding> sum = sum(
                grants.at(),
                "grants and services",
                grants.total(),
                grants.tolerance(),
                grants.grants().stream()
                        .flatMap(grant -> grant.amount().stream())
                        .toList());
        boolean whole =
                grants.grants().stream().allMatch(grant -> grant.amount().isPresent());
        return Stream.concat(
                whole ? sum : tooMuch(grants),
                grants.grants().stream()
                        .flatMap(grant -> Stream.concat(
                                negative(grant.at(), "'" + grant.title() + "'", grant.amount()),
                                years("'" + grant.title() + "'", grant.amount(), grant.amounts()))));
    }

    /** Where some amounts are not known, the others may be less than the total, but not more. */
    private static Stream<Finding> tooMuch(Grants grants) {
        List<Money> known = grants.grants().stream()
                .flatMap(grant -> grant.amount().stream())
                .toList();
        return grants.total().stream()
                .filter(total -> sum(known).minus(total).compareTo(slack(total, grants.tolerance(), known)) > 0)
                .map(total -> differ(grants.at(), "grants and services", total, sum(known)));
    }

    private static Stream<Finding> sum(
            SourceLocation at, String what, Optional<Money> published, Optional<Money> tolerance, List<Money> amounts) {
        return published.stream()
                .filter(total -> sum(amounts).minus(total).abs().compareTo(slack(total, tolerance, amounts)) > 0)
                .map(total -> differ(at, what, total, sum(amounts)));
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(amounts.stream());
    }

    /** Half a unit for each figure, or what the authors allow if that is more. */
    private static Money slack(Money total, Optional<Money> tolerance, List<Money> amounts) {
        Money rounding = amounts.stream().map(Money::halfUnit).reduce(total.halfUnit(), Money::plus);
        return tolerance.filter(allowed -> allowed.compareTo(rounding) > 0).orElse(rounding);
    }

    private static Finding differ(SourceLocation at, String what, Money total, Money sum) {
        return SUM.at(at, "the total is %s, but the %s sum to %s".formatted(Pounds.of(total), what, Pounds.of(sum)))
                .withHint("check the amounts and the total against the published list, and add what is missing");
    }

    private static Stream<Finding> negative(SourceLocation at, String name, Optional<Money> amount) {
        return amount.stream()
                .filter(money -> money.pounds().signum() < 0)
                .map(money -> NEGATIVE.at(at, "%s has an amount of %s".formatted(name, Pounds.of(money)))
                        .withHint("write it without its minus sign"));
    }

    private static Stream<Finding> years(String name, Optional<Money> whole, List<YearAmount> amounts) {
        Set<FinancialYear> met = new HashSet<>();
        Stream<Finding> single = amounts.stream()
                .flatMap(amount -> Stream.concat(
                        negative(amount.at(), name, Optional.of(amount.amount())),
                        met.add(amount.year())
                                ? Stream.empty()
                                : Stream.of(YEARS.at(
                                                amount.at(), "%s has two amounts for %s".formatted(name, amount.year()))
                                        .withHint("keep the one that was published"))));
        List<Money> known = amounts.stream().map(YearAmount::amount).toList();
        Stream<Finding> more = whole.stream()
                .filter(all ->
                        !amounts.isEmpty() && sum(known).minus(all).compareTo(slack(all, Optional.empty(), known)) > 0)
                .map(all -> YEARS.at(
                                amounts.get(0).at(),
                                "the amounts by year of %s are %s, but all of it is %s"
                                        .formatted(name, Pounds.of(sum(known)), Pounds.of(all)))
                        .withHint("correct the amounts; they may be less than all of it, but not more"));
        return Stream.concat(single, more);
    }
}
