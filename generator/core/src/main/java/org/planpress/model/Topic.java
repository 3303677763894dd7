package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/**
 * A topic of a report, as it is told: what is happening, why it matters, what is being done.
 *
 * @param id the name of its file
 * @param sheet the fields at its top
 * @param what the words under "What"
 * @param soWhat the words under "So what"
 * @param nowWhat the words under "Now what"
 */
public record Topic(Id id, Sheet sheet, Prose what, Prose soWhat, Prose nowWhat) {

    /** The fields at the top of {@code reports/<id>/topics/<topic>.md}. */
    @Means("a topic")
    public record Sheet(
            @Means(value = "Its title.", example = "Answering 999 calls")
            Text title,

            @Means(value = "The id of the priority that it belongs to.", example = "p1")
            Ref priority,

            @Means(value = "Its place among the topics of the report, from 1.", example = "3")
            int order,

            @Means(value = "One sentence that says the finding.", example = "More calls were answered.")
            Text headline,

            @Means(value = "The id of the table of measures that it speaks of.", example = "t.999")
            Optional<Ref> table,

            @Means(value = "Ids of measures to show beside it.", example = "[999-abandonment]")
            List<Ref> measures,

            @Means("What analysts found, with how they found it and what it does not show.")
            List<AnalystNote> analyses,

            @Means("Words of people who answered a survey.") List<Quotation> quotes,

            @Means(
                    value = "What it was written from, if not the report’s own source.",
                    example = "National statistics",
                    marks = true)
            Optional<Text> source,

            SourceLocation at) {}

    /** Somebody's own words. */
    @Means("a quotation")
    public record Quotation(
            @Means(value = "The words.", example = "The call taker was kind.", marks = true)
            Text text,

            @Means(value = "Who said it, without a name.", example = "A caller who gave five stars")
            Text by,

            SourceLocation at) {}
}
