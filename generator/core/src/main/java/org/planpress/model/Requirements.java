package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code requirements.yml}: national threats that local plans must answer, and the commitments that do. */
@Means("the national policing requirement")
public record Requirements(
        @Means(value = "What it is called.", example = "The Strategic Policing Requirement")
        Text title,

        @Means(
                value = "What it asks, in a sentence or two.",
                example = "The Home Secretary asks every force to help meet seven threats.",
                marks = true)
        Text summary,

        @Means(
                value = "Who mapped threats to commitments; the page says it.",
                example = "Planpress editors, from the wording of the plan")
        Optional<Text> mappedBy,

        @Means("The threats.") List<Threat> threats,

        @Means(
                value = "Where the list was published.",
                example = "Final draft plan, the strategic policing requirement",
                marks = true)
        Text source,

        SourceLocation at) {

    /** One national threat. */
    @Means("a threat")
    public record Threat(
            @Means(value = "Its permanent id.", example = "terrorism")
            Named id,

            @Means(value = "What it is called.", example = "Terrorism")
            Text title,

            @Means(
                    value = "How the plan answers it, in a sentence.",
                    example = "The plan works on radicalisation with both safeguarding partnerships.",
                    marks = true)
            Optional<Text> response,

            @Means(value = "Ids of the commitments that answer it.", example = "[p2.child.1]")
            List<Ref> commitments,

            @Means(
                    value = "Why no commitment answers it, if none does.",
                    example = "The plan names no commitment of its own for it.",
                    marks = true)
            Optional<Text> noCommitment,

            SourceLocation at) {}
}
