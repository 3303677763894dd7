package org.planpress.model;

import org.planpress.finding.SourceLocation;

/**
 * A chapter of a report that is told at length: {@code reports/<id>/chapters/<name>.md}.
 *
 * @param id the file's name
 * @param sheet the front matter
 * @param body the text
 */
public record ReportChapter(Id id, Sheet sheet, Prose body) {

    /** Its id, which is given by the name of its file. */
    public Named named() {
        return new Named(id, sheet.at());
    }

    /** The fields at the top of the file. */
    @Means("a chapter of a report, told at length")
    public record Sheet(
            @Means(value = "Its title.", example = "Money in the year")
            Text title,

            @Means(
                    value =
                            "Its place among the chapters of the report that have a file, from 1; they follow those of report.yml.",
                    example = "2")
            int order,

            SourceLocation at) {}
}
