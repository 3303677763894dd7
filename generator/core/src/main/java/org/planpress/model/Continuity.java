package org.planpress.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What keeps a plan to be found when pages, plans and offices change.
 *
 * @param succession who answers for it, if that changes
 * @param redirects where old addresses lead, in the order of their file
 * @param seals the finished files of editions, which are published as they are
 * @param ledger what changed in the plan, as it was recorded
 * @param elsewhere where editions stand that are not made together with this site: the start of their addresses
 * @param kept what the whole site is, if it is made to be sealed
 */
public record Continuity(
        Optional<Succession> succession,
        List<Redirect> redirects,
        List<Seal> seals,
        Ledger ledger,
        Map<Id, String> elsewhere,
        Optional<Kept> kept) {

    /** Of a plan in which nothing has moved. */
    public static final Continuity NONE =
            new Continuity(Optional.empty(), List.of(), List.of(), Ledger.NONE, Map.of(), Optional.empty());

    /**
     * A site that is stored as it stands, and does not change any more.
     *
     * @param day the day on which it stands so
     * @param site the whole address of the site that goes on to change
     */
    public record Kept(LocalDate day, String site) {}

    public Continuity {
        elsewhere = Map.copyOf(elsewhere);
    }

    /**
     * What an author wrote.
     *
     * @param current the edition that is shown first: it goes on to be made, also if one of its versions is sealed
     * @param versions the version of each edition; a seal of another version takes its place nowhere
     */
    public static Continuity of(
            Optional<Succession> succession,
            List<Redirect> redirects,
            List<Seal> seals,
            Ledger ledger,
            Id current,
            Map<Id, String> versions) {
        Map<Id, String> elsewhere = new HashMap<>();
        seals.stream()
                .filter(seal -> !seal.edition().equals(current))
                .filter(seal -> seal.version().equals(versions.get(seal.edition())))
                .forEach(seal -> elsewhere.put(seal.edition(), seal.address()));
        return new Continuity(succession, redirects, seals, ledger, elsewhere, Optional.empty());
    }

    /** With another ledger. */
    public Continuity with(Ledger other) {
        return new Continuity(succession, redirects, seals, other, elsewhere, kept);
    }

    /** The same as long as an edition was not sealed. */
    public Continuity before(Id edition) {
        Map<Id, String> others = new HashMap<>(elsewhere);
        others.remove(edition);
        return new Continuity(
                succession,
                redirects,
                seals.stream().filter(seal -> !seal.edition().equals(edition)).toList(),
                ledger,
                others,
                kept);
    }

    /** The seals of an edition, the newest version first. */
    public List<Seal> sealsOf(Id edition) {
        return seals.stream().filter(seal -> seal.edition().equals(edition)).toList();
    }

    /** The seal that stands in the place of an edition. */
    public Optional<Seal> standingFor(Id edition) {
        return sealsOf(edition).stream()
                .filter(seal -> seal.address().equals(elsewhere.get(edition)))
                .findFirst();
    }
}
