package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/**
 * A chapter of an edition: {@code editions/<id>/<name>.md}.
 *
 * @param id the file's name
 * @param sheet the front matter
 * @param body the text
 */
public record Section(Id id, Sheet sheet, Prose body) {

    /** The front matter of a section. */
    @Means("a section")
    public record Sheet(
            @Means(value = "Its title.", example = "Foreword")
            Text title,

            @Means(value = "A title of a few words for narrow places.", example = "Foreword")
            Optional<Text> shortTitle,

            @Means(value = "Its place among the sections.", example = "10")
            int order,

            @Means(
                    value = "What it says, in a sentence.",
                    example = "Why this plan, and what it stands for.",
                    marks = true)
            Optional<Text> summary,

            @Means("What is shown beside the words: a picture, a portrait, key figures and quotations.")
            Optional<Shown> shown,

            @Means(
                    value = "What the section is for, so that checks can find it.",
                    example = "[policing-to-be-provided]",
                    fact = true)
            List<Text> tags,

            SourceLocation at) {

        /** Its title for narrow places. */
        public Text inShort() {
            return shortTitle.orElse(title);
        }
    }
}
