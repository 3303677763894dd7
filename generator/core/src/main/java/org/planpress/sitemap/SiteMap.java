package org.planpress.sitemap;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.output.Digestible;

/**
 * Everything that the site of a plan publishes when it is made in all forms, made before any page. Whoever makes a page
 * or a file, links to one, checks a link or lists what there is asks this map, so that none of them can be mistaken.
 *
 * <p>It does not know the names of the files of the look, which depend on their content; they stand under {@link
 * SiteFiles#LOOK}.
 */
public final class SiteMap implements Digestible {

    private final Map<String, Entry> entries;
    private final Map<String, Supplier<Set<String>>> anchors;
    private final Supplier<List<Clash>> clashes;
    private final IdAddresses ids;

    SiteMap(
            Map<String, Entry> entries,
            Map<String, Supplier<Set<String>>> anchors,
            Supplier<List<Clash>> clashes,
            IdAddresses ids) {
        this.entries = Collections.unmodifiableMap(entries);
        this.anchors = Map.copyOf(anchors);
        this.clashes = clashes;
        this.ids = ids;
    }

    /**
     * Two things that would stand in one place.
     *
     * @param entry the one that has to give way; it has a name
     * @param other the one that was there first
     */
    public record Clash(Entry entry, Entry other) {}

    /** The map of a plan. */
    public static SiteMap of(PlanAnalysis analysis) {
        return new MapBuilder(analysis.plan(), Optional.of(analysis)).map();
    }

    /**
     * The map of a plan that may be faulty, without the tables of its measures: which of them have one follows from
     * their values.
     */
    public static SiteMap withoutTables(Plan plan) {
        return new MapBuilder(plan, Optional.empty()).map();
    }

    /** What it lists. Its anchors and clashes serve checks only. */
    @Override
    public Object digested() {
        return List.of(List.copyOf(entries.values()), ids);
    }

    /** All there is, edition by edition, the current one first, then what they share. */
    public Collection<Entry> entries() {
        return entries.values();
    }

    /** All of a kind, in the same order. */
    public Stream<Entry> all(Kind kind) {
        return entries.values().stream().filter(entry -> entry.kind() == kind);
    }

    /** What stands at an address. */
    public Optional<Entry> at(String address) {
        return Optional.ofNullable(entries.get(address));
    }

    /** The addresses that a text may name. */
    public List<String> addresses(Predicate<Entry> wanted) {
        return entries.values().stream().filter(wanted).map(Entry::address).toList();
    }

    /** The anchors on a page whose text an author wrote; empty for a page that is made from records, and for a file. */
    public Optional<Set<String>> anchors(String address) {
        return Optional.ofNullable(anchors.get(address)).map(Supplier::get);
    }

    /** Things that would stand in one place because of the names that authors gave them. */
    public List<Clash> clashes() {
        return clashes.get();
    }

    /** Where the things are that have an id. */
    public IdAddresses ids() {
        return ids;
    }

    /** What a published file is, by its path under the output folder. */
    public Optional<Kind> kindOf(String path) {
        if (path.startsWith(SiteFiles.LOOK.substring(1))) {
            return Optional.of(Kind.STYLE);
        }
        String address = "/" + path;
        return at(address)
                .or(() -> at(address.substring(0, address.lastIndexOf('/') + 1))
                        .filter(entry -> entry.path().equals(path)))
                .map(Entry::kind);
    }
}
