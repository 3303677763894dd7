package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code governance.yml}: who holds whom to account. */
@Means("the governance")
public record Governance(
        @Means(
                value = "What the diagram shows, as a sentence.",
                example = "The Panel scrutinises the Commissioner, who holds the Chief Constable to account")
        Text headline,

        @Means("The bodies and offices, from the public down.")
        List<Body> bodies,

        @Means(
                value = "Where it was published.",
                example = "Final draft plan, governance, scrutiny and oversight",
                marks = true)
        Text source,

        SourceLocation at) {

    /** A body or office. */
    @Means("a body")
    public record Body(
            @Means(value = "Its permanent id.", example = "panel")
            Named id,

            @Means(value = "Its name.", example = "Police and Crime Panel")
            Text title,

            @Means(value = "Its acronym, if the text uses one.", example = "JIGRAC")
            Optional<Text> acronym,

            @Means(
                    value = "What it does, in a sentence or two.",
                    example = "Reviews the plan and makes recommendations on the budget.",
                    marks = true)
            Text role,

            @Means(
                    value = "Who sits on it, if the papers say.",
                    example = "Local councillors and independent members",
                    marks = true)
            Optional<Text> members,

            @Means(value = "Whether the law requires it.", example = "true")
            Optional<Boolean> statutory,

            @Means(value = "Ids of the bodies that it answers or reports to.", example = "[public]")
            List<Ref> reportsTo,

            SourceLocation at) {}
}
