package org.planpress.sitemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.planpress.model.Id;
import org.planpress.sitemap.Entry.Name;

/** A map that is being drawn: what there is, and the places that are kept for what there may be one day. */
final class Draft {

    /** What gives way by itself, or stands where its table does, whose clash says it all, or has a check of its own. */
    private static final Set<Kind> GIVING_WAY =
            Set.of(Kind.TEXT, Kind.ASSET, Kind.TABLE_CSV_METADATA, Kind.CHART_PICTURE, Kind.REDIRECT);

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Supplier<Set<String>>> anchors = new HashMap<>();
    private final List<Entry> kept = new ArrayList<>();

    /** What belongs to an edition. */
    Scope of(Id edition) {
        return new Scope(this, Optional.of(edition), Optional.empty());
    }

    /** What belongs to a report. */
    Scope of(Id edition, Id report) {
        return new Scope(this, Optional.of(edition), Optional.of(report));
    }

    /** What belongs to no edition. */
    Scope shared() {
        return new Scope(this, Optional.empty(), Optional.empty());
    }

    /** The anchors of the texts on a page, which only checks ask for. */
    void anchors(String address, Supplier<Set<String>> found) {
        anchors.putIfAbsent(address, found);
    }

    SiteMap map(IdAddresses ids) {
        return new SiteMap(entries, anchors, () -> Clashes.among(kept), ids);
    }

    /** Of several things in one place the first stays. A page of an author gives way to all others. */
    private void add(Entry entry, boolean exists) {
        if (exists) {
            entries.putIfAbsent(entry.address(), entry);
        }
        if (!GIVING_WAY.contains(entry.kind())) {
            kept.add(entry);
        }
    }

    /**
     * Adds what belongs to one edition, one report or neither.
     *
     * @param draft the map
     */
    record Scope(Draft draft, Optional<Id> edition, Optional<Id> report) {

        /** Something that is there without having been named. */
        void add(String address, Kind kind) {
            draft.add(new Entry(address, kind, edition, report, Optional.empty()), true);
        }

        void add(String address, Kind kind, Name name) {
            add(address, kind, name, true);
        }

        /** Something that is there or, if it does not exist yet, has its place kept. */
        void add(String address, Kind kind, Name name, boolean exists) {
            draft.add(new Entry(address, kind, edition, report, Optional.of(name)), exists);
        }

        /** A table that belongs to the whole plan, and what its columns mean. */
        void table(String table) {
            String csv = SiteFiles.TABLES + table + ".csv";
            add(csv, Kind.TABLE_CSV);
            add(SiteFiles.description(csv), Kind.TABLE_CSV_METADATA);
        }

        /** A table, and what its columns mean. */
        void table(String table, Name name, boolean exists) {
            String csv = SiteFiles.TABLES + table + ".csv";
            add(csv, Kind.TABLE_CSV, name, exists);
            add(SiteFiles.description(csv), Kind.TABLE_CSV_METADATA, name, exists);
        }

        /** A chart: its table and its picture. */
        void chart(String table, Name name, boolean exists) {
            table(table, name, exists);
            add(SiteFiles.chart(table + ".csv"), Kind.CHART_PICTURE, name, exists);
        }
    }
}
