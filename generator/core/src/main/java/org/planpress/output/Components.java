package org.planpress.output;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * What is in a record of any type, in the order of its components. They are looked up once for each type, and read by
 * handles: reflection makes a class of its own for each accessor that is called some fifteen times, and a site calls
 * hundreds of them.
 */
public final class Components {

    private static final ClassValue<Components> BY_TYPE = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type);
        }
    };

    private final List<RecordComponent> declared;
    private final List<MethodHandle> readers;

    private Components(Class<?> type) {
        this.declared = List.of(type.getRecordComponents());
        this.readers = declared.stream()
                .map(RecordComponent::getAccessor)
                .map(Components::reader)
                .toList();
    }

    /** What a type of records declares. */
    public static List<RecordComponent> declaredBy(Class<?> type) {
        return BY_TYPE.get(type).declared;
    }

    /** The values of all components of a record. */
    public static List<Object> valuesOf(Record record) {
        List<MethodHandle> readers = BY_TYPE.get(record.getClass()).readers;
        List<Object> values = new ArrayList<>(readers.size());
        for (MethodHandle reader : readers) {
            values.add(read(reader, record));
        }
        return values;
    }

    /** A handle that {@link #read} takes. */
    public static MethodHandle reader(Method accessor) {
        accessor.setAccessible(true);
        try {
            return MethodHandles.lookup().unreflect(accessor).asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("a record hides " + accessor, impossible);
        }
    }

    /** What a record answers. */
    public static Object read(MethodHandle reader, Record record) {
        try {
            return (Object) reader.invokeExact(record);
        } catch (RuntimeException | Error own) {
            throw own;
        } catch (Throwable impossible) {
            throw new IllegalStateException("a record cannot tell " + reader, impossible);
        }
    }
}
