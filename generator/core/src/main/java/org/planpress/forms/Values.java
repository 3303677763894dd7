package org.planpress.forms;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.planpress.edit.Value;
import org.planpress.edit.YamlPath;

/** What stands in a value. */
final class Values {

    private Values() {}

    /** The part at a path; empty if it is not there. */
    static Optional<Value> at(Value root, YamlPath path) {
        Optional<Value> part = Optional.of(root);
        for (String step : path.steps()) {
            part = part.flatMap(value -> child(value, step));
        }
        return part;
    }

    private static Optional<Value> child(Value value, String step) {
        if (value instanceof Value.Group group) {
            return group.field(step);
        }
        OptionalInt number = new YamlPath(List.of(step)).number();
        return value instanceof Value.Items list
                        && number.isPresent()
                        && number.getAsInt() < list.items().size()
                ? Optional.of(list.items().get(number.getAsInt()))
                : Optional.empty();
    }

    static Optional<Value> field(Optional<Value> group, String name) {
        return group.flatMap(value -> child(value, name));
    }

    /** A single value; empty of any other. */
    static String words(Value value) {
        return value instanceof Value.Words words ? words.text() : "";
    }

    /** The single values of a list. */
    static List<String> items(Optional<Value> value) {
        return value.filter(Value.Items.class::isInstance).stream()
                .flatMap(list -> ((Value.Items) list).items().stream())
                .map(Values::words)
                .toList();
    }

    /** Whether a list has items and all of them are single values. */
    static boolean areWords(Optional<Value> value) {
        return value.filter(Value.Items.class::isInstance)
                .map(list -> ((Value.Items) list).items())
                .filter(items -> !items.isEmpty() && items.stream().allMatch(Value.Words.class::isInstance))
                .isPresent();
    }
}
