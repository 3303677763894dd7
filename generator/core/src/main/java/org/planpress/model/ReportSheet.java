package org.planpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code reports/<id>/report.yml}: what a report is about and which tables of measures it shows. */
@Means("a report")
public record ReportSheet(
        @Means(value = "Its title.", example = "Highlight report, September to December 2023")
        Text title,

        @Means(
                value = "Two or three plain sentences: what a reader should take away.",
                example = "Emergency calls are answered faster.",
                marks = true)
        Text summary,

        @Means(value = "The id of the edition that it reports on.", example = "2022-25")
        Ref edition,

        @Means(value = "What kind of report it is: quarterly, half-yearly, mid-year or annual.", example = "annual")
        Optional<Kind> kind,

        @Means("The days that it covers.") Period period,

        @Means(value = "The day on which it tells how things stand.", example = "2023-12-14")
        LocalDate asOf,

        @Means(value = "The day it was published.", example = "2023-12-06")
        Optional<LocalDate> published,

        @Means(value = "The id of the meeting that it went to.", example = "2023-12-14")
        Optional<Ref> meeting,

        @Means(
                value = "What it was written from.",
                example = "Agenda pack of the Panel, 14 December 2023",
                marks = true)
        Text source,

        @Means(value = "The overall judgement, one point each.", example = "[Fewer calls are abandoned.]", marks = true)
        List<Text> assessment,

        @Means(
                value = "What comes next beyond the priorities, one point each.",
                example = "[Agree the budget.]",
                marks = true)
        List<Text> ahead,

        @Means(
                "What the three parts of its topics are called; those that are not named here are called as site.yml says.")
        Optional<TopicHeadings> topicHeadings,

        @Means(
                "The columns of its tables of measures, in order; without any, those that the publications of forces have.")
        List<TableColumn> columns,

        @Means("Its tables of measures.") List<MeasureTable> tables,

        @Means("Its own chapters, such as how duties were done, services, money, or what others said of it.")
        List<Chapter> chapters,

        SourceLocation at) {

    /** What kind of report it is. */
    public enum Kind {
        QUARTERLY,
        HALF_YEARLY,
        MID_YEAR,
        ANNUAL
    }

    /** A chapter of a report's own. */
    @Means("a chapter of a report")
    public record Chapter(
            @Means(value = "Its permanent id.", example = "victims")
            Named id,

            @Means(value = "Its title.", example = "Services for victims")
            Text title,

            @Means(
                    value = "What it says; an empty line starts a new paragraph.",
                    example = "Two services started in the year.",
                    marks = true)
            Optional<Text> text,

            @Means(
                    value = "What it lists, one point each.",
                    example = "[The service for children started in May.]",
                    marks = true)
            List<Text> points,

            SourceLocation at) {}

    /** The day of this text: when it was published, else the day on which it tells how things stand. */
    public LocalDate dated() {
        return published.orElse(asOf);
    }

    /** A table of measures. */
    @Means("a table of measures")
    public record MeasureTable(
            @Means(value = "Its permanent id.", example = "t.999")
            Named id,

            @Means(value = "What its rows have in common.", example = "Calls to 999")
            Text title,

            @Means(value = "The id of the priority that it belongs to.", example = "p1")
            Ref priority,

            @Means(value = "What it covers and leaves out.", example = "Whole force area, to October 2023.")
            Optional<Text> scope,

            @Means("Its rows, in published order.") List<MeasureRow> rows,
            SourceLocation at) {}

    /** A row of such a table. */
    @Means("a row of measures")
    public record MeasureRow(
            @Means(value = "The id of the measure.", example = "999-abandonment")
            Ref measure,

            @Means(value = "The area; leave it out for the whole.", example = "swindon")
            Optional<Ref> area,

            @Means(value = "The period the row is about; default: the newest reported.", example = "2023-10")
            Optional<ReportingPeriod> period,

            SourceLocation at) {}
}
