package org.planpress.site.promises;

import org.planpress.site.frame.Link;
import org.planpress.sitemap.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Plan;
import org.planpress.model.Ref;
import org.planpress.model.ThemesSheet.Commitment;

/**
 * Commitments that reports and meetings name. Editions may use an id twice, so a name is looked up in the edition that
 * was in force first, then in the others, the newest first.
 */
public final class CommitmentLinks {

    private final Plan plan;
    private final Addresses addresses;

    /** A commitment in its edition. */
    private record Found(Edition edition, Commitment commitment) {}

    public CommitmentLinks(Plan plan, Addresses addresses) {
        this.plan = plan;
        this.addresses = addresses;
    }

    public List<Link> of(Edition first, List<Ref> refs) {
        return refs.stream()
                .flatMap(ref -> find(first, ref.id()).stream())
                .map(found -> new Link(
                        found.commitment.title() + " (" + found.commitment.id() + ")",
                        addresses.commitment(
                                found.edition, found.commitment.id().id())))
                .toList();
    }

    /** Whether one of the references means a commitment of an edition. */
    boolean names(Edition first, List<Ref> refs, Edition edition, Id commitment) {
        return refs.stream()
                .filter(ref -> ref.id().equals(commitment))
                .flatMap(ref -> find(first, ref.id()).stream())
                .anyMatch(found -> found.edition.id().equals(edition.id()));
    }

    /** The edition in whose time a meeting falls; the current one if it falls in none. */
    public Edition inForce(MeetingSheet meeting) {
        return plan.editions().stream()
                .filter(edition -> !meeting.date()
                                .isBefore(edition.sheet().period().start())
                        && !meeting.date().isAfter(edition.sheet().period().end()))
                .findFirst()
                .orElseGet(plan::current);
    }

    private Optional<Found> find(Edition first, Id id) {
        return Stream.concat(Stream.of(first), plan.editions().stream())
                .flatMap(edition -> edition.commitments().stream()
                        .filter(commitment -> commitment.id().id().equals(id))
                        .map(commitment -> new Found(edition, commitment)))
                .findFirst();
    }
}
