package org.planpress.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Succession;
import org.planpress.model.Succession.Body;
import org.planpress.model.Succession.Handed;
import org.planpress.model.Succession.Heir;
import org.planpress.model.Succession.Successor;

/**
 * Who answers for the plans of a site on one day.
 *
 * @param plan the plan
 * @param asOf the day
 */
public record Handovers(Plan plan, LocalDate asOf) {

    public static Handovers of(PlanAnalysis analysis) {
        return new Handovers(analysis.plan(), analysis.asOf());
    }

    /**
     * Functions on their way from a body to another.
     *
     * @param from the body that had them
     * @param to the body that takes them over
     * @param day when it does; empty if nobody said so
     * @param done whether it has
     */
    public record Passing(Body from, Body to, Successor successor, Optional<LocalDate> day, boolean done) {}

    /**
     * A part of a plan and one place that it went to.
     *
     * @param edition the edition that it belongs to; empty for what belongs to none
     * @param to the body that takes it over; empty for another thing on this site
     * @param day when it does
     * @param done whether it has; what stands elsewhere on this site has always
     */
    public record Part(
            Handed handed,
            Optional<Edition> edition,
            Heir heir,
            Optional<Body> to,
            Optional<LocalDate> day,
            boolean done) {}

    private Optional<Succession> succession() {
        return plan.continuity().succession();
    }

    /** The body that an edition belongs to, if it is told. */
    public Optional<Body> bodyOf(Edition edition) {
        return succession().flatMap(all -> all.bodyOf(edition.id()));
    }

    /** Whether a body does not answer any more. */
    public boolean hasEnded(Body body) {
        return body.ends().filter(this::hasCome).isPresent();
    }

    private boolean hasCome(LocalDate day) {
        return !day.isAfter(asOf);
    }

    /** Who takes over from a body, in the order of the file. */
    public List<Passing> after(Body body) {
        return succession().stream()
                .flatMap(all -> body.successors().stream()
                        .flatMap(successor ->
                                all.body(successor.body().id()).stream().map(to -> passing(body, to, successor))))
                .toList();
    }

    /** From whom a body took over, or will. */
    public List<Passing> before(Body body) {
        return succession().stream()
                .flatMap(all -> all.bodies().stream())
                .flatMap(other -> after(other).stream())
                .filter(passing -> passing.to().equals(body))
                .toList();
    }

    private Passing passing(Body from, Body to, Successor successor) {
        Optional<LocalDate> day = successor.from().or(from::ends);
        return new Passing(from, to, successor, day, day.filter(this::hasCome).isPresent());
    }

    /** Each part of an edition that went somewhere, and each place that it went to; with them those of no edition, for the current one. */
    public List<Part> partsOf(Edition edition) {
        return succession().stream()
                .flatMap(all -> all.handed().stream())
                .filter(handed -> owner(handed)
                        .map(own -> own.id().equals(edition.id()))
                        .orElse(edition.id().equals(plan.current().id())))
                .flatMap(handed -> handed.to().stream().map(heir -> part(handed, edition, heir)))
                .toList();
    }

    private Part part(Handed handed, Edition edition, Heir heir) {
        Optional<Body> to = heir.body().flatMap(ref -> succession().flatMap(all -> all.body(ref.id())));
        Optional<Passing> way = bodyOf(edition).stream()
                .flatMap(body -> after(body).stream())
                .filter(passing -> to.filter(passing.to()::equals).isPresent())
                .findFirst();
        boolean done = to.isEmpty() || way.filter(Passing::done).isPresent();
        return new Part(handed, owner(handed), heir, to, way.flatMap(Passing::day), done);
    }

    /** The edition that a part belongs to: the one that is named, or the one that has such a thing. */
    public Optional<Edition> owner(Handed handed) {
        Id id = handed.id().id();
        return handed.edition().isPresent()
                ? handed.edition().flatMap(ref -> plan.edition(ref.id()))
                : plan.editions().stream()
                        .filter(edition -> ids(edition).anyMatch(id::equals))
                        .findFirst();
    }

    /** The ids of what belongs to an edition and can be handed on. */
    public static Stream<Id> ids(Edition edition) {
        return Stream.of(
                        edition.priorities().stream()
                                .flatMap(priority -> Stream.concat(
                                        Stream.of(priority.id()),
                                        Stream.concat(
                                                priority.sheet().outcomes().stream()
                                                        .map(outcome ->
                                                                outcome.id().id()),
                                                priority.themes().stream()
                                                        .map(theme -> theme.id().id())))),
                        edition.crossCutting().stream().map(theme -> theme.id().id()),
                        edition.commitments().stream()
                                .map(commitment -> commitment.id().id()),
                        edition.kpis().stream().map(kpi -> kpi.id().id()),
                        edition.sheet().retired().stream()
                                .map(retired -> retired.id().id()),
                        edition.sections().stream().map(section -> section.id()),
                        edition.registers().stream()
                                .map(register -> register.id().id()))
                .flatMap(ids -> ids);
    }
}
