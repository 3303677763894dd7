package org.planpress.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.analysis.BudgetYears;
import org.planpress.analysis.FollowedMoney;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Budget;
import org.planpress.model.Budget.Figured;
import org.planpress.model.Edition;
import org.planpress.model.FinancialYear;
import org.planpress.model.Money;
import org.planpress.model.Plan;
import org.planpress.model.YearAmount;

/** The budget of several years holds together: its years, its units, what is less than nothing, and the parts of its lines. */
final class BudgetSense implements Check {

    private static final Rule YEARS = Rule.error(
            "budget-years",
            "The years of the budget do not follow one another, or a line has a figure for a year that is not among them, or two for one year.",
            "List each year once, in order, and give each line at most one figure for each of them.",
            "years:\n  - {year: 2024-25, is: spent}\n  - {year: 2026-27, is: agreed}");

    private static final Rule TOTAL = Rule.error(
            "share-without-total",
            "A line has only a share of a total that is not there.",
            "Give the total of the year, or the amount of the line.",
            "years:\n  - {year: 2025-26, is: agreed}\nspending:\n  - id: care\n    title: Care\n    figures: [{year: 2025-26, share: 45.1%}]");

    private static final Rule UNITS = Rule.warning(
            "amount-units",
            "An amount of a line is about a thousand or a million times that of another year, as if one were in other units.",
            "Check the unit: £52m, £52,000k and £52,000,000 are the same amount.",
            "figures:\n  - {year: 2024-25, amount: £52m}\n  - {year: 2025-26, amount: £53k}");

    private static final Rule NEGATIVE = Rule.warning(
            "unexplained-negative",
            "A line is less than nothing, and nothing says why.",
            "Correct the sign; if it is a saving still to be found, or money from reserves, say so in 'covers' or 'note'.",
            "figures:\n  - {year: 2025-26, amount: -£2.0m}");

    private static final Rule TOO_MUCH = Rule.error(
            "more-than-the-line",
            "More of a line is linked to things than the line has.",
            "Correct the amounts; the parts of a line, and the grants that are paid from it, are parts of one amount.",
            "figures: [{year: 2025-26, amount: £1m}]\nofWhich:\n  - {title: Visits, amounts: [{year: 2025-26, amount: £2m}], serves: [p1]}");

    /** About a thousand or a million times: what is off by a unit is rarely off by more than this beside. */
    private static final BigDecimal NEAR = new BigDecimal("1.6");

    private static final int DIGITS = 6;

    @Override
    public List<Rule> rules() {
        return List.of(YEARS, TOTAL, UNITS, NEGATIVE, TOO_MUCH);
    }

    @Override
    public boolean needsWholePlan() {
        return true;
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> edition.budget().stream()
                        .flatMap(budget -> Stream.of(
                                        order(budget),
                                        budget.lines().flatMap(line -> years(budget, line)),
                                        budget.spending().stream()
                                                .flatMap(line -> line.ofWhich().stream())
                                                .flatMap(part -> amounts(
                                                        known(budget), "'" + part.title() + "'", part.amounts())),
                                        shares(budget),
                                        budget.lines().flatMap(BudgetSense::units),
                                        negative(budget),
                                        tooMuch(edition, budget))
                                .flatMap(found -> found)))
                .toList();
    }

    private static Set<FinancialYear> known(Budget budget) {
        Set<FinancialYear> years = new HashSet<>();
        budget.years().forEach(year -> years.add(year.year()));
        return years;
    }

    private static Stream<Finding> order(Budget budget) {
        List<Budget.Year> years = budget.years();
        if (years.isEmpty()) {
            return Stream.of(
                    YEARS.at(budget.at(), "the budget has no year")
                            .withHint(
                                    "list the financial years of the figures, each with what it is: spent, agreed or forecast"));
        }
        Stream<Finding> gaps = IntStream.range(1, years.size())
                .filter(at ->
                        years.get(at).year().start() != years.get(at - 1).year().start() + 1)
                .mapToObj(at -> YEARS.at(
                                years.get(at).at(),
                                "the year %s does not follow %s"
                                        .formatted(
                                                years.get(at).year(),
                                                years.get(at - 1).year()))
                        .withHint("list the years in order, each once and without a gap"));
        Stream<Finding> kinds = IntStream.range(1, years.size())
                .filter(at -> years.get(at).is().compareTo(years.get(at - 1).is()) < 0)
                .mapToObj(at -> YEARS.at(
                                years.get(at).at(),
                                "the year %s is %s, but %s, the year before it, is %s"
                                        .formatted(
                                                years.get(at).year(),
                                                word(years.get(at)),
                                                years.get(at - 1).year(),
                                                word(years.get(at - 1))))
                        .withHint("what was spent comes first, then what was agreed, then what is forecast"));
        return Stream.concat(gaps, kinds);
    }

    private static String word(Budget.Year year) {
        return year.is().name().toLowerCase(Locale.ROOT);
    }

    private static Stream<Finding> years(Budget budget, Figured line) {
        Set<FinancialYear> known = known(budget);
        Set<FinancialYear> met = new HashSet<>();
        return line.figures().stream()
                .flatMap(figure -> year(known, met, "'" + line.title() + "'", figure.year(), figure.at()));
    }

    /** The amounts of a thing whose years are those of the budget. */
    private static Stream<Finding> amounts(Set<FinancialYear> known, String what, List<YearAmount> amounts) {
        Set<FinancialYear> met = new HashSet<>();
        return amounts.stream().flatMap(amount -> year(known, met, what, amount.year(), amount.at()));
    }

    private static Stream<Finding> year(
            Set<FinancialYear> known, Set<FinancialYear> met, String what, FinancialYear year, SourceLocation at) {
        if (!known.contains(year)) {
            return Stream.of(
                    YEARS.at(at, "%s has a figure for %s, which is not a year of the budget".formatted(what, year))
                            .withHint("add the year to 'years', or correct it"));
        }
        return met.add(year)
                ? Stream.empty()
                : Stream.of(YEARS.at(at, "%s has two figures for %s".formatted(what, year))
                        .withHint("keep the one that was published"));
    }

    private static Stream<Finding> shares(Budget budget) {
        return budget.years().stream()
                .flatMap(year -> Stream.concat(
                        shares(year, year.spending(), budget.spending()),
                        shares(year, year.income(), budget.income())));
    }

    private static Stream<Finding> shares(Budget.Year year, Optional<Money> total, List<? extends Figured> lines) {
        return total.isPresent()
                ? Stream.empty()
                : lines.stream()
                        .flatMap(line -> line
                                .figure(year.year())
                                .filter(figure -> figure.amount().isEmpty()
                                        && figure.share().isPresent())
                                .map(figure -> TOTAL.at(
                                                figure.at(),
                                                "'%s' has a share of the total of %s, but that total is not given"
                                                        .formatted(line.title(), year.year()))
                                        .withHint("give the total of the year in 'years', or the amount of the line"))
                                .stream());
    }

    private static Stream<Finding> units(Figured line) {
        List<Budget.Figure> known = line.figures().stream()
                .filter(figure -> figure.amount()
                        .filter(amount -> amount.pounds().signum() != 0)
                        .isPresent())
                .sorted(Comparator.comparing(Budget.Figure::year))
                .toList();
        List<Finding> found = new ArrayList<>();
        for (int at = 1; at < known.size(); at++) {
            Money before = known.get(at - 1).amount().orElseThrow();
            Money after = known.get(at).amount().orElseThrow();
            if (areOff(before, after)) {
                found.add(UNITS.at(
                                known.get(at).at(),
                                "'%s' has %s in %s and %s in %s"
                                        .formatted(
                                                line.title(),
                                                Pounds.of(before),
                                                known.get(at - 1).year(),
                                                Pounds.of(after),
                                                known.get(at).year()))
                        .withHint("check the units of both; m is millions, bn billions and k thousands"));
            }
        }
        return found.stream();
    }

    private static boolean areOff(Money one, Money other) {
        BigDecimal first = one.abs().pounds();
        BigDecimal second = other.abs().pounds();
        BigDecimal ratio = first.max(second).divide(first.min(second), DIGITS, RoundingMode.HALF_UP);
        return Stream.of(3, 6)
                .map(zeros -> BigDecimal.ONE.scaleByPowerOfTen(zeros))
                .anyMatch(unit -> ratio.compareTo(unit.divide(NEAR, DIGITS, RoundingMode.HALF_UP)) > 0
                        && ratio.compareTo(unit.multiply(NEAR)) < 0);
    }

    private static Stream<Finding> negative(Budget budget) {
        Stream<Finding> spending = budget.spending().stream()
                .filter(line -> line.covers().isEmpty() && line.note().isEmpty())
                .flatMap(BudgetSense::negative);
        Stream<Finding> income = budget.income().stream()
                .filter(line -> line.covers().isEmpty() && line.note().isEmpty())
                .flatMap(BudgetSense::negative);
        return Stream.concat(spending, income);
    }

    private static Stream<Finding> negative(Figured line) {
        return line.figures().stream()
                .flatMap(figure -> figure
                        .amount()
                        .filter(amount -> amount.pounds().signum() < 0)
                        .map(amount -> NEGATIVE.at(
                                        figure.at(),
                                        "'%s' is %s in %s".formatted(line.title(), Pounds.of(amount), figure.year()))
                                .withHint("correct the sign, or say in 'covers' or 'note' what it is"))
                        .stream());
    }

    private static Stream<Finding> tooMuch(Edition edition, Budget budget) {
        return BudgetYears.of(budget).years().stream()
                .flatMap(year -> budget.spending().stream()
                        .flatMap(line -> year
                                .spending()
                                .part(line.id().id())
                                .filter(part -> part.amount().pounds().signum() >= 0)
                                .flatMap(part -> {
                                    FinancialYear when = year.year().year();
                                    Money linked = Money.sum(FollowedMoney.parts(edition, line, when).stream()
                                            .map(FollowedMoney.Use::amount));
                                    return linked.compareTo(part.amount().plus(part.slack())) > 0
                                            ? Optional.of(
                                                    TOO_MUCH.at(
                                                                    part.source()
                                                                            .at(),
                                                                    "the parts of '%s' in %s, with the grants that are paid from it, are %s, but the line has %s"
                                                                            .formatted(
                                                                                    line.title(),
                                                                                    when,
                                                                                    Pounds.of(linked),
                                                                                    Pounds.of(part.amount())))
                                                            .withHint(
                                                                    "correct the amounts of the line, of its parts or of the grants"))
                                            : Optional.<Finding>empty();
                                })
                                .stream()));
    }
}
