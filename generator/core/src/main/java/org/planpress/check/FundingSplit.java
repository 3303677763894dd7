package org.planpress.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.analysis.BudgetYears;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Budget;
import org.planpress.model.Funding;
import org.planpress.model.Money;
import org.planpress.model.Plan;
import org.planpress.model.Share;

/**
 * The parts of the funding make up the whole, those of each year of the budget too, and a published amount is the share it stands beside, as far as rounded
 * figures can say: each may be off by half a unit in its last place.
 */
final class FundingSplit implements Check {

    private static final String LOOK_UP = "check the amount, the share and the total against the published table";

    private static final Rule NONE = Rule.error(
            "part-without-figure",
            "A part of the funding, or a line of the budget in a year, has neither a share nor an amount.",
            "Give what was published, or leave the part out.",
            "parts:\n  - {id: policing, title: Policing, covers: Officers.}");

    private static final Rule SHARES = Rule.error(
            "shares-sum",
            "The shares of the funding, or of a year of the budget, do not sum to 100%, and rounding does not explain it.",
            "Check the parts against the published table. Shares that were rounded may miss 100% by half a unit for each part; leave them as they were published, and the page says so.",
            "parts:\n  - {id: policing, share: 70.7%}\n  - {id: support, share: 28.3%}");

    private static final Rule AMOUNTS = Rule.error(
            "amounts-sum",
            "The amounts of the funding, or of a year of the budget, do not sum to the total, and rounding does not explain it.",
            "Check the amounts and the total against the published table, and add the part that is missing.",
            "total: £100m\nparts:\n  - {id: policing, amount: £70m}\n  - {id: support, amount: £20m}");

    private static final Rule AMOUNT = Rule.error(
            "amount-mismatch",
            "A published amount is not its share of the total, and rounding does not explain it.",
            "Check the amount, the share and the total against the published table.",
            "total: £100m\nparts:\n  - {id: policing, share: 70%, amount: £72m}");

    /** So many digits of a quotient are exact enough to compare. */
    private static final int DIGITS = 12;

    @Override
    public List<Rule> rules() {
        return List.of(NONE, SHARES, AMOUNTS, AMOUNT);
    }

    @Override
    public boolean needsWholePlan() {
        return true;
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> Stream.concat(
                        edition.funding().stream()
                                .flatMap(funding -> new Split(funding, Money.NOTHING, "", false).check()),
                        edition.budget().stream().flatMap(FundingSplit::check)))
                .toList();
    }

    /** Each year of a budget is checked as the funding of one year is. */
    private static Stream<Finding> check(Budget budget) {
        return BudgetYears.of(budget).years().stream()
                .flatMap(year -> Stream.concat(
                        check(budget, year.spending(), budget.spending()),
                        check(budget, year.income(), budget.income())));
    }

    private static Stream<Finding> check(Budget budget, BudgetYears.Side side, List<? extends Budget.Figured> lines) {
        Split split = new Split(
                side.funding(),
                budget.tolerance().orElse(Money.NOTHING),
                " of " + side.funding().year(),
                side.parts().size() < lines.size());
        return side.published().isPresent() && !side.parts().isEmpty() ? split.check() : split.empty().stream();
    }

    /** A figure and how far it may be off. */
    private record Rounded(BigDecimal value, BigDecimal slack) {

        private static final Rounded NOTHING = new Rounded(BigDecimal.ZERO, BigDecimal.ZERO);

        Rounded plus(Rounded other) {
            return new Rounded(value.add(other.value), slack.add(other.slack));
        }

        boolean mayBe(Rounded other) {
            return value.subtract(other.value).abs().compareTo(slack.add(other.slack)) <= 0;
        }

        static Rounded of(Money money) {
            return new Rounded(money.pounds(), money.halfUnit().pounds());
        }

        static Rounded of(Share share) {
            return new Rounded(share.percent(), share.halfUnit());
        }
    }

    /**
     * The split of one year.
     *
     * @param tolerance what a sum may be off beyond rounding
     * @param when the year in words for a message, or empty where there is but one
     * @param partial whether there are parts that were not published for this year
     */
    private record Split(Funding funding, Money tolerance, String when, boolean partial) {

        List<Finding> empty() {
            return funding.parts().stream()
                    .filter(part -> part.share().isEmpty() && part.amount().isEmpty())
                    .map(part -> NONE.at(
                                    part.at(), "'%s'%s has neither a share nor an amount".formatted(part.title(), when))
                            .withHint("give what was published, or leave the part out"))
                    .toList();
        }

        Stream<Finding> check() {
            if (!empty().isEmpty()) {
                return empty().stream();
            }
            List<Finding> single =
                    funding.parts().stream().flatMap(this::amount).toList();
            return Stream.concat(single.stream(), single.isEmpty() ? sums() : Stream.empty());
        }

        /** Whether a part is less than nothing, as a saving still to be found is: others may then be more than the total. */
        private boolean isNet() {
            return !when.isEmpty()
                    && funding.parts().stream()
                            .anyMatch(part -> part.amount()
                                    .filter(amount -> amount.pounds().signum() < 0)
                                    .isPresent());
        }

        private Stream<Finding> sums() {
            boolean amounts =
                    funding.parts().stream().allMatch(part -> part.amount().isPresent());
            boolean shares =
                    funding.parts().stream().anyMatch(part -> part.share().isPresent());
            return Stream.concat(shares || !amounts ? shares() : Stream.empty(), amounts ? amounts() : Stream.empty());
        }

        private Stream<Finding> shares() {
            return sum(
                    SHARES,
                    part -> part.share().map(Rounded::of).or(() -> part.amount().map(amount -> shareOf(amount))),
                    new Rounded(
                            Share.WHOLE,
                            percent(tolerance.pounds(), funding.total().pounds())),
                    sum -> "the shares%s sum to %s%%, not 100%%"
                            .formatted(
                                    when,
                                    sum.setScale(Math.min(sum.scale(), 3), RoundingMode.HALF_UP)
                                            .stripTrailingZeros()
                                            .toPlainString()));
        }

        private Stream<Finding> amounts() {
            return sum(
                    AMOUNTS,
                    part -> part.amount().map(Rounded::of),
                    new Rounded(
                            funding.total().pounds(),
                            funding.total().halfUnit().pounds().max(tolerance.pounds())),
                    sum -> "the amounts%s sum to %s, not %s"
                            .formatted(when, Pounds.of(new Money(sum)), Pounds.of(funding.total())));
        }

        private Stream<Finding> sum(
                Rule rule,
                Function<Funding.Part, Optional<Rounded>> figure,
                Rounded whole,
                Function<BigDecimal, String> message) {
            Rounded sum = funding.parts().stream()
                    .flatMap(part -> figure.apply(part).stream())
                    .reduce(Rounded.NOTHING, Rounded::plus);
            SourceLocation place = funding.parts().isEmpty()
                    ? funding.at()
                    : funding.parts().get(0).at();
            boolean less = partial && sum.value().compareTo(whole.value()) < 0;
            return less || sum.mayBe(whole)
                    ? Stream.empty()
                    : Stream.of(rule.at(place, message.apply(sum.value()))
                            .withHint(
                                    "check the parts against the published table; rounding explains no more than half a"
                                            + " unit for each part"));
        }

        /** The share of an amount whose share was not published. */
        private Rounded shareOf(Money amount) {
            BigDecimal whole = funding.total().pounds();
            return new Rounded(
                    percent(amount.pounds(), whole), percent(amount.halfUnit().pounds(), whole));
        }

        private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
            return whole.signum() == 0
                    ? BigDecimal.ZERO
                    : part.multiply(Share.WHOLE).divide(whole, DIGITS, RoundingMode.HALF_UP);
        }

        private Stream<Finding> amount(Funding.Part part) {
            return part
                    .amount()
                    .flatMap(amount -> part.share()
                            .map(share -> compared(part, amount, share))
                            .orElseGet(() -> outside(part, amount)))
                    .stream();
        }

        private Optional<Finding> compared(Funding.Part part, Money amount, Share share) {
            BigDecimal total = funding.total().pounds();
            BigDecimal slack = total.abs()
                    .multiply(share.halfUnit())
                    .add(funding.total().halfUnit().pounds().multiply(share.percent()))
                    .movePointLeft(2);
            Rounded computed = new Rounded(total.multiply(share.percent()).movePointLeft(2), slack);
            return Rounded.of(amount).mayBe(computed)
                    ? Optional.empty()
                    : Optional.of(AMOUNT.at(
                                    part.at(),
                                    "%s is given as %s, but %s of %s is %s"
                                            .formatted(
                                                    part.title(),
                                                    Pounds.of(amount),
                                                    share,
                                                    Pounds.of(funding.total()),
                                                    Pounds.of(funding.total().part(share))))
                            .withHint(LOOK_UP));
        }

        private Optional<Finding> outside(Funding.Part part, Money amount) {
            return isNet() || (amount.pounds().signum() >= 0 && amount.compareTo(funding.total()) <= 0)
                    ? Optional.empty()
                    : Optional.of(AMOUNT.at(
                                    part.at(),
                                    "%s is given as %s, which is no part of %s"
                                            .formatted(part.title(), Pounds.of(amount), Pounds.of(funding.total())))
                            .withHint(LOOK_UP));
        }
    }
}
