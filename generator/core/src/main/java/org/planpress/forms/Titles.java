package org.planpress.forms;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.bind.RecordShape;
import org.planpress.bind.RecordShape.Field;
import org.planpress.bind.RecordShape.Presence;
import org.planpress.edit.Value;
import org.planpress.model.Named;
import org.planpress.model.Text;

/** What a group of fields is called in a list: its id and the first of its words. */
final class Titles {

    private static final int MOST = 90;

    private Titles() {}

    /** Empty if nothing in it tells it from others. */
    static String of(Value value, RecordShape shape) {
        if (value instanceof Value.Words words) {
            return shortened(words.text());
        }
        Optional<Value> group = Optional.of(value);
        Stream<String> id =
                said(group, shape, field -> field.type() == Named.class).limit(1);
        Stream<String> words = Stream.concat(
                        said(group, shape, field -> field.type() == Text.class && !field.fact()),
                        said(group, shape, field -> field.type() == Text.class))
                .limit(1);
        String title = Stream.concat(id, words).collect(Collectors.joining(": "));
        return shortened(title.isEmpty() ? first(value) : title);
    }

    private static Stream<String> said(Optional<Value> group, RecordShape shape, Predicate<Field> which) {
        return shape.written().stream()
                .filter(field -> field.presence() != Presence.LIST)
                .filter(which)
                .map(Field::name)
                .flatMap(name -> Values.field(group, name).stream())
                .map(Values::words)
                .filter(words -> !words.isEmpty());
    }

    private static String first(Value value) {
        return value instanceof Value.Group group
                ? group.fields().stream()
                        .map(Value.Field::value)
                        .map(Values::words)
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= MOST ? line : line.substring(0, MOST - 1) + "…";
    }
}
