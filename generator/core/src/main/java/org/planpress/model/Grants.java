package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code grants.yml}: the grants that are given and the services that are bought from others. */
@Means("the grants and services")
public record Grants(
        @Means(value = "A heading.", example = "Grants and services we pay for")
        Text title,

        @Means(
                value = "What the list covers, in a sentence or two.",
                example = "All grants and contracts of more than £5,000.")
        Optional<Text> summary,

        @Means(value = "The total of all amounts, as published.", example = "£3.1m")
        Optional<Money> total,

        @Means(
                value =
                        "How far the published total may lie from the sum of the amounts beyond what rounding explains.",
                example = "£0.1m")
        Optional<Money> tolerance,

        @Means("The grants and services, in the order in which they were published.")
        List<Grant> grants,

        @Means(value = "Where they were published.", example = "Register of grants, January 2026")
        Text source,

        SourceLocation at) {

    /** How far a grant or service has come. */
    public enum Stage {
        PLANNED,
        TENDERED,
        AWARDED,
        RUNNING,
        ENDED
    }

    /** A grant or a service that is bought. */
    @Means("a grant or service")
    public record Grant(
            @Means(value = "Its permanent id.", example = "warm-spaces")
            Named id,

            @Means(value = "What it is called.", example = "Warm spaces in village halls")
            Text title,

            @Means(value = "How far it has come: planned, tendered, awarded, running or ended.", example = "running")
            Stage stage,

            @Means(
                    value = "What the money is for, in a sentence or two.",
                    example = "Heating and volunteers in winter.")
            Optional<Text> purpose,

            @Means(value = "The fund that it is paid from, by its name.", example = "Household Support Fund")
            Optional<Text> fund,

            @Means(value = "The amount for all of its time, if it was published.", example = "£180,000")
            Optional<Money> amount,

            @Means("The amount by year, if that was published.")
            List<YearAmount> amounts,

            @Means(value = "When it starts, if that was published.", example = "2025-10-01")
            Optional<When> start,

            @Means(value = "When it ends, if that was published.", example = "2027-03-31")
            Optional<When> end,

            @Means(value = "Who gets it or provides the service.", example = "The association of village halls")
            Optional<Text> recipient,

            @Means(value = "What it is tied to, one sentence each.", example = "[Open on two days in each week.]")
            List<Text> conditions,

            @Means(
                    value =
                            "The id of the line of budget.yml that it is paid from, if that was published. Its amounts by year"
                                    + " then count as a part of that line.",
                    example = "communities")
            Optional<Ref> line,

            @Means(value = "Ids of the areas from site.yml that it is for.", example = "[north]")
            List<Ref> areas,

            @Means(
                    value = "Ids of the priorities, themes and commitments that it serves.",
                    example = "[p2, p1.homes.3]")
            List<Ref> serves,

            @Means(value = "What to know about it.", example = "A second round is being considered.")
            Optional<Text> note,

            @Means(value = "A page about it on the web.", example = "https://www.example.org/warm-spaces", fact = true)
            Optional<Text> link,

            @Means(value = "Where this one was published, if elsewhere.", example = "Contracts register, line 214")
            Optional<Text> source,

            SourceLocation at) {}
}
