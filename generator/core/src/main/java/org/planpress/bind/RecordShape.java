package org.planpress.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Means;
import org.planpress.model.SiteSheet;
import org.planpress.model.Text;

/**
 * A record of the model as a description of a group of fields: the one source for the binder, the reference of
 * fields, the schemas for editors and the starting files.
 *
 * @param type the record
 * @param name what it is called, with its article
 * @param alone the field that a single value stands for, where an author may write that in place of the group
 * @param fields its fields, in the record's order
 */
public record RecordShape(Class<? extends Record> type, String name, Optional<String> alone, List<Field> fields) {

    /** How often a field's value may occur. */
    public enum Presence {
        REQUIRED,
        OPTIONAL,
        LIST,
        /** Not written by anybody: the place where the group stands. */
        LOCATION
    }

    /**
     * A field.
     *
     * @param name as authors write it
     * @param presence how often its value may occur
     * @param type the type of one value
     * @param meaning what it means
     * @param example a value, or empty
     * @param marks whether the marks inside a line are read in its words
     * @param fact whether its words are the same in every language
     * @param picture whether it names a picture under {@code assets/}
     */
    public record Field(
            String name,
            Presence presence,
            Class<?> type,
            String meaning,
            String example,
            boolean marks,
            boolean fact,
            boolean picture) {

        /** Whether it holds words of a language, which a twin says anew. */
        boolean words() {
            return type == Text.class && !fact;
        }

        /** Whether the value is a group of fields of its own. */
        public boolean isGroup() {
            return type.isRecord() && ScalarForms.of(type).isEmpty();
        }

        /** Whether the group cannot be without it. */
        boolean isRequired() {
            return presence == Presence.REQUIRED;
        }

        /** The words that the value is chosen from; empty for a free value. */
        public List<String> choices() {
            return type.isEnum() ? EnumWords.of(type) : List.of();
        }

        /** How a single value is written, such as "a date as YYYY-MM-DD". */
        public String form() {
            return ScalarForms.of(type).orElseThrow().description() + (marks ? " with marks" : "");
        }

        /** The description of that group. */
        public RecordShape group() {
            return RecordShape.of(type.asSubclass(Record.class));
        }
    }

    /** The day from which a group of fields is public: no part of any record, because before it there is none. */
    public static final Field PUBLISH_FROM = new Field(
            "publishFrom",
            Presence.OPTIONAL,
            LocalDate.class,
            "The day from which this is public; before it, nothing that is published tells of it.",
            "2026-12-10",
            false,
            true,
            false);

    private static final ClassValue<RecordShape> BY_TYPE = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return describe(type.asSubclass(Record.class));
        }
    };

    /** The description of a record of the model. */
    public static RecordShape of(Class<? extends Record> type) {
        return BY_TYPE.get(type);
    }

    private static RecordShape describe(Class<? extends Record> type) {
        Means means = means(type.getAnnotation(Means.class), type.getSimpleName());
        return new RecordShape(
                type,
                means.value(),
                Optional.of(means.alone()).filter(field -> !field.isEmpty()),
                Arrays.stream(type.getRecordComponents())
                        .map(RecordShape::field)
                        .toList());
    }

    private static Field field(RecordComponent component) {
        if (component.getType() == SourceLocation.class) {
            return new Field(component.getName(), Presence.LOCATION, SourceLocation.class, "", "", false, true, false);
        }
        Means means = means(component.getAnnotation(Means.class), component.toString());
        Presence presence = component.getType() == Optional.class
                ? Presence.OPTIONAL
                : component.getType() == List.class ? Presence.LIST : Presence.REQUIRED;
        Class<?> value = presence == Presence.REQUIRED ? component.getType() : argument(component.getGenericType());
        if (!value.isRecord() && ScalarForms.of(value).isEmpty()) {
            throw new IllegalStateException("no author can write a " + value + " for " + component);
        }
        return new Field(
                component.getName(),
                presence,
                value,
                means.value(),
                means.example(),
                means.marks(),
                means.fact(),
                means.picture());
    }

    private static Means means(@org.jspecify.annotations.Nullable Means means, String what) {
        if (means == null) {
            throw new IllegalStateException(what + " has no @Means, so authors would not know what it is");
        }
        return means;
    }

    private static Class<?> argument(Type type) {
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** The field that a single value stands for; empty if the group is always written out. */
    public Optional<Field> standsFor() {
        return fields.stream()
                .filter(field -> alone.equals(Optional.of(field.name())))
                .findFirst();
    }

    /** The fields that an author can write. */
    public List<Field> written() {
        return fields.stream()
                .filter(field -> field.presence() != Presence.LOCATION)
                .toList();
    }

    /** Whether it may wait for a day; the site itself cannot. */
    public boolean canWait() {
        return type != SiteSheet.class;
    }

    /** What a record holds in one of its fields. */
    public static Object value(Record record, Field field) {
        try {
            return record.getClass().getMethod(field.name()).invoke(record);
        } catch (ReflectiveOperationException notARecordOfTheModel) {
            throw new IllegalStateException("cannot read " + field.name() + " of " + record, notARecordOfTheModel);
        }
    }

    /** Builds the record; a model record refuses nothing that its scalar forms let through. */
    Record create(Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("the model refused " + name, refused.getCause());
        } catch (ReflectiveOperationException notARecord) {
            throw new IllegalStateException("cannot build " + name, notARecord);
        }
    }
}
