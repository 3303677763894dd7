package org.planpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/**
 * A page of the site that belongs to no edition: {@code pages/<address>.md}.
 *
 * @param address its address without slashes at the ends, such as {@code about} or {@code help/formats}
 * @param sheet the front matter
 * @param body the text
 */
public record Page(String address, Sheet sheet, Prose body) {

    /** The front matter of a page. */
    @Means("a page")
    public record Sheet(
            @Means(value = "Its title.", example = "Accessibility statement")
            Text title,

            @Means(
                    value = "What it says, in a sentence.",
                    example = "How far everyone can use this site.",
                    marks = true)
            Optional<Text> summary,

            @Means(value = "The day it was written or last checked.", example = "2026-11-22")
            Optional<LocalDate> date,

            @Means(value = "Its place in lists.", example = "10")
            Optional<Integer> order,

            @Means(value = "Words to group pages by.", example = "[help]", fact = true)
            List<Text> tags,

            SourceLocation at) {}
}
