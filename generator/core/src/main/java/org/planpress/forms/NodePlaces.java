package org.planpress.forms;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.planpress.edit.YamlPath;
import org.planpress.finding.SourceLocation;
import org.planpress.source.Node;

/** Which field of a file stands at a place of its text. */
final class NodePlaces {

    /** A line and a column as one number; no line has a million of columns that matter. */
    private static final long COLUMNS = 1_000_000;

    private final NavigableMap<Long, YamlPath> starts = new TreeMap<>();

    NodePlaces(Node root) {
        collect(root, YamlPath.ROOT);
    }

    private void collect(Node node, YamlPath path) {
        if (node instanceof Node.Mapping group) {
            for (Node.Entry entry : group.entries()) {
                YamlPath field = path.field(entry.key().text());
                starts.put(place(entry.key().at()), field);
                collect(entry.value(), field);
            }
        } else if (node instanceof Node.Sequence list) {
            int number = 0;
            for (Node item : list.items()) {
                starts.putIfAbsent(place(item.at()), path.item(number));
                collect(item, path.item(number));
                number++;
            }
        }
    }

    /** The innermost field or item that starts at a place or before it; the root before the first. */
    YamlPath at(SourceLocation location) {
        return Optional.ofNullable(starts.floorEntry(place(location)))
                .map(Map.Entry::getValue)
                .orElse(YamlPath.ROOT);
    }

    private static long place(SourceLocation at) {
        return at.line() * COLUMNS + Math.min(at.column(), COLUMNS - 1);
    }
}
