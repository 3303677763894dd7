package org.planpress.render.html;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.planpress.model.NamesOfWindows;

/**
 * Names for files of many folders that are put into one: the file's own name, or where two have the same, its path with
 * hyphens. No two differ in capitals alone, and all can be unpacked on every system and stand in an address.
 */
public final class FlatNames {

    private final Map<String, String> names = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    private FlatNames() {}

    /** A name for each path, by path. */
    public static Map<String, String> of(Collection<String> paths) {
        Map<String, Integer> uses = new HashMap<>();
        Set<String> sorted = new TreeSet<>(paths);
        sorted.forEach(path -> uses.merge(key(name(path)), 1, Integer::sum));
        FlatNames flat = new FlatNames();
        sorted.forEach(path -> flat.add(path, safe(uses.getOrDefault(key(name(path)), 1) == 1 ? name(path) : path)));
        return flat.names;
    }

    private void add(String path, String wanted) {
        int dot = wanted.lastIndexOf('.');
        String stem = dot < 0 ? wanted : wanted.substring(0, dot);
        String ending = dot < 0 ? "" : wanted.substring(dot);
        String name = wanted;
        for (int more = 2; !taken.add(key(name)); more++) {
            name = stem + "-" + more + ending;
        }
        names.put(path, name);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String key(String name) {
        return safe(name).toLowerCase(Locale.ROOT);
    }

    private static String safe(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "-");
        boolean startsWell = Character.isLetterOrDigit(plain.charAt(0));
        boolean device = NamesOfWindows.isDevice(plain);
        return startsWell && !device ? plain : "file-" + plain;
    }
}
