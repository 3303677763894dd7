package org.planpress.words;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
            List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
            components.forEach(component -> component.getAccessor().setAccessible(true));
            return new MessageShape(
                    Names.id(type, type.getSimpleName()),
                    List.copyOf(components),
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
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int at = 0; at < components.size(); at++) {
            RecordComponent component = components.get(at);
            try {
                arguments.put(
                        names.get(at),
                        Objects.requireNonNull(component.getAccessor().invoke(message), component.getName()));
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException("the component " + component + " cannot be read", impossible);
            }
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
