package org.planpress.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planpress.changes.Thing.Aspect;
import org.planpress.changes.Thing.Saying;
import org.planpress.changes.Thing.Sort;
import org.planpress.model.ChangeKind;
import org.planpress.model.EditionSheet.Retired;
import org.planpress.model.Plan;

/**
 * Two plans, compared by ids: what has another id is another thing.
 *
 * @param earlier the things of the earlier one
 * @param later the things of the later one
 */
public record Comparison(Things earlier, Things later) {

    /** Of two plans; the values that a measure withholds must be out of them already. */
    public static Comparison of(Plan old, Plan now) {
        return new Comparison(Things.of(old), Things.of(now));
    }

    /** What changed: first what goes on, came and went in the order of the later plan, then what is gone. */
    public List<Change> changes() {
        return Stream.concat(
                        later.all().stream().flatMap(this::ofThing),
                        earlier.all().stream().filter(this::isGone).map(this::gone))
                .toList();
    }

    /** What is gone without a word, although its id is to be kept: the later plan neither has nor retires it. */
    public List<Thing> vanished() {
        return earlier.all().stream()
                .filter(this::isGone)
                .filter(thing -> thing.sort().isRetired() || thing.sort() == Sort.EDITION)
                .filter(thing -> !later.retired().containsKey(thing.path()))
                .toList();
    }

    /** All that the earlier plan has, for a ledger that begins. */
    public List<Change> known() {
        return Stream.concat(
                        earlier.all().stream().map(thing -> line(thing, ChangeKind.KNOWN)),
                        earlier.retired().entrySet().stream()
                                .map(entry -> retired(
                                        entry.getKey(), entry.getValue().title().value(), entry.getValue())))
                .toList();
    }

    private static Change line(Thing thing, ChangeKind kind) {
        return new Change(thing.path(), kind, "", thing.title(), "");
    }

    private Stream<Change> ofThing(Thing thing) {
        Optional<Thing> before = earlier.find(thing.path());
        if (before.isPresent()) {
            return differences(before.get(), thing);
        }
        boolean ofNewEdition = thing.sort() != Sort.EDITION
                && thing.edition()
                        .filter(edition -> !earlier.editions().contains(edition.value()))
                        .isPresent();
        return Stream.of(line(thing, ofNewEdition ? ChangeKind.KNOWN : ChangeKind.ADDED));
    }

    /** Whether a thing is gone by itself, and not with its whole edition. */
    private boolean isGone(Thing thing) {
        return later.find(thing.path()).isEmpty()
                && (thing.sort() == Sort.EDITION
                        || thing.edition()
                                .filter(edition -> !later.editions().contains(edition.value()))
                                .isEmpty());
    }

    private Change gone(Thing thing) {
        Retired entry = later.retired().get(thing.path());
        return entry == null
                ? new Change(thing.path(), ChangeKind.DROPPED, thing.title(), "", "")
                : retired(thing.path(), thing.title(), entry);
    }

    private static Change retired(String path, String title, Retired entry) {
        return new Change(
                path,
                ChangeKind.RETIRED,
                title,
                entry.replacedBy().map(Object::toString).orElse(""),
                Sayings.line(entry.reason().value()));
    }

    private static Stream<Change> differences(Thing before, Thing after) {
        Set<Aspect> aspects = new LinkedHashSet<>(before.says().keySet());
        aspects.addAll(after.says().keySet());
        List<Change> changes = new ArrayList<>();
        aspects.stream()
                .filter(aspect -> !isNewFigure(aspect, before) && isOfOneStep(aspect, before, after))
                .sorted(Comparator.comparing(Aspect::kind).thenComparing(Aspect::part))
                .flatMap(aspect -> difference(aspect, before, after).stream())
                .forEach(changes::add);
        newFigures(before, after).ifPresent(changes::add);
        return changes.stream();
    }

    private static Optional<Change> difference(Aspect aspect, Thing before, Thing after) {
        Saying old = before.says().get(aspect);
        Saying now = after.says().get(aspect);
        if (old != null && now != null && old.value().equals(now.value())) {
            return Optional.empty();
        }
        boolean silent = aspect.kind() == ChangeKind.FIGURE_REVISED && (before.withholds() || after.withholds());
        return Optional.of(new Change(
                after.path(),
                kind(aspect.kind(), old == null, now == null),
                told(aspect, old, silent),
                told(aspect, now, silent),
                now == null || silent ? "" : now.why().orElse("")));
    }

    /** A step that comes or goes takes the day with it on which it was done. */
    private static boolean isOfOneStep(Aspect aspect, Thing before, Thing after) {
        Aspect step = new Aspect(ChangeKind.MILESTONE_MOVED, aspect.part());
        return aspect.kind() != ChangeKind.MILESTONE_DONE
                || (before.says().containsKey(step) && after.says().containsKey(step));
    }

    private static String told(Aspect aspect, @Nullable Saying saying, boolean silent) {
        if (saying == null) {
            return "";
        }
        if (silent) {
            return aspect.part();
        }
        if (aspect.part().isEmpty()) {
            return saying.told();
        }
        return saying.told().isEmpty() ? aspect.part() : aspect.part() + ": " + saying.told();
    }

    private static ChangeKind kind(ChangeKind kind, boolean isNew, boolean isGone) {
        if (kind == ChangeKind.MILESTONE_MOVED) {
            return isNew ? ChangeKind.MILESTONE_ADDED : isGone ? ChangeKind.MILESTONE_DROPPED : kind;
        }
        return kind == ChangeKind.FIGURE_REVISED && isGone ? ChangeKind.FIGURE_WITHDRAWN : kind;
    }

    private static boolean isNewFigure(Aspect aspect, Thing before) {
        return aspect.kind() == ChangeKind.FIGURE_REVISED && !before.says().containsKey(aspect);
    }

    /** A measure gets figures all the time: they are one change, told by the first and the last of them. */
    private static Optional<Change> newFigures(Thing before, Thing after) {
        List<String> parts = after.says().entrySet().stream()
                .map(Map.Entry::getKey)
                .filter(aspect -> isNewFigure(aspect, before))
                .map(aspect -> aspect.part().replaceFirst(", .*", ""))
                .distinct()
                .sorted()
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(
                        after.path(),
                        ChangeKind.FIGURES_ADDED,
                        "",
                        parts.size() == 1 ? parts.get(0) : parts.get(0) + " to " + parts.get(parts.size() - 1),
                        ""));
    }
}
