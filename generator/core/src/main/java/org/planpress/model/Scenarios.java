package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code scenarios.yml}: what the money would be under different decisions on council tax. */
@Means("the scenarios")
public record Scenarios(
        @Means(value = "A heading.", example = "If council tax rose, or did not")
        Text title,

        @Means(
                value = "What the scenarios are, in a sentence or two.",
                example = "Two cases for the precept.",
                marks = true)
        Text summary,

        @Means(value = "The financial years, in order.", example = "[2017-18, 2018-19]")
        List<FinancialYear> years,

        @Means(value = "The scenario that the others are compared with.", example = "freeze")
        Ref base,

        @Means(
                value = "How far a printed total may lie from the sum of its lines, because both were rounded.",
                example = "£0.001m")
        Optional<Money> tolerance,

        @Means("The scenarios.") List<Scenario> scenarios,

        @Means(value = "Where the figures were published.", example = "Plan 2017-20, public draft", marks = true)
        Text source,

        SourceLocation at) {

    /** One case. */
    @Means("a scenario")
    public record Scenario(
            @Means(value = "Its permanent id.", example = "freeze")
            Named id,

            @Means(value = "What it is called.", example = "Freeze")
            Text title,

            @Means(value = "What is assumed, in a sentence.", example = "The precept stays as it is.", marks = true)
            Text assumption,

            @Means("Its lines, each with an amount for each year.")
            List<Line> lines,

            @Means(value = "The totals as published, one for each year.", example = "[£104.997m, £104.819m]")
            List<Money> totals,

            SourceLocation at) {}

    /** One line of a scenario. */
    @Means("a line of a scenario")
    public record Line(
            @Means(value = "What the money is.", example = "Central funding")
            Text title,

            @Means(value = "An amount for each year.", example = "[£62.589m, £61.786m]")
            List<Money> amounts,

            SourceLocation at) {}
}
