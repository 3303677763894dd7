package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/**
 * What a report says of one priority.
 *
 * @param priority the id of the priority, which names the file
 * @param sheet the lists
 * @param body further words, perhaps none
 */
public record Highlights(Id priority, Sheet sheet, Prose body) {

    /** The fields at the top of {@code reports/<id>/<priority>.md}. */
    @Means("the highlights of a priority")
    public record Sheet(
            @Means(
                    value = "What there is to say of the priority, in one sentence. Without it, its counts are told.",
                    example = "More calls were answered, and fewer callers gave up.")
            Optional<Text> headline,

            @Means("What was achieved.") List<Achievement> achieved,

            @Means(
                    value = "What comes next quarter, one point each.",
                    example = "[Launch the victims’ survey on 8 January.]",
                    marks = true)
            List<Text> focus,

            SourceLocation at) {}

    /** Something achieved. */
    @Means("an achievement")
    public record Achievement(
            @Means(value = "What it is about, in a few words.", example = "Rural crime")
            Text title,

            @Means(
                    value = "What was achieved, with its number and date.",
                    example = "A new strategy was agreed.",
                    marks = true)
            Text text,

            @Means(value = "Ids of the measures that show it.", example = "[999-abandonment]")
            List<Ref> measures,

            @Means(value = "Ids of the commitments that it serves.", example = "[p3.rural.1]")
            List<Ref> commitments,

            SourceLocation at) {}
}
