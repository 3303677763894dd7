package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/**
 * What only the printed plan says.
 *
 * @param find words that people look for
 * @param imprint who printed it, and on what
 * @param isbn its number among books
 * @param leaflet whether a leaflet is made of the plan
 * @param poster whether a poster is made of the plan
 * @param at where it stands
 */
@Means("the printed plan")
public record Printing(
        @Means("Up to five things that people look for; the printed plan lists them beside its contents.")
        List<Find> find,

        @Means(
                value = "The printer's line, on the back of the printed plan.",
                example = "Printed by the County Print Room on recycled paper.")
        Optional<Text> imprint,

        @Means(value = "The number of the printed plan among books.", example = "978-1-00-000000-0", fact = true)
        Optional<Text> isbn,

        @Means(value = "Whether a leaflet of four pages of A5 is made of the plan: true or false.", example = "true")
        Optional<Boolean> leaflet,

        @Means(value = "Whether a poster of A3 is made of the plan: true or false.", example = "true")
        Optional<Boolean> poster,

        SourceLocation at) {

    /** How many words to find are few enough to be seen at a glance. */
    public static final int MOST_TO_FIND = 5;

    /** Words that people look for, and where the plan answers. */
    @Means("a way to find something fast")
    public record Find(
            @Means(value = "The words, as people would say them.", example = "Burglary")
            Text words,

            @Means(
                    value =
                            "The id of what answers: a chapter, a priority, a theme, a commitment, a KPI, a measure or a word of"
                                    + " the glossary.",
                    example = "p2.homes",
                    fact = true)
            Text to,

            SourceLocation at) {}
}
