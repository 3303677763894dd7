package org.planpress.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.planpress.model.Funding;
import org.planpress.model.Money;
import org.planpress.model.Share;

/**
 * How the money of one year is split: every part with an amount, also where only its share was published.
 *
 * @param total all the money
 * @param parts the parts, in published order
 * @param shares the sum of the shares, in percent; it may miss 100 by rounding
 */
public record FundingSplit(Money total, List<Part> parts, BigDecimal shares) {

    /** Where an amount comes from. */
    public enum Basis {
        PUBLISHED,
        WORKED_OUT
    }

    /**
     * One part.
     *
     * @param source the part as the plan has it
     * @param amount its money
     * @param basis whether that was published or worked out from the share
     * @param slack how far a worked-out amount may be off, because the share was rounded; nothing for a published one
     */
    public record Part(Funding.Part source, Money amount, Basis basis, Money slack) {

        /** A share of 70.7% is also 70.7 pence in the pound. */
        public BigDecimal penceInThePound() {
            return source.share().percent();
        }
    }

    public static FundingSplit of(Funding funding) {
        List<Part> parts = funding.parts().stream()
                .map(part -> part(part, funding.total()))
                .toList();
        BigDecimal shares = parts.stream().map(Part::penceInThePound).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new FundingSplit(funding.total(), parts, shares);
    }

    /** Parts from the largest share down; equal ones keep their published order. */
    public List<Part> largestFirst() {
        return parts.stream()
                .sorted(Comparator.comparing(Part::penceInThePound).reversed())
                .toList();
    }

    private static Part part(Funding.Part part, Money total) {
        return part.amount()
                .map(amount -> new Part(part, amount, Basis.PUBLISHED, Money.NOTHING))
                .orElseGet(
                        () -> new Part(part, total.part(part.share()), Basis.WORKED_OUT, slack(part.share(), total)));
    }

    /** Half a unit in the last place of the share, as money. */
    private static Money slack(Share share, Money total) {
        BigDecimal half =
                new BigDecimal("0.5").movePointLeft(Math.max(0, share.percent().scale()));
        return total.part(new Share(half));
    }
}
