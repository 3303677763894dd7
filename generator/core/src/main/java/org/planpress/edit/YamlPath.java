package org.planpress.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way from the root of a file to a part of it: names of fields and, for items of lists, numbers from 0. In addresses and
 * forms it is written {@code kpis/0/target}; a slash in a name is {@code ~1} there and a tilde {@code ~0}.
 *
 * @param steps names and numbers; none for the root
 */
public record YamlPath(List<String> steps) {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,5}");

    /** The whole file. */
    public static final YamlPath ROOT = new YamlPath(List.of());

    public YamlPath {
        steps = List.copyOf(steps);
    }

    /** The path with these names of fields. */
    public static YamlPath of(String... names) {
        return new YamlPath(List.of(names));
    }

    /** Reads the form for addresses; empty if the text is none. */
    public static Optional<YamlPath> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(ROOT);
        }
        List<String> steps = Arrays.stream(text.split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
        return Optional.of(new YamlPath(steps)).filter(path -> path.toString().equals(text));
    }

    /** The path to a field of the group at this one. */
    public YamlPath field(String name) {
        return new YamlPath(Stream.concat(steps.stream(), Stream.of(name)).toList());
    }

    /** The path to an item of the list at this one, counted from 0. */
    public YamlPath item(int number) {
        return field(Integer.toString(number));
    }

    public boolean isRoot() {
        return steps.isEmpty();
    }

    /** The path to the group or list in which the part stands. */
    public YamlPath parent() {
        return new YamlPath(steps.subList(0, Math.max(0, steps.size() - 1)));
    }

    /** The name or number of the part in its group or list; empty for the root. */
    public String last() {
        return isRoot() ? "" : steps.get(steps.size() - 1);
    }

    /** The last step as the number of an item. */
    public OptionalInt number() {
        return number(last());
    }

    static OptionalInt number(String step) {
        return NUMBER.matcher(step).matches() ? OptionalInt.of(Integer.parseInt(step)) : OptionalInt.empty();
    }

    /** All paths from the root down to this one. */
    List<YamlPath> way() {
        List<YamlPath> way = new ArrayList<>();
        for (int length = 0; length <= steps.size(); length++) {
            way.add(new YamlPath(steps.subList(0, length)));
        }
        return way;
    }

    /** The form for addresses. */
    @Override
    public String toString() {
        return steps.stream()
                .map(step -> step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/"));
    }
}
