package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code glossary.yml}: words and acronyms that the plan uses. */
@Means("the glossary")
public record Glossary(
        @Means("The entries, in any order; the page sorts them.")
        List<Term> terms,

        SourceLocation at) {

    /** A plan may do without a glossary file. */
    public static Glossary empty() {
        return new Glossary(List.of(), SourceLocation.startOf("glossary.yml"));
    }

    /** One entry. */
    @Means("a glossary entry")
    public record Term(
            @Means(value = "The word or acronym as the text uses it.", example = "ASB")
            Text term,

            @Means(value = "What an acronym stands for.", example = "anti-social behaviour")
            Optional<Text> expansion,

            @Means(
                    value = "What it means, in a plain sentence.",
                    example = "Behaviour that causes harassment, alarm or distress.",
                    marks = true)
            Optional<Text> meaning,

            @Means(value = "Other forms of it that the text uses.", example = "[antisocial behaviour]")
            List<Text> aliases,

            SourceLocation at) {}
}
