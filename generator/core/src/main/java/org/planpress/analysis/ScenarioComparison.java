package org.planpress.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.planpress.model.FinancialYear;
import org.planpress.model.Money;
import org.planpress.model.Scenarios;
import org.planpress.model.Scenarios.Scenario;

/**
 * Scenarios side by side: what each brings in each year and how far it lies from the base.
 *
 * @param years the years, in order; every list of money below has one amount for each
 * @param base the scenario that the others are compared with
 * @param others the other scenarios, in published order
 */
public record ScenarioComparison(List<FinancialYear> years, Case base, List<Case> others) {

    /**
     * One scenario.
     *
     * @param scenario the scenario as the plan has it
     * @param totals the published totals, or the sums where none were published
     * @param sums the sums of its lines
     * @param differences its totals less those of the base
     * @param gaps its published totals less the sums of its lines: what rounding in print left over
     */
    public record Case(
            Scenario scenario, List<Money> totals, List<Money> sums, List<Money> differences, List<Money> gaps) {

        /** Whether every total is the sum of its lines. */
        public boolean addsUp() {
            return gaps.stream().allMatch(gap -> gap.pounds().signum() == 0);
        }
    }

    /** How the differences of a case develop over the years. */
    public enum Course {
        EQUAL,
        GROWS,
        SHRINKS,
        MIXED
    }

    public static ScenarioComparison of(Scenarios scenarios) {
        Scenario base = scenarios.scenarios().stream()
                .filter(scenario -> scenario.id().id().equals(scenarios.base().id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scenario is called " + scenarios.base()));
        List<Money> baseTotals = totals(base, scenarios.years().size());
        List<Case> others = scenarios.scenarios().stream()
                .filter(scenario -> !scenario.equals(base))
                .map(scenario -> compare(scenario, baseTotals))
                .toList();
        return new ScenarioComparison(scenarios.years(), compare(base, baseTotals), others);
    }

    /** Whether the distance to the base grows or shrinks with every year. */
    public static Course course(Case other) {
        List<Money> sizes = other.differences().stream().map(Money::abs).toList();
        if (sizes.stream().allMatch(size -> size.pounds().signum() == 0)) {
            return Course.EQUAL;
        }
        if (changesSides(other) || sizes.size() < 2) {
            return Course.MIXED;
        }
        if (IntStream.range(1, sizes.size()).allMatch(year -> sizes.get(year).compareTo(sizes.get(year - 1)) > 0)) {
            return Course.GROWS;
        }
        return IntStream.range(1, sizes.size()).allMatch(year -> sizes.get(year).compareTo(sizes.get(year - 1)) < 0)
                ? Course.SHRINKS
                : Course.MIXED;
    }

    private static boolean changesSides(Case other) {
        return other.differences().stream()
                        .map(difference -> difference.pounds().signum())
                        .filter(side -> side != 0)
                        .distinct()
                        .count()
                > 1;
    }

    private static Case compare(Scenario scenario, List<Money> base) {
        List<Money> totals = totals(scenario, base.size());
        List<Money> sums = sums(scenario, base.size());
        return new Case(scenario, totals, sums, less(totals, base), less(totals, sums));
    }

    private static List<Money> totals(Scenario scenario, int years) {
        return scenario.totals().isEmpty() ? sums(scenario, years) : scenario.totals();
    }

    private static List<Money> sums(Scenario scenario, int years) {
        return IntStream.range(0, years)
                .mapToObj(year -> Money.sum(
                        scenario.lines().stream().map(line -> line.amounts().get(year))))
                .toList();
    }

    private static List<Money> less(List<Money> amounts, List<Money> others) {
        return IntStream.range(0, amounts.size())
                .mapToObj(year -> amounts.get(year).minus(others.get(year)))
                .toList();
    }
}
