package org.planpress.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The components of a record of the model, for whatever goes through all texts of a plan: a field added to the model is
 * reached from its first day. They are looked up once for each type.
 */
public final class RecordParts {

    private static final ClassValue<RecordParts> BY_TYPE = new ClassValue<>() {
        @Override
        protected RecordParts computeValue(Class<?> type) {
            return new RecordParts(type);
        }
    };

    private final List<MethodHandle> accessors;
    private final Constructor<?> constructor;
    private final List<Boolean> marked;

    private RecordParts(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.accessors = Stream.of(components).map(RecordParts::accessor).toList();
        this.marked = Stream.of(components).map(RecordParts::isMarked).toList();
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

    /** For each component, in order, whether marks are read in its words. */
    public static List<Boolean> marked(Object record) {
        return BY_TYPE.get(record.getClass()).marked;
    }

    private static boolean isMarked(RecordComponent component) {
        Means means = component.getAnnotation(Means.class);
        return means != null && means.marks();
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
    public static Record copy(Record like, List<Object> values) {
        try {
            return (Record) BY_TYPE.get(like.getClass()).constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the model cannot be copied: " + like.getClass(), e);
        }
    }
}
