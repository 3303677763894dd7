package org.planpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.FinancialYear;
import org.planpress.model.Money;
import org.planpress.model.Plan;
import org.planpress.model.Scenarios;
import org.planpress.model.Scenarios.Scenario;

/** The tables of the scenarios are whole: a figure for each year, and totals that are the sum of their lines. */
final class ScenarioSums implements Check {

    private static final Rule TOTAL = Rule.error(
            "scenario-total",
            "A total of a scenario is not the sum of its lines.",
            "Correct the figures; if the published table rounds each figure, allow for it with 'tolerance'.",
            "lines:\n  - {title: Grant, amounts: [£60m]}\n  - {title: Precept, amounts: [£40m]}\ntotals: [£101m]");

    private static final Rule YEARS = Rule.error(
            "scenario-years",
            "The years of the scenarios do not follow one another, or a line has too few or too many figures for them.",
            "List each year once, in order, and give each line one figure a year.",
            "years: [2017-18, 2018-19]\nscenarios:\n  - lines:\n      - {title: Grant, amounts: [£62.589m]}");

    @Override
    public List<Rule> rules() {
        return List.of(TOTAL, YEARS);
    }

    @Override
    public boolean needsWholePlan() {
        return true;
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> edition.scenarios().stream())
                .flatMap(scenarios -> Stream.concat(order(scenarios), inScenarios(scenarios)))
                .toList();
    }

    private static Stream<Finding> order(Scenarios scenarios) {
        List<FinancialYear> years = scenarios.years();
        if (years.isEmpty()) {
            return Stream.of(YEARS.at(scenarios.at(), "the scenarios have no year")
                    .withHint("list the financial years of the figures"));
        }
        return IntStream.range(1, years.size())
                .filter(index ->
                        years.get(index).start() != years.get(index - 1).start() + 1)
                .mapToObj(index -> YEARS.at(
                                scenarios.at(),
                                "the year %s does not follow %s".formatted(years.get(index), years.get(index - 1)))
                        .withHint("list the years in order, each once and without a gap"));
    }

    private static Stream<Finding> inScenarios(Scenarios scenarios) {
        if (scenarios.tolerance().orElse(Money.NOTHING).compareTo(Money.NOTHING) < 0) {
            return Stream.of(TOTAL.at(scenarios.at(), "the tolerance is less than nothing, so no total could match")
                    .withHint("write it without its minus sign"));
        }
        return scenarios.scenarios().stream().flatMap(scenario -> {
            List<Finding> missing = counts(scenarios, scenario);
            return missing.isEmpty() ? totals(scenarios, scenario) : missing.stream();
        });
    }

    /** A scenario may leave out its totals, because not each table prints them. */
    private static List<Finding> counts(Scenarios scenarios, Scenario scenario) {
        int years = scenarios.years().size();
        List<Finding> findings = new ArrayList<>();
        for (Scenarios.Line line : scenario.lines()) {
            if (line.amounts().size() != years) {
                findings.add(
                        count(line.at(), line.title().value(), line.amounts().size(), years));
            }
        }
        if (!scenario.totals().isEmpty() && scenario.totals().size() != years) {
            findings.add(count(
                    scenario.at(),
                    "the totals of " + scenario.title(),
                    scenario.totals().size(),
                    years));
        }
        return findings;
    }

    private static Finding count(SourceLocation at, String what, int figures, int years) {
        return YEARS.at(
                        at,
                        "the number of figures for %s is %d, the number of years is %d".formatted(what, figures, years))
                .withHint("give one figure for each year, in the order of 'years'");
    }

    private static Stream<Finding> totals(Scenarios scenarios, Scenario scenario) {
        Money tolerance = scenarios.tolerance().orElse(Money.NOTHING);
        return IntStream.range(0, scenario.totals().size())
                .filter(year -> sum(scenario, year)
                                .minus(scenario.totals().get(year))
                                .abs()
                                .compareTo(tolerance)
                        > 0)
                .mapToObj(
                        year -> TOTAL.at(scenario.at(), message(scenarios, scenario, year))
                                .withHint(
                                        "check the figures; if the published table rounds each of them, allow for it with 'tolerance'"));
    }

    private static Money sum(Scenario scenario, int year) {
        return Money.sum(scenario.lines().stream().map(line -> line.amounts().get(year)));
    }

    private static String message(Scenarios scenarios, Scenario scenario, int year) {
        return "the total of %s for %s is %s, but its lines sum to %s"
                .formatted(
                        scenario.title(),
                        scenarios.years().get(year),
                        Pounds.of(scenario.totals().get(year)),
                        Pounds.of(sum(scenario, year)));
    }
}
