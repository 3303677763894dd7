package org.planpress.sitemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planpress.sitemap.SiteMap.Clash;

/** Finds what would stand in the place of something else, as one file cannot be two, nor a file a folder. */
final class Clashes {

    private Clashes() {}

    static List<Clash> among(List<Entry> kept) {
        Map<String, Entry> first = new HashMap<>();
        List<Clash> clashes = new ArrayList<>();
        for (Entry entry : kept) {
            Entry earlier = first.putIfAbsent(entry.path(), entry);
            if (earlier != null) {
                clash(entry, earlier).ifPresent(clashes::add);
            }
        }
        for (Entry entry : kept) {
            entry.folders()
                    .flatMap(folder -> Optional.ofNullable(first.get(folder)).stream())
                    .flatMap(file -> clash(entry, file).stream())
                    .forEach(clashes::add);
        }
        return clashes;
    }

    private static Optional<Clash> clash(Entry entry, Entry earlier) {
        if (isSameName(entry, earlier)) {
            return Optional.empty();
        }
        if (entry.name().isPresent()) {
            return Optional.of(new Clash(entry, earlier));
        }
        return earlier.name().isPresent() ? Optional.of(new Clash(earlier, entry)) : Optional.empty();
    }

    /** Two things of one kind with one name, and a name that was dropped and is in use again, are told elsewhere. */
    private static boolean isSameName(Entry entry, Entry earlier) {
        boolean sameWords =
                entry.name().map(Entry.Name::text).equals(earlier.name().map(Entry.Name::text));
        return sameWords && (entry.kind() == earlier.kind() || entry.kind() == Kind.RETIRED);
    }
}
