package org.planpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code capital.yml}: what is built, bought or renewed to last, project by project. */
@Means("the capital programme")
public record Capital(
        @Means(value = "A heading.", example = "What we build and renew")
        Text title,

        @Means(
                value = "What the programme covers, in a sentence or two.",
                example = "All projects of more than £250,000.")
        Optional<Text> summary,

        @Means(value = "The total of what was agreed, as published.", example = "£48.6m")
        Optional<Money> total,

        @Means(
                value =
                        "How far the published total may lie from the sum of its projects beyond what rounding explains.",
                example = "£0.1m")
        Optional<Money> tolerance,

        @Means("The projects, in the order in which they were published.")
        List<Project> projects,

        @Means(value = "Where the figures were published.", example = "Capital programme, cabinet, 10 February 2026")
        Text source,

        SourceLocation at) {

    /** What the agreed amounts of the projects come to. */
    public Money sum() {
        return Money.sum(projects.stream().map(Project::agreed));
    }

    /** What was agreed for all of it: the total as published or, where none was, the sum of its projects. */
    public Money agreed() {
        return total.orElseGet(this::sum);
    }

    /** One project. */
    @Means("a project")
    public record Project(
            @Means(value = "Its permanent id.", example = "mill-lane-depot")
            Named id,

            @Means(value = "What it is called.", example = "Mill Lane depot")
            Text title,

            @Means(value = "The amount that was agreed for all of it.", example = "£4.2m")
            Money agreed,

            @Means("What has been spent so far, if that was published.")
            Optional<Spent> spent,

            @Means("The agreed amount by year, if that was published. Years before or after may be left out.")
            List<YearAmount> amounts,

            @Means(value = "When it is to be finished, as the plan has it.", example = "Autumn 2027")
            Optional<When> finish,

            @Means(
                    value = "How it is going, in the words that a commitment has, if that was published.",
                    example = "on-track")
            Optional<Ref> status,

            @Means(value = "Why it has that status, with the evidence.", example = "The foundations are laid.")
            Optional<Text> statusNote,

            @Means(value = "The day that the status was judged.", example = "2025-12-31")
            Optional<LocalDate> asOf,

            @Means(value = "Ids of the areas from site.yml that it is for.", example = "[north]")
            List<Ref> areas,

            @Means(value = "Ids of the priorities, themes and commitments that it serves.", example = "[p3.places.2]")
            List<Ref> serves,

            @Means(value = "What to know about it.", example = "Half of the cost is met by a government grant.")
            Optional<Text> note,

            @Means(value = "Where this project was published, if elsewhere.", example = "Cabinet, 9 June 2025, item 8")
            Optional<Text> source,

            SourceLocation at) {}

    /** What has been spent by a day. */
    @Means("what has been spent")
    public record Spent(
            @Means(value = "The amount.", example = "£1.3m") Money amount,

            @Means(value = "The day by which it had been spent.", example = "2025-12-31")
            LocalDate on,

            SourceLocation at) {}
}
