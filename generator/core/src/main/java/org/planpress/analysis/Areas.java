package org.planpress.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Area;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Ref;

/**
 * The areas of a site as a tree: which lies in which.
 *
 * @param all the areas, in the order of the site
 */
public record Areas(List<Area> all) {

    public static Areas of(Plan plan) {
        return new Areas(plan.site().areas());
    }

    /** Whether an edition has pages of places: the current one if the site lists parts of the land, others if they name one. */
    public static boolean shown(Plan plan, Edition edition) {
        boolean parts =
                plan.site().areas().stream().anyMatch(area -> area.partOf().isPresent());
        return parts && (edition.id().equals(plan.site().currentEdition().id()) || isNamed(edition));
    }

    private static boolean isNamed(Edition edition) {
        Stream<Ref> promised = edition.commitments().stream()
                .flatMap(commitment -> Stream.concat(
                        commitment.areas().stream(),
                        commitment.milestones().stream().flatMap(step -> step.areas().stream())));
        Stream<Ref> paid = MoneyItem.of(edition).stream().flatMap(item -> item.areas().stream());
        return Stream.concat(promised, paid).findAny().isPresent();
    }

    public Optional<Area> find(Id id) {
        return all.stream().filter(area -> area.id().id().equals(id)).findFirst();
    }

    /** The areas that something names. */
    public Stream<Area> named(List<Ref> refs) {
        return refs.stream().flatMap(ref -> find(ref.id()).stream());
    }

    /** The area that lies in no other. */
    public Optional<Area> whole() {
        return all.stream().filter(area -> area.partOf().isEmpty()).findFirst();
    }

    /** The areas that lie in an area, without those that lie in them. */
    public List<Area> parts(Area area) {
        return all.stream()
                .filter(one ->
                        one.partOf().map(Ref::id).equals(Optional.of(area.id().id())))
                .toList();
    }

    /** Each area behind the one that it lies in; those that lie in none that the site knows are left out. */
    public List<Area> inOrder() {
        Map<Id, Area> found = new LinkedHashMap<>();
        all.stream().filter(area -> area.partOf().isEmpty()).forEach(area -> addWithParts(area, found));
        return List.copyOf(found.values());
    }

    private void addWithParts(Area area, Map<Id, Area> found) {
        if (found.putIfAbsent(area.id().id(), area) == null) {
            parts(area).forEach(part -> addWithParts(part, found));
        }
    }

    /** The areas that an area lies in, the nearest first. */
    public List<Area> above(Area area) {
        Set<Area> above = new LinkedHashSet<>();
        Optional<Area> next = upper(area);
        while (next.filter(above::add).isPresent()) {
            next = next.flatMap(this::upper);
        }
        return List.copyOf(above);
    }

    private Optional<Area> upper(Area area) {
        return area.partOf().flatMap(ref -> find(ref.id()));
    }

    /** An area and all that lie in it. */
    public Set<Id> inside(Area area) {
        Set<Id> inside = new HashSet<>();
        List<Area> open = new ArrayList<>(List.of(area));
        while (!open.isEmpty()) {
            Area next = open.remove(open.size() - 1);
            if (inside.add(next.id().id())) {
                open.addAll(parts(next));
            }
        }
        return inside;
    }

    /** What counts as being for an area: for a part what is for anything in it, for the whole what names the whole. */
    public Set<Id> counted(Area area) {
        return area.partOf().isPresent() ? inside(area) : Set.of(area.id().id());
    }

    /** Whether something is for the whole: it names no area, or the whole. */
    public boolean isForTheWhole(List<Ref> named) {
        Set<Id> whole = whole().stream().map(area -> area.id().id()).collect(Collectors.toSet());
        return named.isEmpty() || named.stream().map(Ref::id).anyMatch(whole::contains);
    }
}
