package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code funding.yml}: the money of one year and how it is split. */
@Means("the funding")
public record Funding(
        @Means(value = "The financial year.", example = "2024-25")
        FinancialYear year,

        @Means(value = "All the money there is for the year.", example = "£155.086m")
        Money total,

        @Means(value = "What the split shows, as a sentence.", example = "Most of each pound pays for policing")
        Text headline,

        @Means(value = "Where the money comes from.", example = "[Central government policing grant]", marks = true)
        List<Text> income,

        @Means("The parts; their shares sum to 100%, as far as rounded shares can.")
        List<Part> parts,

        @Means(
                value = "Where the figures were published.",
                example = "Final draft plan, finance and resources",
                marks = true)
        Text source,

        SourceLocation at) {

    /** One part of the split. */
    @Means("a part of the funding")
    public record Part(
            @Means(value = "Its permanent id.", example = "policing")
            Named id,

            @Means(value = "What it is called.", example = "Policing")
            Text title,

            @Means(
                    value =
                            "Its share of the total, as published; leave it out if only the amount was, and it is worked out and said to be.",
                    example = "70.7%")
            Optional<Share> share,

            @Means(
                    value = "What it pays for, in a sentence.",
                    example = "Officers, detectives and call handlers.",
                    marks = true)
            Text covers,

            @Means(
                    value = "More about it, one sentence each.",
                    example = "[It does not cover vehicles or laptops.]",
                    marks = true)
            List<Text> notes,

            @Means(
                    value =
                            "The amount, only where it was published; otherwise it is worked out from the share and said to be.",
                    example = "£109.646m")
            Optional<Money> amount,

            SourceLocation at) {}
}
