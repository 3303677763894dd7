package org.planpress.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.planpress.model.Funding;
import org.planpress.model.Money;
import org.planpress.model.Share;

/**
 * How the money of one year is split: every part with a share and an amount, also where only one of them was published.
 *
 * @param total all the money
 * @param parts the parts, in published order
 * @param shares the sum of the shares, in percent; it may miss 100 by rounding
 */
public record FundingSplit(Money total, List<Part> parts, BigDecimal shares) {

    /** Decimals of a share that nobody published, where no other share has more. */
    private static final int USUAL_DECIMALS = 1;

    /** A smaller share than these can show is nothing. */
    private static final int MOST_DECIMALS = 6;

    /** Where a figure comes from. */
    public enum Basis {
        PUBLISHED,
        WORKED_OUT
    }

    /**
     * One part.
     *
     * @param source the part as the plan has it
     * @param share its share of the total
     * @param shareBasis whether that was published or worked out from the amount
     * @param amount its money
     * @param basis whether that was published or worked out from the share
     * @param slack how far a worked-out amount may be off, because the share was rounded; nothing for a published one, and
     *     where one part is all there is
     */
    public record Part(Funding.Part source, Share share, Basis shareBasis, Money amount, Basis basis, Money slack) {

        /** A share of 70.7% is also 70.7 pence in the pound. */
        public BigDecimal penceInThePound() {
            return share.percent();
        }
    }

    public static FundingSplit of(Funding funding) {
        int decimals = funding.parts().stream()
                .flatMap(part -> part.share().stream())
                .mapToInt(share -> share.percent().scale())
                .reduce(USUAL_DECIMALS, Math::max);
        boolean alone = funding.parts().size() == 1;
        List<Part> parts = funding.parts().stream()
                .map(part -> part(part, funding.total(), decimals, alone))
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

    private static Part part(Funding.Part part, Money total, int decimals, boolean alone) {
        Share share = part.share().orElseGet(() -> share(part.amount().orElse(Money.NOTHING), total, decimals));
        Basis shareBasis = part.share().isPresent() ? Basis.PUBLISHED : Basis.WORKED_OUT;
        return part.amount()
                .map(amount -> new Part(part, share, shareBasis, amount, Basis.PUBLISHED, Money.NOTHING))
                .orElseGet(() -> new Part(
                        part,
                        share,
                        shareBasis,
                        total.part(share),
                        Basis.WORKED_OUT,
                        alone ? Money.NOTHING : total.part(new Share(share.halfUnit()))));
    }

    /** With more decimals where something would become nothing; an amount that is no part of the total has no share. */
    private static Share share(Money amount, Money total, int decimals) {
        if (total.pounds().signum() <= 0 || amount.pounds().signum() < 0 || amount.compareTo(total) > 0) {
            return new Share(BigDecimal.ZERO);
        }
        BigDecimal exact = amount.pounds().multiply(Share.WHOLE);
        int digits = decimals;
        BigDecimal share = exact.divide(total.pounds(), digits, RoundingMode.HALF_UP);
        while (share.signum() == 0 && amount.pounds().signum() > 0 && digits < MOST_DECIMALS) {
            digits++;
            share = exact.divide(total.pounds(), digits, RoundingMode.HALF_UP);
        }
        return new Share(share);
    }
}
