package org.planpress.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.planpress.edit.YamlPath;

/**
 * What a browser sent of a form.
 *
 * @param values by name; line ends are LF
 */
public record Sent(SortedMap<String, String> values) {

    /** Stands before the path of a single value. */
    public static final String VALUE = "v.";

    /** Stands before the path of what the file said when the form was made; not sent of what was not there. */
    static final String OLD = "o.";

    /** Stands before the path of a list of single values. */
    static final String LINES = "l.";

    /** Stands before the path of what such a list was. */
    static final String OLD_LINES = "m.";

    /** Stands before the path of a value that names a picture, with the picture itself. */
    public static final String PICTURE = "u.";

    static final String BODY = "body";
    static final String OLD_BODY = "oldBody";

    /** What is done beside: a word and the path of what it is done to. */
    static final String ACT = "act";

    /** What was sent, as it came. */
    public static Sent of(Map<String, String> values) {
        SortedMap<String, String> plain = new TreeMap<>();
        values.forEach(
                (name, value) -> plain.put(name, value.replace("\r\n", "\n").replace('\r', '\n')));
        return new Sent(plain);
    }

    /** A value; empty if it was not sent. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Whether a group is moved or removed. */
    public boolean acts() {
        return values.containsKey(ACT);
    }

    /** The paths of all values that were sent with such a name, in order. */
    List<YamlPath> paths(String before) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(before))
                .flatMap(name -> YamlPath.parse(name.substring(before.length())).stream())
                .toList();
    }
}
