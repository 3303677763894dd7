package org.planpress.model;

import java.util.Optional;
import org.planpress.finding.SourceLocation;

/**
 * On what terms others may use the plan.
 *
 * @param says the terms, in a sentence
 * @param name what they are called
 * @param link where they stand
 * @param at where it stands
 */
@Means(value = "the licence", alone = "says")
public record Licence(
        @Means(
                value = "The terms for reuse, in a sentence.",
                example = "You may use this plan under the Open Government Licence v3.0.",
                marks = true)
        Text says,

        @Means(value = "What they are called, in words and not as a logo.", example = "Open Government Licence v3.0")
        Optional<Text> name,

        @Means(
                value = "The address at which they stand.",
                example = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
                fact = true)
        Optional<Text> link,

        SourceLocation at) {}
