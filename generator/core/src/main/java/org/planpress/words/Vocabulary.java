package org.planpress.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the product may want to say: all messages with their arguments.
 *
 * @param shapes messages that code has, by name, with the types of their arguments
 * @param labels messages that templates ask for by name, with the names of what they give
 */
public record Vocabulary(Map<String, Map<String, Class<?>>> shapes, Map<String, Set<String>> labels) {

    /**
     * All messages of some families.
     *
     * @param families the sealed interfaces
     * @param labels messages that templates ask for by name
     */
    public static Vocabulary of(List<Class<? extends Message>> families, Map<String, Set<String>> labels) {
        Map<String, Map<String, Class<?>>> shapes = new LinkedHashMap<>();
        families.forEach(family -> collect(family, shapes));
        return new Vocabulary(shapes, labels);
    }

    private static void collect(Class<?> type, Map<String, Map<String, Class<?>>> shapes) {
        if (type.isRecord()) {
            MessageShape shape = MessageShape.of(type);
            Map<String, Class<?>> arguments = new LinkedHashMap<>();
            shape.components()
                    .forEach(component -> arguments.put(Names.kebab(component.getName()), component.getType()));
            arguments.values().forEach(MessageShape::use);
            add(shapes, shape.id(), arguments);
        } else if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                add(shapes, Names.id((Message) constant), Map.of());
            }
        } else {
            Optional.ofNullable(type.getPermittedSubclasses())
                    .map(Arrays::asList)
                    .orElseThrow(() -> new IllegalArgumentException(type + " is no sealed family of messages"))
                    .forEach(member -> collect(member, shapes));
        }
    }

    private static void add(Map<String, Map<String, Class<?>>> shapes, String id, Map<String, Class<?>> arguments) {
        if (shapes.put(id, arguments) != null) {
            throw new IllegalArgumentException("two messages are called " + id);
        }
    }

    boolean knows(String id) {
        return shapes.containsKey(id) || labels.containsKey(id);
    }

    List<String> ids() {
        List<String> ids = new ArrayList<>(shapes.keySet());
        ids.addAll(labels.keySet());
        return ids;
    }
}
