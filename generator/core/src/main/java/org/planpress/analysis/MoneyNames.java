package org.planpress.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Budget;
import org.planpress.model.Capital;
import org.planpress.model.Edition;
import org.planpress.model.FinancialYear;
import org.planpress.model.Funding;
import org.planpress.model.Grants;
import org.planpress.model.Money;
import org.planpress.model.YearAmount;

/**
 * The money of an edition by the names that texts use: {@code funding.total}, {@code budget@2025-26.spending}, {@code
 * budget.adults@2025-26.share}, {@code capital.mill-lane.agreed}, {@code grants.warm-spaces.amount}.
 *
 * <p>A budget of one year may be named without the year. With several years nothing stands for all of them, so that a year
 * added later never changes a sentence that was written before.
 *
 * @param figures what each name stands for, or why it has no value, in the order of the files
 */
record MoneyNames(Map<String, Binding> figures) {

    /** A file of money, as its names begin. */
    enum Kind {
        FUNDING("funding", "funding"),
        BUDGET("budget", "budget"),
        CAPITAL("capital", "capital programme"),
        GRANTS("grants", "list of grants");

        private final String word;
        private final String called;

        Kind(String word, String called) {
            this.word = word;
            this.called = called;
        }

        /** As people speak of it. */
        String called() {
            return called;
        }

        /** As a name begins. */
        String word() {
            return word;
        }

        /** The kind that a name asks for, even if the name is wrong further on. */
        static Optional<Kind> of(String name) {
            return Stream.of(values())
                    .filter(kind -> name.startsWith(kind.word)
                            && (name.length() == kind.word.length()
                                    || name.charAt(kind.word.length()) == '.'
                                    || name.charAt(kind.word.length()) == '@'))
                    .findFirst();
        }

        boolean isIn(Edition edition) {
            return switch (this) {
                case FUNDING -> edition.funding().isPresent();
                case BUDGET -> edition.budget().isPresent();
                case CAPITAL -> edition.capital().isPresent();
                case GRANTS -> edition.grants().isPresent();
            };
        }
    }

    static MoneyNames of(Kind kind, Edition edition) {
        Map<String, Binding> names = new LinkedHashMap<>();
        switch (kind) {
            case FUNDING -> edition.funding().ifPresent(funding -> add(funding, names));
            case BUDGET -> edition.budget().ifPresent(budget -> add(budget, names));
            case CAPITAL -> edition.capital().ifPresent(capital -> add(capital, names));
            case GRANTS -> edition.grants().ifPresent(grants -> add(grants, names));
        }
        return new MoneyNames(Collections.unmodifiableMap(names));
    }

    /** What a name stands for; years may be written with a stroke, as people write them. */
    Optional<Binding> find(String name) {
        return Optional.ofNullable(figures.get(name.replace('/', '-')));
    }

    /** The names that have a value; all where none has. */
    Collection<String> known() {
        List<String> known = new ArrayList<>();
        figures.forEach((name, figure) -> {
            if (!(figure instanceof Binding.NoValue)) {
                known.add(name);
            }
        });
        return known.isEmpty() ? figures.keySet() : known;
    }

    private static void add(Funding funding, Map<String, Binding> names) {
        names.put("funding.total", amount(funding.total()));
        FundingSplit.of(funding)
                .parts()
                .forEach(part -> add("funding." + part.source().id(), "", part, names));
    }

    private static void add(String name, String year, FundingSplit.Part part, Map<String, Binding> names) {
        names.put(name + year + ".share", new Binding.Part(part.share()));
        names.put(name + year + ".amount", new Binding.Amount(part.amount(), part.slack()));
    }

    private static void add(Budget budget, Map<String, Binding> names) {
        List<BudgetYears.OfYear> years = BudgetYears.of(budget).years();
        years.forEach(year -> {
            FinancialYear of = year.year().year();
            total(names, of, "spending", year.spending());
            total(names, of, "income", year.income());
            budget.spending().forEach(line -> line(names, line, of, year.spending()));
            budget.income().forEach(line -> line(names, line, of, year.income()));
        });
        undated(years, names);
    }

    private static void total(Map<String, Binding> names, FinancialYear year, String word, BudgetYears.Side side) {
        names.put(
                "budget@" + year + "." + word,
                side.total()
                        .<Binding>map(MoneyNames::amount)
                        .orElseGet(() -> new Binding.NoValue("no %s of %s was published".formatted(word, year))));
    }

    private static void line(
            Map<String, Binding> names, Budget.Figured line, FinancialYear year, BudgetYears.Side side) {
        String name = "budget." + line.id();
        side.part(line.id().id()).ifPresentOrElse(part -> add(name, "@" + year, part, names), () -> {
            Binding none = new Binding.NoValue("'%s' has no figure for %s".formatted(line.title(), year));
            names.put(name + "@" + year + ".share", none);
            names.put(name + "@" + year + ".amount", none);
        });
    }

    /** The names without their year: the same for a budget of one year, and a question where there are several. */
    private static void undated(List<BudgetYears.OfYear> years, Map<String, Binding> names) {
        Map<String, List<String>> dated = new LinkedHashMap<>();
        names.keySet()
                .forEach(name -> dated.computeIfAbsent(name.replaceFirst("@[^.]*", ""), plain -> new ArrayList<>())
                        .add(name));
        dated.forEach((plain, all) -> {
            Optional<String> last = all.stream()
                    .filter(name -> !(names.get(name) instanceof Binding.NoValue))
                    .reduce((first, second) -> second);
            names.put(
                    plain,
                    years.size() == 1
                            ? names.get(all.get(0))
                            : new Binding.NoValue("the budget has several years"
                                    + last.map("; say which, as in {{%s}}"::formatted)
                                            .orElse(" and this figure for none of them")));
        });
    }

    private static void add(Capital capital, Map<String, Binding> names) {
        names.put("capital.total", amount(capital.agreed()));
        capital.projects().forEach(project -> {
            String name = "capital." + project.id();
            names.put(name + ".agreed", amount(project.agreed()));
            years(name, ".agreed", project.amounts(), names);
            names.put(
                    name + ".spent",
                    project.spent()
                            .<Binding>map(spent -> amount(spent.amount()))
                            .orElseGet(() -> new Binding.NoValue(
                                    "what was spent on '%s' was not published".formatted(project.title()))));
        });
    }

    private static void add(Grants grants, Map<String, Binding> names) {
        List<Grants.Grant> unknown = grants.grants().stream()
                .filter(grant -> grant.amount().isEmpty())
                .toList();
        names.put(
                "grants.total",
                grants.total()
                        .or(() -> Optional.of(
                                        Money.sum(grants.grants().stream().flatMap(grant -> grant.amount().stream())))
                                .filter(sum -> unknown.isEmpty()))
                        .<Binding>map(MoneyNames::amount)
                        .orElseGet(() -> new Binding.NoValue("no total was published, and '%s' has no amount"
                                .formatted(unknown.get(0).title()))));
        grants.grants().forEach(grant -> {
            String name = "grants." + grant.id();
            names.put(
                    name + ".amount",
                    grant.amount()
                            .<Binding>map(MoneyNames::amount)
                            .orElseGet(() -> new Binding.NoValue("'%s' has no amount".formatted(grant.title()))));
            years(name, ".amount", grant.amounts(), names);
        });
    }

    private static void years(String name, String field, List<YearAmount> amounts, Map<String, Binding> names) {
        amounts.forEach(year -> names.put(name + "@" + year.year() + field, amount(year.amount())));
    }

    private static Binding amount(Money money) {
        return new Binding.Amount(money, Money.NOTHING);
    }
}
