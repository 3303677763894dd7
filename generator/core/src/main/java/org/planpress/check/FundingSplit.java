package org.planpress.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Funding;
import org.planpress.model.Money;
import org.planpress.model.Plan;
import org.planpress.model.Share;

/**
 * The parts of the funding make up the whole, and a published amount is the share it stands beside, as far as rounded
 * figures can say: each may be off by half a unit in its last place.
 */
final class FundingSplit implements Check {

    private static final String LOOK_UP = "check the amount, the share and the total against the published table";

    private static final Rule NONE = Rule.error(
            "part-without-figure",
            "A part of the funding has neither a share nor an amount.",
            "Give what was published, or leave the part out.",
            "parts:\n  - {id: policing, title: Policing, covers: Officers.}");

    private static final Rule SHARES = Rule.error(
            "shares-sum",
            "The shares of the funding do not sum to 100%, and rounding does not explain it.",
            "Check the parts against the published table. Shares that were rounded may miss 100% by half a unit for each part; leave them as they were published, and the page says so.",
            "parts:\n  - {id: policing, share: 70.7%}\n  - {id: support, share: 28.3%}");

    private static final Rule AMOUNTS = Rule.error(
            "amounts-sum",
            "The amounts of the funding do not sum to its total, and rounding does not explain it.",
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
                .flatMap(edition -> edition.funding().stream())
                .flatMap(FundingSplit::check)
                .toList();
    }

    private static Stream<Finding> check(Funding funding) {
        List<Funding.Part> empty = funding.parts().stream()
                .filter(part -> part.share().isEmpty() && part.amount().isEmpty())
                .toList();
        if (!empty.isEmpty()) {
            return empty.stream()
                    .map(part -> NONE.at(part.at(), "'%s' has neither a share nor an amount".formatted(part.title()))
                            .withHint("give what was published, or leave the part out"));
        }
        List<Finding> single =
                funding.parts().stream().flatMap(part -> amount(funding, part)).toList();
        return Stream.concat(single.stream(), single.isEmpty() ? sums(funding) : Stream.empty());
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

    private static Stream<Finding> sums(Funding funding) {
        boolean amounts =
                funding.parts().stream().allMatch(part -> part.amount().isPresent());
        boolean shares = funding.parts().stream().anyMatch(part -> part.share().isPresent());
        return Stream.concat(
                shares || !amounts ? shares(funding) : Stream.empty(), amounts ? amounts(funding) : Stream.empty());
    }

    private static Stream<Finding> shares(Funding funding) {
        return sum(
                funding,
                SHARES,
                part -> part.share().map(Rounded::of).or(() -> part.amount().map(amount -> shareOf(funding, amount))),
                new Rounded(Share.WHOLE, BigDecimal.ZERO),
                sum -> "the shares sum to %s%%, not 100%%"
                        .formatted(sum.setScale(Math.min(sum.scale(), 3), RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()));
    }

    private static Stream<Finding> amounts(Funding funding) {
        return sum(
                funding,
                AMOUNTS,
                part -> part.amount().map(Rounded::of),
                Rounded.of(funding.total()),
                sum -> "the amounts sum to %s, not %s"
                        .formatted(Pounds.of(new Money(sum)), Pounds.of(funding.total())));
    }

    private static Stream<Finding> sum(
            Funding funding,
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
        return sum.mayBe(whole)
                ? Stream.empty()
                : Stream.of(rule.at(place, message.apply(sum.value()))
                        .withHint("check the parts against the published table; rounding explains no more than half a"
                                + " unit for each part"));
    }

    /** The share of an amount whose share was not published. */
    private static Rounded shareOf(Funding funding, Money amount) {
        BigDecimal whole = funding.total().pounds();
        return new Rounded(
                percent(amount.pounds(), whole), percent(amount.halfUnit().pounds(), whole));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : part.multiply(Share.WHOLE).divide(whole, DIGITS, RoundingMode.HALF_UP);
    }

    private static Stream<Finding> amount(Funding funding, Funding.Part part) {
        return part
                .amount()
                .flatMap(amount -> part.share()
                        .map(share -> compared(funding, part, amount, share))
                        .orElseGet(() -> outside(funding, part, amount)))
                .stream();
    }

    private static Optional<Finding> compared(Funding funding, Funding.Part part, Money amount, Share share) {
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

    private static Optional<Finding> outside(Funding funding, Funding.Part part, Money amount) {
        return amount.pounds().signum() >= 0 && amount.compareTo(funding.total()) <= 0
                ? Optional.empty()
                : Optional.of(AMOUNT.at(
                                part.at(),
                                "%s is given as %s, which is no part of %s"
                                        .formatted(part.title(), Pounds.of(amount), Pounds.of(funding.total())))
                        .withHint(LOOK_UP));
    }
}
