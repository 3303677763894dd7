package org.planpress.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.analysis.BudgetYears;
import org.planpress.analysis.FollowedMoney;
import org.planpress.model.Budget;
import org.planpress.model.Capital;
import org.planpress.model.Edition;
import org.planpress.model.Figure;
import org.planpress.model.Figure.Kind;
import org.planpress.model.FinancialYear;
import org.planpress.model.Grants;
import org.planpress.model.Money;
import org.planpress.model.YearAmount;

/** The amounts of a budget of several years, of projects and of grants, as texts may speak of them. */
final class HeldMoney {

    private HeldMoney() {}

    /** Every amount of an edition beside those of the split of one year. */
    static List<Money> amounts(Edition edition) {
        List<Money> all = new ArrayList<>();
        edition.scenarios()
                .ifPresent(scenarios -> scenarios
                        .scenarios()
                        .forEach(scenario -> Stream.concat(
                                        scenario.totals().stream(),
                                        scenario.lines().stream().flatMap(line -> line.amounts().stream()))
                                .forEach(all::add)));
        edition.budget().ifPresent(budget -> add(budget, all));
        edition.capital().ifPresent(capital -> {
            capital.total().ifPresent(all::add);
            capital.projects().forEach(project -> all.addAll(of(project)));
        });
        edition.grants().ifPresent(grants -> {
            grants.total().ifPresent(all::add);
            grants.grants().forEach(grant -> all.addAll(of(grant)));
        });
        FollowedMoney.of(edition).columns().forEach(column -> {
            Money linked = column.serving(id -> true);
            all.addAll(List.of(column.total(), linked, column.total().minus(linked)));
        });
        return all;
    }

    private static void add(Budget budget, List<Money> all) {
        BudgetYears.of(budget).years().forEach(year -> {
            Stream.of(year.spending(), year.income()).forEach(side -> {
                side.total().ifPresent(all::add);
                all.add(side.sum());
                side.parts().forEach(part -> all.add(part.amount()));
            });
            year.left().map(Money::abs).ifPresent(all::add);
        });
        budget.spending().stream()
                .flatMap(line -> line.ofWhich().stream())
                .flatMap(part -> part.amounts().stream())
                .map(YearAmount::amount)
                .forEach(all::add);
    }

    private static List<Money> of(Capital.Project project) {
        List<Money> all = new ArrayList<>(List.of(project.agreed()));
        project.spent().ifPresent(spent -> {
            all.add(spent.amount());
            all.add(project.agreed().minus(spent.amount()).abs());
        });
        project.amounts().forEach(amount -> all.add(amount.amount()));
        return all;
    }

    private static List<Money> of(Grants.Grant grant) {
        return Stream.concat(grant.amount().stream(), grant.amounts().stream().map(YearAmount::amount))
                .toList();
    }

    /** What a text can be held against by name: the budget as such, its lines, projects and grants. */
    static List<HeldFigures> of(Edition edition) {
        List<Figure> amounts = pounds(amounts(edition));
        List<HeldFigures> all = new ArrayList<>();
        edition.budget().ifPresent(budget -> {
            Set<Integer> years = new LinkedHashSet<>();
            budget.years().forEach(year -> add(year.year(), years));
            List<BudgetYears.OfYear> known = BudgetYears.of(budget).years();
            List<String> totals = known.stream()
                    .flatMap(year -> year.spending().total().stream()
                            .map(total ->
                                    Pounds.of(total) + " in " + year.year().year()))
                    .toList();
            for (String word : List.of("budget", "spending")) {
                all.add(held("the budget", word, edition, amounts, totals, years, budgetName(known)));
            }
            budget.lines()
                    .forEach(line -> all.add(held(
                            line.title().value(),
                            line.title().value(),
                            edition,
                            Stream.concat(amounts.stream(), shares(known, line)).toList(),
                            shown(known, line),
                            years,
                            lineName(known, line))));
        });
        edition.capital().stream()
                .flatMap(capital -> capital.projects().stream())
                .forEach(project -> all.add(held(
                        project.title().value(),
                        project.title().value(),
                        edition,
                        amounts,
                        List.of(Pounds.of(project.agreed()) + " agreed"),
                        Set.of(),
                        "capital." + project.id() + ".agreed")));
        edition.grants().stream()
                .flatMap(grants -> grants.grants().stream())
                .filter(grant -> grant.amount().isPresent())
                .forEach(grant -> all.add(held(
                        grant.title().value(),
                        grant.title().value(),
                        edition,
                        amounts,
                        grant.amount().stream().map(Pounds::of).toList(),
                        Set.of(),
                        "grants." + grant.id() + ".amount")));
        return all;
    }

    private static HeldFigures held(
            String name,
            String words,
            Edition edition,
            List<Figure> levels,
            List<String> shown,
            Set<Integer> years,
            String binding) {
        return new HeldFigures(
                name, HeldFigures.stems(words), Optional.of(edition.id()), levels, List.of(), shown, years, binding);
    }

    /** How a text names the total of the last year that has one. */
    private static String budgetName(List<BudgetYears.OfYear> years) {
        return years.stream()
                .filter(year -> year.spending().total().isPresent())
                .reduce((first, second) -> second)
                .map(year -> "budget@" + year.year().year() + ".spending")
                .orElse("");
    }

    /** How a text names the last figure of a line. */
    private static String lineName(List<BudgetYears.OfYear> years, Budget.Figured line) {
        return years.stream()
                .filter(year -> Stream.of(year.spending(), year.income())
                        .anyMatch(side -> side.part(line.id().id()).isPresent()))
                .reduce((first, second) -> second)
                .map(year -> "budget." + line.id() + "@" + year.year().year() + ".amount")
                .orElse("");
    }

    private static void add(FinancialYear year, Set<Integer> years) {
        years.add(year.firstDay().getYear());
        years.add(year.lastDay().getYear());
    }

    private static Stream<Figure> shares(List<BudgetYears.OfYear> years, Budget.Figured line) {
        return parts(years, line).map(part -> new Figure(part.share().percent(), Kind.PERCENT));
    }

    private static List<String> shown(List<BudgetYears.OfYear> years, Budget.Figured line) {
        return parts(years, line).map(part -> Pounds.of(part.amount())).toList();
    }

    private static Stream<org.planpress.analysis.FundingSplit.Part> parts(
            List<BudgetYears.OfYear> years, Budget.Figured line) {
        return years.stream()
                .flatMap(year -> Stream.of(year.spending(), year.income()))
                .flatMap(side -> side.part(line.id().id()).stream());
    }

    private static List<Figure> pounds(List<Money> amounts) {
        return amounts.stream()
                .distinct()
                .map(money -> HeldFigures.pounds(money.pounds()))
                .toList();
    }
}
