package org.planpress.words;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.planpress.output.Components;

/**
 * What a kind of message is made of.
 *
 * @param id its name in files of words
 * @param components its arguments
 * @param names what files of words call them
 */
record MessageShape(String id, List<RecordComponent> components, List<String> names) {

    private static final ClassValue<MessageShape> KNOWN = new ClassValue<>() {
        @Override
        protected MessageShape computeValue(Class<?> type) {
            List<RecordComponent> components = Components.declaredBy(type);
            return new MessageShape(
                    Names.id(type, type.getSimpleName()),
                    components,
                    components.stream()
                            .map(component -> Names.kebab(component.getName()))
                            .toList());
        }
    };

    static MessageShape of(Message message) {
        return message instanceof Enum<?>
                ? new MessageShape(Names.id(message), List.of(), List.of())
                : of(message.getClass());
    }

    static MessageShape of(Class<?> record) {
        return KNOWN.get(record);
    }

    /** The arguments of a message by the names that files of words have for them. */
    Map<String, Object> arguments(Message message) {
        if (names.isEmpty()) {
            return Map.of();
        }
        List<Object> values = Components.valuesOf((Record) message);
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int at = 0; at < names.size(); at++) {
            arguments.put(names.get(at), Objects.requireNonNull(values.get(at), names.get(at)));
        }
        return arguments;
    }

    /** What words may do with an argument of a type. */
    enum Use {
        NUMBER,
        CASES,
        TERM,
        NESTED,
        PRINTED,
        /** Any of a text, a number, true and false: what a template gives. */
        UNKNOWN
    }

    static Use use(Class<?> type) {
        if (type == int.class || type == long.class || Number.class.isAssignableFrom(type)) {
            return Use.NUMBER;
        }
        if (type == Noun.class) {
            return Use.TERM;
        }
        if (Message.class.isAssignableFrom(type)) {
            return Use.NESTED;
        }
        if ((type.isEnum() && type != Month.class) || type == boolean.class) {
            return Use.CASES;
        }
        if (List.of(String.class, List.class, Slot.class, LocalDate.class, YearMonth.class, Month.class)
                .contains(type)) {
            return Use.PRINTED;
        }
        if (type == Object.class) {
            return Use.UNKNOWN;
        }
        throw new IllegalArgumentException("words can do nothing with an argument of the type " + type.getName());
    }
}
