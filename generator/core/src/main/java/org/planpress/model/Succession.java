package org.planpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code succession.yml}: the bodies that plans of the site belong to, who comes after them, and what became of each part. */
@Means("the succession")
public record Succession(
        @Means("The bodies that plans of the site belong to, and those that take their functions over.")
        List<Body> bodies,

        @Means("Parts of plans that passed to another body, or that stand in another plan of this site.")
        List<Handed> handed,

        SourceLocation at) {

    /** The body that an edition belongs to. */
    public Optional<Body> bodyOf(Id edition) {
        return bodies.stream()
                .filter(body ->
                        body.editions().stream().anyMatch(ref -> ref.id().equals(edition)))
                .findFirst();
    }

    public Optional<Body> body(Id id) {
        return bodies.stream().filter(body -> body.id().id().equals(id)).findFirst();
    }

    /** A body that a plan belongs to, or will. */
    @Means("a body with its plans")
    public record Body(
            @Means(value = "A short permanent id.", example = "commissioner")
            Named id,

            @Means(value = "What it is called inside a sentence.", example = "the Police and Crime Commissioner")
            Text name,

            @Means(
                    value = "Where it is found on the web, as a whole address.",
                    example = "https://www.example.org/",
                    fact = true)
            Optional<Text> address,

            @Means(value = "The editions on this site that belong to it.", example = "[2022-25, 2025-29]")
            List<Ref> editions,

            @Means(value = "The day from which it does not answer for them any more.", example = "2028-05-08")
            Optional<LocalDate> ends,

            @Means(
                    value = "Why it ends, in a sentence.",
                    example = "Parliament moved its functions to the mayor.",
                    marks = true)
            Optional<Text> reason,

            @Means("Who takes its functions over; what was before a body follows from this.")
            List<Successor> successors,

            SourceLocation at) {}

    /** Who takes functions over. */
    @Means("a successor")
    public record Successor(
            @Means(value = "The id of the body that takes over.", example = "mayor")
            Ref body,

            @Means(
                    value = "Which functions it takes over, as inside a sentence; without any, all.",
                    example = "[the plan for policing, the budget of the police]")
            List<Text> functions,

            @Means(value = "From which day; without it, from the day on which the other ends.", example = "2028-05-08")
            Optional<LocalDate> from,

            @Means(value = "The title of its plan, if it has published one.", example = "Safer Wessex 2028 to 2032")
            Optional<Text> plan,

            @Means(
                    value = "Where that plan stands, as a whole address.",
                    example = "https://mayor.example.org/safer-wessex/",
                    fact = true)
            Optional<Text> planAddress,

            SourceLocation at) {}

    /** A part of a plan that passed on. */
    @Means("a part that was handed on")
    public record Handed(
            @Means(
                    value = "The id of a priority, commitment, KPI, measure or whatever else has one.",
                    example = "p2.vawg.3")
            Ref id,

            @Means(value = "The edition that it belongs to; needed only if several have the id.", example = "2025-29")
            Optional<Ref> edition,

            @Means("Where it went: each body that took it over, or another thing on this site.")
            List<Heir> to,

            SourceLocation at) {}

    /** Where a part of a plan went. */
    @Means("where it went")
    public record Heir(
            @Means(
                    value = "The id of the body that took it over; without it, the number names a thing on this site.",
                    example = "mayor")
            Optional<Ref> body,

            @Means(value = "The id or number that it has there.", example = "m4.2", fact = true)
            Optional<Text> number,

            @Means(
                    value = "Where it stands there, as a whole address; without it, the address of the body.",
                    example = "https://mayor.example.org/commitments/m4.2/",
                    fact = true)
            Optional<Text> address,

            SourceLocation at) {}
}
