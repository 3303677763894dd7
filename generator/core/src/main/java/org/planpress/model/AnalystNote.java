package org.planpress.model;

import java.util.Optional;
import org.planpress.finding.SourceLocation;

/**
 * What somebody found in figures by a method of statistics, such as that two of them go together.
 *
 * @param text what was found
 * @param method how
 * @param values how many values it rests on
 * @param result what the method gave
 * @param caveat what it does not show
 * @param source who found it, and where it was published
 */
@Means("an analyst's note")
public record AnalystNote(
        @Means(
                value = "What was found, in a plain sentence.",
                example = "Months with more calls had longer waits.",
                marks = true)
        Text text,

        @Means(value = "The method.", example = "Pearson correlation")
        Optional<Text> method,

        @Means(value = "How many values it rests on.", example = "36")
        Optional<Integer> values,

        @Means(value = "What the method gave, as it was published.", example = "r = 0.86")
        Optional<Text> result,

        @Means(
                value = "What it does not show, in a sentence.",
                example = "It does not show that the calls made people wait.",
                marks = true)
        Text caveat,

        @Means(
                value = "Who found it, and where it was published.",
                example = "Panel paper, 14 December 2023",
                marks = true)
        Text source,

        SourceLocation at) {}
