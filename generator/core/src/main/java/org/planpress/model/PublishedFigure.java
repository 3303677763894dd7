package org.planpress.model;

import java.time.LocalDate;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** A single figure as somebody published it, for what has no series of figures. Its words stay as they were printed. */
@Means("a published figure")
public record PublishedFigure(
        @Means(value = "What it counts, in a few words.", example = "Victims who were satisfied overall")
        Text title,

        @Means(value = "The figure, as it was printed.", example = "75.5%")
        Text value,

        @Means(value = "Its change, as it was printed.", example = "0.7 points more than the year before")
        Optional<Text> change,

        @Means(value = "The time that it is about, in words.", example = "12 months to October 2023")
        Text period,

        @Means(value = "The day it was published.", example = "2023-12-06")
        Optional<LocalDate> published,

        @Means(
                value = "Where it was published, with the page.",
                example = "Highlight report, December 2023, page 14",
                marks = true)
        Text source,

        @Means(
                value = "The address of that publication, if it has one.",
                example = "https://www.example.org/report",
                fact = true)
        Optional<Text> link,

        @Means(
                value = "What a reader should know before trusting it.",
                example = "The paper compares across a change of survey.",
                marks = true)
        Optional<Text> note,

        SourceLocation at) {}
