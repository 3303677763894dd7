package org.planpress.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Funding;
import org.planpress.model.Money;
import org.planpress.model.Plan;
import org.planpress.model.Share;

/** The parts of the funding make up the whole, and a published amount is the share it stands beside. */
final class FundingSplit implements Check {

    private static final Rule SHARES = Rule.error(
            "shares-sum",
            "The shares of the funding do not sum to 100%.",
            "Check the parts against the published table. If rounding explains the difference, adjust the largest part and say so in its notes.",
            "parts:\n  - {id: policing, share: 70.7%}\n  - {id: support, share: 28.3%}");

    private static final Rule AMOUNT = Rule.error(
            "amount-mismatch",
            "A published amount is more than £1,000 away from its share of the total.",
            "Check the amount, the share and the total against the published table.",
            "total: £100m\nparts:\n  - {id: policing, share: 70%, amount: £71m}");

    /** Published tables give amounts in thousands. */
    private static final Money ROUNDING = new Money(BigDecimal.valueOf(1000));

    @Override
    public List<Rule> rules() {
        return List.of(SHARES, AMOUNT);
    }

    @Override
    public boolean needsWholePlan() {
        return true;
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> edition.funding().stream())
                .flatMap(funding -> Stream.concat(shares(funding), amounts(funding)))
                .toList();
    }

    private static Stream<Finding> shares(Funding funding) {
        BigDecimal sum =
                funding.parts().stream().map(part -> part.share().percent()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(Share.WHOLE) == 0) {
            return Stream.empty();
        }
        SourceLocation place = funding.parts().isEmpty()
                ? funding.at()
                : funding.parts().get(0).at();
        String message = "the shares sum to %s%%, not 100%%"
                .formatted(sum.stripTrailingZeros().toPlainString());
        return Stream.of(
                SHARES.at(place, message)
                        .withHint(
                                "check the parts against the published table; if rounding explains it, adjust the largest part and say so in its notes"));
    }

    private static Stream<Finding> amounts(Funding funding) {
        return funding.parts().stream()
                .flatMap(part -> part.amount().stream()
                        .filter(amount -> isFar(amount, funding.total().part(part.share())))
                        .map(amount -> AMOUNT.at(part.at(), message(funding, part, amount))
                                .withHint("check the amount, the share and the total against the published table")));
    }

    private static boolean isFar(Money published, Money computed) {
        return published.minus(computed).abs().compareTo(ROUNDING) > 0;
    }

    private static String message(Funding funding, Funding.Part part, Money amount) {
        return "%s is given as %s, but %s of %s is %s"
                .formatted(
                        part.title(),
                        Pounds.of(amount),
                        part.share(),
                        Pounds.of(funding.total()),
                        Pounds.of(funding.total().part(part.share())));
    }
}
