package org.planpress.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The components of a record of the model, for whatever goes through all texts of a plan: a field added to the model is
 * reached from its first day. They are looked up once for each type.
 */
public final class RecordParts {

    /** The types of what holds words, or is a part of it. */
    private static final Set<Class<?>> WORDS = Set.of(Text.class, Prose.class, Prose.Block.class, Prose.Inline.class);

    private static final ClassValue<RecordParts> BY_TYPE = new ClassValue<>() {
        @Override
        protected RecordParts computeValue(Class<?> type) {
            return new RecordParts(type);
        }
    };

    private final List<MethodHandle> accessors;
    private final Constructor<?> constructor;
    private final List<Part> worded;
    private final List<Part> markable;
    private final List<Part> translatable;

    /**
     * A component that words can stand in, by itself or in one of its parts.
     *
     * @param at which it is, counted from zero
     * @param accessor gives its value
     * @param marked whether marks are read in its own words
     */
    private record Part(int at, MethodHandle accessor, boolean marked) {}

    /** Who goes through the parts of a record. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Sees a part.
         *
         * @param marked whether marks are read in its words
         */
        void visit(Object part, boolean marked);
    }

    /** What becomes of a part of a record. */
    @FunctionalInterface
    public interface Change {

        /**
         * Another part in the place of one, or the very same.
         *
         * @param marked whether marks are read in its words
         */
        Object of(Object part, boolean marked);
    }

    private RecordParts(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.accessors = Stream.of(components).map(RecordParts::accessor).toList();
        this.worded = parts(components, component -> mayHold(component.getGenericType(), false, new HashSet<>()));
        this.markable = parts(
                components,
                component -> isMarked(component) || mayHold(component.getGenericType(), true, new HashSet<>()));
        this.translatable = parts(
                components,
                component -> !isFact(component) && mayHold(component.getGenericType(), false, new HashSet<>()));
        try {
            this.constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record without its constructor: " + type, impossible);
        }
    }

    /** Whether a value is a record of the model, and thus has parts. */
    public static boolean has(Object value) {
        return value instanceof Record && value.getClass().getPackage() == RecordParts.class.getPackage();
    }

    /** The values of all components, in order. */
    public static List<Object> of(Object record) {
        List<MethodHandle> accessors = BY_TYPE.get(record.getClass()).accessors;
        List<Object> values = new ArrayList<>(accessors.size());
        for (MethodHandle accessor : accessors) {
            values.add(value(accessor, record));
        }
        return values;
    }

    /**
     * The values of those components in which a {@link Text}, a {@link Prose} or a part of one can stand, by itself or in
     * one of its parts: who looks for words need not look through thousands of dates and figures.
     */
    public static void eachWorded(Object record, Visitor visitor) {
        for (Part part : BY_TYPE.get(record.getClass()).worded) {
            visitor.visit(value(part.accessor, record), part.marked);
        }
    }

    /** A record with other words in it; the very same if no part of it changes. */
    public static Record changed(Record record, Change change) {
        return changed(record, BY_TYPE.get(record.getClass()).worded, change);
    }

    /** The same, of those words alone in which marks are read. */
    public static Record changedMarks(Record record, Change change) {
        return changed(record, BY_TYPE.get(record.getClass()).markable, change);
    }

    /** The same, of those words alone that another language says in its own way. */
    public static Record changedTranslatable(Record record, Change change) {
        return changed(record, BY_TYPE.get(record.getClass()).translatable, change);
    }

    /** A list or an optional with another part in the place of each; the very same if no part changes. */
    public static Object changedEach(Object parts, UnaryOperator<Object> change) {
        if (parts instanceof List<?> list) {
            return changedList(list, change);
        }
        if (parts instanceof Optional<?> maybe && maybe.isPresent()) {
            Object changed = change.apply(maybe.get());
            return changed == maybe.get() ? maybe : Optional.of(changed);
        }
        return parts;
    }

    private static List<?> changedList(List<?> parts, UnaryOperator<Object> change) {
        List<Object> changed = new ArrayList<>(parts.size());
        boolean same = true;
        for (Object part : parts) {
            Object after = change.apply(part);
            same &= after == part;
            changed.add(after);
        }
        return same ? parts : List.copyOf(changed);
    }

    private static Record changed(Record record, List<Part> parts, Change change) {
        List<Object> changed = List.of();
        for (Part part : parts) {
            Object before = value(part.accessor, record);
            Object after = change.of(before, part.marked);
            if (before != after) {
                changed = changed.isEmpty() ? of(record) : changed;
                changed.set(part.at, after);
            }
        }
        return changed.isEmpty() ? record : copy(record, changed);
    }

    private List<Part> parts(RecordComponent[] components, Predicate<RecordComponent> which) {
        return IntStream.range(0, components.length)
                .filter(at -> which.test(components[at]))
                .mapToObj(at -> new Part(at, accessors.get(at), isMarked(components[at])))
                .toList();
    }

    /**
     * Whether words can stand in a value of a type, as far as its declaration tells.
     *
     * @param marks whether only words in which marks are read count, which a component says and not a type
     */
    private static boolean mayHold(Type type, boolean marks, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType filled) {
            return Stream.of(filled.getActualTypeArguments()).anyMatch(inner -> mayHold(inner, marks, seen));
        }
        if (!(type instanceof Class<?> known)) {
            return true;
        }
        if (WORDS.contains(known)) {
            return !marks;
        }
        if (known.isSealed()) {
            return Stream.of(known.getPermittedSubclasses()).anyMatch(kind -> mayHold(kind, marks, seen));
        }
        return known.isRecord()
                && known.getPackage() == RecordParts.class.getPackage()
                && Stream.of(known.getRecordComponents())
                        .anyMatch(component ->
                                (marks && isMarked(component)) || mayHold(component.getGenericType(), marks, seen));
    }

    private static boolean isMarked(RecordComponent component) {
        Means means = component.getAnnotation(Means.class);
        return means != null && means.marks();
    }

    private static boolean isFact(RecordComponent component) {
        Means means = component.getAnnotation(Means.class);
        return means != null && means.fact();
    }

    /** A handle, since reflection makes a class of its own for every accessor that is called some fifteen times. */
    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a record of the model hides " + component, e);
        }
    }

    private static Object value(MethodHandle accessor, Object record) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (RuntimeException | Error own) {
            throw own;
        } catch (Throwable impossible) {
            throw new IllegalStateException("a record of the model cannot tell " + accessor, impossible);
        }
    }

    /** A record of the same type with other values. */
    private static Record copy(Record like, List<Object> values) {
        try {
            return (Record) BY_TYPE.get(like.getClass()).constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the model cannot be copied: " + like.getClass(), e);
        }
    }
}
