package org.planpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code timetable.yml}: how the plan was or will be made. */
@Means("a timetable")
public record Timetable(
        @Means(value = "What it is called.", example = "Making the plan")
        Text title,

        @Means(value = "What it shows, as a sentence.", example = "The plan took six months to write")
        Text headline,

        @Means(value = "The day that progress was judged.", example = "2024-06-11")
        LocalDate asOf,

        @Means("The phases, in order.") List<Phase> phases,

        @Means(
                value = "Remarks, one sentence each.",
                example = "[The rules on elections limited public activity.]",
                marks = true)
        List<Text> notes,

        @Means(
                value = "Where it was published.",
                example = "Outline plan, Police and Crime Panel, 11 June 2024",
                marks = true)
        Text source,

        SourceLocation at) {

    /** Whether there is anything to draw or to list. */
    public boolean hasTasks() {
        return phases.stream().anyMatch(phase -> !phase.tasks().isEmpty());
    }

    /** A phase. */
    @Means("a phase")
    public record Phase(
            @Means(value = "What it is called.", example = "Planning")
            Text title,

            @Means("Its tasks.") List<Task> tasks,
            SourceLocation at) {}

    /** A task. */
    @Means("a task")
    public record Task(
            @Means(value = "What is done.", example = "Set up the project team")
            Text title,

            @Means(value = "The role that does it; never a person's name.", example = "Chief Executive")
            Optional<Text> owner,

            @Means(value = "When it starts.", example = "2024-05-20")
            When start,

            @Means(value = "When it ends.", example = "2024-05-23")
            When end,

            @Means(value = "How much was done on the day of the report.", example = "100%")
            Optional<Share> progress,

            SourceLocation at) {}
}
