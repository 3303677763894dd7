package org.planpress.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planpress.analysis.BackReferences.Found;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet.NotCarried;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.ThemesSheet.Commitment;

/**
 * What became of the promises of one edition in the edition after it. What nobody wrote is untold, and never guessed.
 *
 * @param before the edition whose promises are followed
 * @param after the edition that names it as the one before
 * @param fates one for each promise of the edition before, in its order
 * @param fresh the promises of the edition after that take the place of none
 */
public record CarriedOver(Edition before, Edition after, List<Fate> fates, List<Commitment> fresh) {

    /** What can become of a promise. */
    public enum Way {
        /** One promise takes its place, and of no other of its edition. */
        CARRIED,
        /** One promise takes its place and that of others. */
        MERGED,
        /** Several promises take its place; so also where one of these takes that of others too. */
        SPLIT,
        /** No promise of the edition after takes its place, and one of a still later edition does. */
        LATER,
        /** It was kept, as the edition after says. */
        DONE,
        /** It was given up, as the edition after says. */
        DROPPED,
        /** Somebody else answers for it, as the edition after says. */
        ELSEWHERE,
        /** Nobody says. */
        UNTOLD;

        /** Whether promises of the edition after take its place. */
        public boolean isCarriedOn() {
            return this == CARRIED || this == MERGED || this == SPLIT;
        }
    }

    /**
     * What became of one promise.
     *
     * @param to what takes its place
     * @param with other promises of its edition whose place the same ones take
     * @param told what the edition after says of how it ended; empty where promises take its place
     */
    public record Fate(Commitment promise, Way way, List<Found> to, List<Commitment> with, Optional<NotCarried> told) {}

    /**
     * What became of the promises that an edition inherited.
     *
     * @return empty if it names no edition before, or if the promises of one of the two are not in the plan one by one, so
     *     that none can be followed
     */
    public static Optional<CarriedOver> into(Plan plan, BackReferences references, Edition after) {
        return before(plan, after)
                .filter(before -> canBeFollowed(before, after))
                .map(before -> new Walk(references, before, after).all());
    }

    /** The edition before one, other than itself. */
    public static Optional<Edition> before(Plan plan, Edition after) {
        return plan.before(after).stream().findFirst();
    }

    /** Whether the promises of both are in the plan, or the later one says what became of some. */
    public static boolean canBeFollowed(Edition before, Edition after) {
        boolean told =
                !after.commitments().isEmpty() || !after.sheet().notCarried().isEmpty();
        return told && !before.commitments().isEmpty();
    }

    /** Whether an edition lets the promises that it inherited be followed. */
    public static boolean isTold(Plan plan, Edition after) {
        return before(plan, after)
                .filter(before -> canBeFollowed(before, after))
                .isPresent();
    }

    /**
     * The edition that says what became of the promises of one. As long as the next is a draft, they may still hold, and it
     * does not count.
     */
    public static Optional<Edition> following(Plan plan, Edition before) {
        return plan.editions().stream()
                .filter(after -> after.sheet().status().isSettled())
                .filter(after -> before(plan, after).filter(before::equals).isPresent())
                .filter(after -> canBeFollowed(before, after))
                .findFirst();
    }

    /** The promises that went one way. */
    public List<Fate> of(Way way) {
        return fates.stream().filter(fate -> fate.way() == way).toList();
    }

    /** How many live on in promises of the edition after. */
    public int carriedOn() {
        return (int) fates.stream().filter(fate -> fate.way().isCarriedOn()).count();
    }

    /** What became of one. */
    public Optional<Fate> of(Id promise) {
        return fates.stream()
                .filter(fate -> fate.promise().id().id().equals(promise))
                .findFirst();
    }

    /** Looks from one edition into the next. */
    private static final class Walk {

        private final BackReferences references;
        private final Edition before;
        private final Edition after;
        private final Map<Id, NotCarried> told = new LinkedHashMap<>();

        Walk(BackReferences references, Edition before, Edition after) {
            this.references = references;
            this.before = before;
            this.after = after;
            after.sheet().notCarried().forEach(one -> told.putIfAbsent(one.id().id(), one));
        }

        CarriedOver all() {
            return new CarriedOver(
                    before,
                    after,
                    before.commitments().stream().map(this::fate).toList(),
                    after.commitments().stream()
                            .filter(commitment -> commitment.supersedes().isEmpty())
                            .toList());
        }

        private Fate fate(Commitment promise) {
            List<Found> successors = references.successors(before, promise.id().id());
            List<Found> to = successors.stream()
                    .filter(found -> found.edition().equals(after))
                    .toList();
            if (!to.isEmpty()) {
                List<Commitment> with = with(promise, to);
                Way way = to.size() > 1 ? Way.SPLIT : with.isEmpty() ? Way.CARRIED : Way.MERGED;
                return new Fate(promise, way, to, with, Optional.empty());
            }
            Optional<NotCarried> ended =
                    Optional.ofNullable(told.get(promise.id().id()));
            if (ended.isPresent()) {
                return new Fate(promise, way(ended.get()), List.of(), List.of(), ended);
            }
            return new Fate(
                    promise, successors.isEmpty() ? Way.UNTOLD : Way.LATER, successors, List.of(), Optional.empty());
        }

        private List<Commitment> with(Commitment promise, List<Found> to) {
            return before.commitments().stream()
                    .filter(other -> !other.equals(promise))
                    .filter(other -> references.successors(before, other.id().id()).stream()
                            .anyMatch(to::contains))
                    .toList();
        }

        private static Way way(NotCarried told) {
            return switch (told.ended()) {
                case DONE -> Way.DONE;
                case DROPPED -> Way.DROPPED;
                case ELSEWHERE -> Way.ELSEWHERE;
            };
        }
    }
}
