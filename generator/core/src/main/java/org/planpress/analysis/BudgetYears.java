package org.planpress.analysis;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Budget;
import org.planpress.model.Budget.Figured;
import org.planpress.model.Funding;
import org.planpress.model.Id;
import org.planpress.model.Money;
import org.planpress.model.Text;

/** The years of a budget, each with the split of its spending and of its income. */
public record BudgetYears(List<OfYear> years) {

    /** One year. */
    public record OfYear(Budget.Year year, Side spending, Side income) {

        /** Income less spending; empty unless both are known. */
        public Optional<Money> left() {
            return income.total().flatMap(in -> spending.total().map(in::minus));
        }
    }

    /**
     * The spending or the income of a year.
     *
     * @param published the total as published
     * @param funding the lines that have a figure in the year, as one year's funding; its total is the sum of their amounts
     *     where none was published
     * @param parts those lines with share and amount each
     */
    public record Side(Optional<Money> published, Funding funding, List<FundingSplit.Part> parts) {

        /** The published total, or what the lines sum to; empty if there is neither. */
        public Optional<Money> total() {
            return parts.isEmpty() ? published : Optional.of(funding.total());
        }

        /** A line, if it has a figure in the year. */
        public Optional<FundingSplit.Part> part(Id line) {
            return parts.stream()
                    .filter(part -> part.source().id().id().equals(line))
                    .findFirst();
        }

        /**
         * The lines whose share is of use: all where each is a part of the total; where one is less than nothing, only those
         * whose share was published.
         */
        public List<FundingSplit.Part> shares() {
            boolean divided =
                    parts.stream().allMatch(part -> part.amount().pounds().signum() >= 0);
            return parts.stream()
                    .filter(part -> divided || part.shareBasis() == FundingSplit.Basis.PUBLISHED)
                    .toList();
        }

        /** What the amounts of the lines sum to, also those that are worked out. */
        public Money sum() {
            return Money.sum(parts.stream().map(FundingSplit.Part::amount));
        }
    }

    public static BudgetYears of(Budget budget) {
        return new BudgetYears(budget.years().stream()
                .map(year -> new OfYear(
                        year,
                        side(budget, year, budget.spending(), year.spending()),
                        side(budget, year, budget.income(), year.income())))
                .toList());
    }

    /** The year whose shares are worth a drawing: the newest that was agreed, else the newest with several lines. */
    public Optional<OfYear> drawn() {
        List<OfYear> known = years.stream()
                .filter(year -> year.spending().shares().size() > 1)
                .toList();
        return known.stream()
                .filter(year -> year.year().is() == Budget.Basis.AGREED)
                .reduce((first, second) -> second)
                .or(() -> known.stream().reduce((first, second) -> second));
    }

    private static Side side(
            Budget budget, Budget.Year year, List<? extends Figured> lines, Optional<Money> published) {
        List<Funding.Part> parts = lines.stream()
                .flatMap(line -> line
                        .figure(year.year())
                        // A share of a total that nobody knows is no amount; a check asks for the total.
                        .filter(figure -> published.isPresent()
                                || figure.amount().isPresent()
                                || figure.share().isEmpty())
                        .map(figure -> part(line, figure))
                        .stream())
                .toList();
        Money total = published.orElseGet(() -> Money.sum(parts.stream().flatMap(part -> part.amount().stream())));
        Funding funding = new Funding(year.year(), total, budget.title(), List.of(), parts, budget.source(), year.at());
        return new Side(published, funding, FundingSplit.of(funding).parts());
    }

    private static Funding.Part part(Figured line, Budget.Figure figure) {
        Text covers = line.covers().orElse(line.title());
        return new Funding.Part(
                line.id(), line.title(), figure.share(), covers, List.of(), figure.amount(), figure.at());
    }
}
