package org.planpress.render.html;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of any type with all that may be missing there, some or nothing of it, to try a template with what no plan
 * has yet. What they hold makes no sense; only their names do.
 */
final class SampleRecords {

    private static final int DEEPEST = 8;

    /** How much is there of what may be missing. */
    enum Filled {
        ALL,
        /** Some, by the name and the turn. */
        SOME,
        NONE
    }

    private final Filled filled;
    private final int turn;
    private final List<String> words;
    private final Map<String, Optional<Object>> made = new HashMap<>();

    /**
     * A maker.
     *
     * @param filled how much is there of what may be missing
     * @param turn which of several kinds, constants and words is taken
     * @param words texts that templates may ask for
     */
    SampleRecords(Filled filled, int turn, List<String> words) {
        this.filled = filled;
        this.turn = turn;
        this.words = List.copyOf(words);
    }

    /** A record; empty if its own rules forbid one of such parts. */
    Optional<Object> of(Class<?> type) {
        return Optional.ofNullable(make(type, "", 0));
    }

    private @Nullable Object make(Type type, String name, int depth) {
        String key = type.getTypeName() + " " + name;
        Optional<Object> known = made.get(key);
        if (known == null) {
            known = Optional.ofNullable(fresh(type, name, depth));
            made.put(key, known);
        }
        return known.orElse(null);
    }

    private @Nullable Object fresh(Type type, String name, int depth) {
        if (type instanceof ParameterizedType holder && holder.getRawType() instanceof Class<?> raw) {
            return holding(raw, holder.getActualTypeArguments(), name, depth);
        }
        if (!(type instanceof Class<?> plain)) {
            return null;
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[turn % plain.getEnumConstants().length];
        }
        if (plain.isSealed()) {
            return anyOf(plain.getPermittedSubclasses(), name, depth);
        }
        return plain.isRecord() ? record(plain, depth) : simple(plain, name);
    }

    /** The kind whose turn it is, or the next one whose rules allow such parts. */
    private @Nullable Object anyOf(Class<?>[] kinds, String name, int depth) {
        Object found = null;
        for (int next = turn; found == null && next < turn + kinds.length; next++) {
            found = make(kinds[next % kinds.length], name, depth);
        }
        return found;
    }

    private boolean has(String name) {
        return switch (filled) {
            case ALL -> true;
            case SOME -> ((name.hashCode() >> turn) & 1) == 0;
            case NONE -> false;
        };
    }

    private @Nullable Object simple(Class<?> type, String name) {
        if (type == String.class) {
            return words.isEmpty() || turn == 0 ? "x" : words.get(Math.floorMod(name.hashCode() + turn, words.size()));
        } else if (type == int.class || type == Integer.class) {
            return 1 + turn % 3;
        } else if (type == long.class || type == Long.class) {
            return 1L;
        } else if (type == double.class || type == Double.class) {
            return 1.0;
        } else if (type == boolean.class || type == Boolean.class) {
            return turn % 2 == 0 == has(name);
        } else if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        } else if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        } else if (type == OptionalInt.class) {
            return has(name) ? OptionalInt.of(1) : OptionalInt.empty();
        } else if (type == OptionalDouble.class) {
            return has(name) ? OptionalDouble.of(1) : OptionalDouble.empty();
        }
        return null;
    }

    private @Nullable Object holding(Class<?> raw, Type[] of, String name, int depth) {
        Optional<Object> one = has(name) && depth < DEEPEST && of.length > 0
                ? Optional.ofNullable(make(of[of.length - 1], name, depth + 1))
                : Optional.empty();
        if (raw == Optional.class) {
            return one;
        } else if (raw == List.class) {
            return one.<List<Object>>map(List::of).orElse(List.of());
        } else if (raw == Set.class) {
            return one.map(Set::of).orElse(Set.of());
        } else if (raw == Map.class) {
            return one.map(it -> Map.of("x", it)).orElse(Map.of());
        }
        return null;
    }

    private @Nullable Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            Object value = make(component.getGenericType(), component.getName(), depth + 1);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException againstItsRules) {
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(Arrays.toString(types), impossible);
        }
    }
}
