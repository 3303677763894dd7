package org.planpress.edit;

import java.util.List;
import java.util.Optional;
import org.planpress.source.Node;

/** What a part of a YAML file says, whatever it is written like. */
public sealed interface Value {

    /**
     * A single value, as the product reads it: without space around it, and with LF between its lines.
     *
     * @param text what it says; empty where somebody wrote that nothing is meant
     */
    record Words(String text) implements Value {
        public Words {
            text = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        }
    }

    /** A field with a name and no value. */
    record Nothing() implements Value {}

    /** A list. */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A group of fields. */
    record Group(List<Field> fields) implements Value {
        public Group {
            fields = List.copyOf(fields);
        }

        /** The value of a field. */
        public Optional<Value> field(String name) {
            return fields.stream()
                    .filter(field -> field.name().equals(name))
                    .map(Field::value)
                    .findFirst();
        }
    }

    /** A field of a group. */
    record Field(String name, Value value) {}

    /** A single value. */
    static Value words(String text) {
        return new Words(text);
    }

    /** A list of single values. */
    static Value list(List<String> texts) {
        return new Items(texts.stream().map(Value::words).toList());
    }

    /** What a part of a file says. */
    static Value of(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isAbsent() ? new Nothing() : new Words(scalar.text());
        }
        if (node instanceof Node.Sequence list) {
            return new Items(list.items().stream().map(Value::of).toList());
        }
        return new Group(((Node.Mapping) node)
                .entries().stream()
                        .map(entry -> new Field(entry.key().text(), of(entry.value())))
                        .toList());
    }
}
