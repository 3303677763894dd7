package org.planpress.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Budget;
import org.planpress.model.Capital;
import org.planpress.model.Edition;
import org.planpress.model.FinancialYear;
import org.planpress.model.Grants.Grant;
import org.planpress.model.Id;
import org.planpress.model.Money;
import org.planpress.model.Priority;
import org.planpress.model.Ref;
import org.planpress.model.ThemesSheet.Theme;

/**
 * The money of an edition, followed to what it serves: from a total to the priorities, themes and areas that it is
 * attributed to, and to what is left. Nothing is counted twice: a line that serves two priorities is in the row of each and
 * in the sum once.
 *
 * @param columns the years of the budget, then the capital programme, then grants and services; they overlap, so nothing
 *     adds them up
 */
public record FollowedMoney(List<Column> columns) {

    /** Of what a column is. */
    public sealed interface Of {

        /** A year of the budget. */
        record Year(Budget.Year year) implements Of {}

        /** All that was agreed for capital projects. */
        record Projects() implements Of {}

        /** All amounts of grants and services, over all of their time. */
        record Services() implements Of {}
    }

    /**
     * One total and where it goes.
     *
     * @param total the published total, or what is known to sum to it
     * @param pots what it is made of, as far as that was published
     */
    public record Column(Of of, Money total, List<Pot> pots) {

        /** How much of it serves any of some ids. */
        public Money serving(Predicate<Id> any) {
            return sum(pot -> pot.amount(Use::serves, any));
        }

        /** How much of it is for any of some areas. */
        public Money in(Predicate<Id> any) {
            return sum(pot -> pot.amount(Use::areas, any));
        }

        private Money sum(Function<Pot, Money> amount) {
            return Money.sum(pots.stream().map(amount));
        }
    }

    /** An amount and what it is for. */
    public record Use(Money amount, Set<Id> serves, Set<Id> areas) {
        private static Use of(Money amount, List<Ref> serves, List<Ref> areas) {
            return new Use(amount, ids(serves), ids(areas));
        }
    }

    /**
     * Money that is counted as one.
     *
     * @param whole all of it
     * @param parts what of it serves something of its own; they do not overlap
     */
    public record Pot(Use whole, List<Use> parts) {

        private Money amount(Function<Use, Set<Id>> named, Predicate<Id> any) {
            if (named.apply(whole).stream().anyMatch(any)) {
                return whole.amount();
            }
            return Money.sum(parts.stream()
                    .filter(part -> named.apply(part).stream().anyMatch(any))
                    .map(Use::amount));
        }
    }

    private static Set<Id> ids(List<Ref> refs) {
        return refs.stream().map(Ref::id).collect(Collectors.toSet());
    }

    public static FollowedMoney of(Edition edition) {
        List<Column> columns = new ArrayList<>();
        edition.budget()
                .ifPresent(budget -> BudgetYears.of(budget)
                        .years()
                        .forEach(year -> year.spending()
                                .total()
                                .map(total -> new Column(new Of.Year(year.year()), total, pots(edition, budget, year)))
                                .ifPresent(columns::add)));
        edition.capital()
                .filter(capital -> !capital.projects().isEmpty())
                .ifPresent(capital -> columns.add(projects(capital)));
        edition.grants()
                .map(grants -> grants.grants().stream()
                        .filter(grant -> grant.amount().isPresent())
                        .toList())
                .filter(known -> !known.isEmpty())
                .ifPresent(known -> columns.add(services(known)));
        return new FollowedMoney(List.copyOf(columns));
    }

    private static List<Pot> pots(Edition edition, Budget budget, BudgetYears.OfYear year) {
        return budget.spending().stream()
                .flatMap(line -> year
                        .spending()
                        .part(line.id().id())
                        .map(part -> new Pot(
                                Use.of(part.amount(), line.serves(), line.areas()),
                                parts(edition, line, year.year().year())))
                        .stream())
                .toList();
    }

    /** What of a line serves something of its own in a year: its parts, and grants that are paid from it. */
    public static List<Use> parts(Edition edition, Budget.Line line, FinancialYear year) {
        Stream<Use> own = line.ofWhich().stream()
                .flatMap(part -> part.amount(year).map(amount -> Use.of(amount, part.serves(), part.areas())).stream());
        Stream<Use> paid = paidFrom(edition, line)
                .flatMap(grant -> grant.amounts().stream()
                        .filter(amount -> amount.year().equals(year))
                        .map(amount -> Use.of(amount.amount(), grant.serves(), grant.areas())));
        return Stream.concat(own, paid).toList();
    }

    private static Stream<Grant> paidFrom(Edition edition, Budget.Line line) {
        return edition.grants().stream()
                .flatMap(grants -> grants.grants().stream())
                .filter(grant -> grant.line()
                        .filter(ref -> ref.id().equals(line.id().id()))
                        .isPresent());
    }

    private static Column projects(Capital capital) {
        return new Column(
                new Of.Projects(),
                capital.agreed(),
                capital.projects().stream()
                        .map(project -> new Pot(Use.of(project.agreed(), project.serves(), project.areas()), List.of()))
                        .toList());
    }

    /** Of the amounts that are known: a published total may hold more, which nobody can follow. */
    private static Column services(List<Grant> known) {
        Money sum = Money.sum(known.stream().flatMap(grant -> grant.amount().stream()));
        return new Column(
                new Of.Services(),
                sum,
                known.stream()
                        .map(grant ->
                                new Pot(Use.of(grant.amount().orElseThrow(), grant.serves(), grant.areas()), List.of()))
                        .toList());
    }

    /** Whether anything is attributed to a priority, theme or commitment. */
    public boolean servesAnything() {
        return uses().anyMatch(use -> !use.serves().isEmpty());
    }

    /** Whether anything is attributed to an area. */
    public boolean isForAreas() {
        return uses().anyMatch(use -> !use.areas().isEmpty());
    }

    private Stream<Use> uses() {
        return columns.stream()
                .flatMap(column -> column.pots().stream())
                .flatMap(pot -> Stream.concat(Stream.of(pot.whole()), pot.parts().stream()));
    }

    /** The ids that belong to a priority: its own, and those of its themes and commitments. */
    public static Set<Id> of(Priority priority) {
        Set<Id> ids = new HashSet<>(Set.of(priority.id()));
        priority.themes().forEach(theme -> ids.addAll(of(theme)));
        return ids;
    }

    /** The ids that belong to a theme. */
    public static Set<Id> of(Theme theme) {
        Set<Id> ids = new HashSet<>(Set.of(theme.id().id()));
        theme.commitments().forEach(commitment -> ids.add(commitment.id().id()));
        return ids;
    }
}
