package org.planpress.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.changes.Thing;
import org.planpress.changes.Thing.Aspect;
import org.planpress.changes.Thing.Saying;
import org.planpress.changes.Things;
import org.planpress.finding.Finding;
import org.planpress.finding.Nearest;
import org.planpress.finding.Rule;
import org.planpress.model.ChangeKind;
import org.planpress.model.Ledger;
import org.planpress.model.Ledger.Entry;

/** The ledger and the plan tell the same: nothing that it knows is gone without a word, and its newest dates are those of the plan. */
public final class LedgerSense implements FigureCheck {

    /** Something is gone whose id is to be kept. */
    public static final Rule VANISHED = Rule.error(
            "vanished-id",
            "Something that the ledger knows is gone from the plan, and nothing says that it was dropped.",
            "Bring it back, or name its id under 'retired' in the edition with the reason; of what has no place there, record that it was dropped with planpress diff --record.",
            "a commitment that was deleted");

    private static final Rule UNKNOWN = Rule.error(
            "ledger-unknown-id",
            "A line of the ledger is about something that the plan never had, as far as the ledger and the plan know.",
            "Correct the id: the edition and its own id, such as 2025-29/p1.roads.2.",
            "2026-03-31,2025-29/p1.tols.3,due-moved,2026-03,2027-03,");

    private static final Rule RETURNED = Rule.error(
            "ledger-reused-id",
            "An id that the ledger says was dropped is in use again.",
            "Give the new thing an id that was never used; if the old one was brought back, record that with planpress diff --record.",
            "a new commitment with the id of one that was retired");

    private static final Rule ORDER = Rule.warning(
            "ledger-order",
            "A line of the ledger has an earlier day than the line before it.",
            "Put the lines in the order of their days; new ones go to the end.",
            "a line of 2026-03-31 after one of 2026-06-30");

    private static final Rule AHEAD = Rule.warning(
            "ledger-ahead",
            "A line of the ledger has a day that is still to come; it is published from that day on.",
            "Correct the day, if the change has been published.",
            "2031-04-01 in a plan published for a day of 2026");

    private static final Rule WHY = Rule.note(
            "ledger-without-why",
            "A line of the ledger says that something changed, and not why.",
            "Write the reason into the column why, in a sentence for readers.",
            "2026-03-31,2025-29/p1.roads.2,due-moved,2026-03,2027-03,");

    private static final Rule BEHIND = Rule.warning(
            "ledger-behind",
            "A date of the plan is not the one that the ledger tells of last, so that pages would count its moves wrongly.",
            "Record the change with planpress diff --record.",
            "due: 2027-06, where the newest line of the ledger ends in 2027-03");

    @Override
    public List<Rule> rules() {
        return List.of(VANISHED, UNKNOWN, RETURNED, ORDER, AHEAD, WHY, BEHIND);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        Ledger ledger = analysis.plan().continuity().ledger();
        if (ledger.entries().isEmpty()) {
            return List.of();
        }
        Things things = Things.of(analysis.plan());
        Ledger known = ledger.until(analysis.asOf());
        return Stream.of(
                        ofThings(known, things),
                        order(ledger),
                        ahead(ledger, analysis.asOf()),
                        withoutWhy(ledger),
                        behind(known, things))
                .flatMap(found -> found)
                .toList();
    }

    /**
     * What an author does about something that is gone.
     *
     * @param path its name in the whole plan
     * @param things what there is
     */
    public static String cure(String path, Things things) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return "bring its folder back; an edition that is over stays, as superseded or sealed";
        }
        return isRetired(path, things)
                ? "bring it back, or write under 'retired' in editions/%s/edition.yml: id: %s, with title, reason, date and, if there is one, replacedBy"
                        .formatted(path.substring(0, slash), path.substring(slash + 1))
                : "bring it back, or record that it was dropped: planpress diff OLD --record";
    }

    private static Finding at(Rule rule, Entry entry, String message) {
        return rule.at(entry.id().at(), message).marking(entry.about().length());
    }

    private static Stream<Finding> ofThings(Ledger ledger, Things things) {
        Map<String, Entry> newest = new LinkedHashMap<>();
        Map<String, Entry> first = new LinkedHashMap<>();
        ledger.entries().forEach(entry -> {
            first.putIfAbsent(entry.about(), entry);
            if (entry.kind().brings() || entry.kind().takesAway()) {
                newest.put(entry.about(), entry);
            }
        });
        Set<String> lost = new HashSet<>();
        newest.forEach((path, entry) -> {
            if (path.indexOf('/') < 0 && things.find(path).isEmpty()) {
                lost.add(path);
            }
        });
        return first.values().stream()
                .flatMap(
                        entry -> ofThing(entry, Optional.ofNullable(newest.get(entry.about())), things, lost).stream());
    }

    private static Optional<Finding> ofThing(Entry first, Optional<Entry> newest, Things things, Set<String> lost) {
        String path = first.about();
        boolean there = things.find(path).isPresent();
        if (there) {
            return newest.filter(entry -> entry.kind().takesAway())
                    .map(entry -> at(
                                    RETURNED,
                                    entry,
                                    "'%s' is in the plan, and was dropped on %s".formatted(path, entry.day()))
                            .withHint("give the new thing an id that was never used"));
        }
        int slash = path.indexOf('/');
        boolean withItsEdition = slash > 0 && lost.contains(path.substring(0, slash));
        if (things.retired().containsKey(path) || withItsEdition) {
            return Optional.empty();
        }
        if (newest.isEmpty()) {
            return Optional.of(at(UNKNOWN, first, "nothing in the plan is called '%s'".formatted(path))
                    .withHint(Nearest.to(path, things.byPath().keySet())
                            .map(meant -> "did you mean '%s'?".formatted(meant))
                            .orElse("write the edition and the id, or measures/ and the id of a measure")));
        }
        boolean explained = newest.get().kind() == ChangeKind.DROPPED && !isRetired(path, things);
        return explained
                ? Optional.empty()
                : Optional.of(at(
                                VANISHED,
                                newest.get(),
                                "'%s' (%s) is gone, and nothing says that it was dropped"
                                        .formatted(
                                                path,
                                                newest.get()
                                                        .to()
                                                        .or(() -> newest.get().from())
                                                        .map(Ledger.Cell::says)
                                                        .orElse("")))
                        .withHint(cure(path, things)));
    }

    /** Whether the id of what is gone belongs under 'retired' of an edition. */
    private static boolean isRetired(String path, Things things) {
        int slash = path.indexOf('/');
        return slash < 0
                || (path.indexOf('/', slash + 1) < 0
                        && things.find(path.substring(0, slash))
                                .filter(found -> found.sort() == Thing.Sort.EDITION)
                                .isPresent());
    }

    private static Stream<Finding> order(Ledger ledger) {
        List<Entry> entries = ledger.entries();
        return Stream.iterate(1, at -> at < entries.size(), at -> at + 1)
                .filter(at -> entries.get(at).day().isBefore(entries.get(at - 1).day()))
                .map(at -> ORDER.at(
                                entries.get(at).id().at(),
                                "this line is of %s, and the one before it of %s"
                                        .formatted(
                                                entries.get(at).day(),
                                                entries.get(at - 1).day()))
                        .withHint("put the lines in the order of their days"));
    }

    private static Stream<Finding> ahead(Ledger ledger, LocalDate asOf) {
        return ledger.entries().stream()
                .filter(entry -> entry.day().isAfter(asOf))
                .map(entry -> at(AHEAD, entry, "this line is of %s, which is still to come".formatted(entry.day()))
                        .withHint("correct the day; until then the line is not published"));
    }

    private static Stream<Finding> withoutWhy(Ledger ledger) {
        return ledger.entries().stream()
                .filter(entry -> entry.kind().asksWhy() && entry.why().isEmpty())
                .map(entry -> at(
                                WHY,
                                entry,
                                "readers learn that '%s' changed (%s), and not why"
                                        .formatted(entry.about(), entry.kind().word()))
                        .withHint("write the reason at the end of this line"));
    }

    private static Stream<Finding> behind(Ledger ledger, Things things) {
        Map<Dated, Entry> newest = new LinkedHashMap<>();
        ledger.entries().stream()
                .filter(entry -> entry.kind().form() == ChangeKind.Form.DATE)
                .forEach(entry -> newest.put(new Dated(entry.about(), entry.kind()), entry));
        return newest.values().stream().flatMap(entry -> behind(entry, things).stream());
    }

    /** A date of a thing. */
    private record Dated(String path, ChangeKind kind) {}

    private static Optional<Finding> behind(Entry entry, Things things) {
        String told = entry.to().map(Ledger.Cell::says).orElse("");
        return things.find(entry.about())
                .map(thing -> Optional.ofNullable(thing.says().get(new Aspect(entry.kind(), "")))
                        .map(Saying::told)
                        .orElse(""))
                .filter(says -> !says.equals(told))
                .map(says -> at(
                                BEHIND,
                                entry,
                                "the newest line about '%s' ends in '%s', and the plan says '%s' (%s)"
                                        .formatted(
                                                entry.about(),
                                                told,
                                                says,
                                                entry.kind().word()))
                        .withHint("record the change with planpress diff --record"));
    }
}
