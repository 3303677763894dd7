package org.planpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code law.yml}: what the office says of duties that nothing else in the content shows. */
@Means("the answers to the law")
public record LawSheet(
        @Means("What is to be said of duties, one part of a duty each.")
        List<Answer> answers,

        SourceLocation at) {

    /** What the office says of a part of a duty. */
    @Means("an answer to the law")
    public record Answer(
            @Means(value = "The id of a duty in a rule pack in force.", example = "consulted")
            Ref duty,

            @Means(
                    value = "The part of it, where it has several; the page of the law and findings name them.",
                    example = "panel-report")
            Optional<LawPart> part,

            @Means(
                    value = "Which one of several: a year such as 2025-26, a threat, or a file under assets/.",
                    example = "2025-26",
                    fact = true)
            Optional<Text> of,

            @Means(
                    value = "Where it stands: the address of a page of this site, or a whole address.",
                    example = "/meetings/2024-11-14/",
                    fact = true)
            Optional<Text> where,

            @Means(value = "The day on which it was done or published.", example = "2024-11-08")
            Optional<LocalDate> date,

            @Means(value = "To whom it was sent.", example = "[the Chief Constable, Wiltshire Council]")
            List<Text> to,

            @Means(
                    value = "What a reader should know, in a sentence.",
                    example = "The Panel sent its report by letter.",
                    marks = true)
            Optional<Text> note,

            @Means(
                    value = "Why the duty does not bind this body, in a sentence, if it does not.",
                    example = "This body sets no precept.",
                    marks = true)
            Optional<Text> notForThisBody,

            SourceLocation at) {}
}
