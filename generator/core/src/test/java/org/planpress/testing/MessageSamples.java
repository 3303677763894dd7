package org.planpress.testing;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.words.BasicMessage;
import org.planpress.words.Message;
import org.planpress.words.Noun;
import org.planpress.words.Slot;

/** Messages of every kind: numbers of each plural, each case, and finished words as ‹name›. */
public final class MessageSamples {

    /** More than these nobody reads; up to here each case meets each number. */
    private static final int MOST = 24;

    private MessageSamples() {}

    /** The records and enums of a family, by name: compilers list them in no order that one could rely on. */
    public static Stream<Class<?>> kinds(Class<?> family) {
        return family.isRecord() || family.isEnum()
                ? Stream.of(family)
                : Arrays.stream(family.getPermittedSubclasses())
                        .sorted(Comparator.comparing(Class::getSimpleName))
                        .flatMap(MessageSamples::kinds);
    }

    /** Messages of one kind. */
    public static List<Message> of(Class<?> kind) {
        if (kind.isEnum()) {
            return Arrays.stream(kind.getEnumConstants())
                    .map(Message.class::cast)
                    .toList();
        }
        RecordComponent[] components = kind.getRecordComponents();
        List<List<Object>> choices =
                Arrays.stream(components).map(MessageSamples::values).toList();
        int all = choices.stream().mapToInt(List::size).reduce(1, (one, other) -> one * other);
        Set<Message> messages = new LinkedHashSet<>();
        int count =
                all <= MOST ? all : choices.stream().mapToInt(List::size).max().orElse(1) * 2;
        for (int at = 0; at < count; at++) {
            List<Object> arguments = new ArrayList<>();
            int rest = at;
            for (List<Object> choice : choices) {
                arguments.add(choice.get(rest % choice.size()));
                rest = all <= MOST ? rest / choice.size() : rest + 1;
            }
            messages.add(made(kind, components, arguments));
        }
        return List.copyOf(messages);
    }

    private static Message made(Class<?> kind, RecordComponent[] components, List<Object> arguments) {
        try {
            var constructor = kind.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (Message) constructor.newInstance(arguments.toArray());
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException("no sample of " + kind, wrong);
        }
    }

    private static List<Object> values(RecordComponent component) {
        Class<?> type = component.getType();
        boolean ends = List.of("until", "to", "last", "end").contains(component.getName());
        String name =
                "‹" + component.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT) + "›";
        if (type == int.class) {
            return List.of(1, 3, 0, 2, 12);
        }
        if (type == long.class) {
            return List.of(1L, 3L, 0L, 2L, 12L);
        }
        if (type == boolean.class) {
            return List.of(true, false);
        }
        if (type == String.class) {
            return List.of(name);
        }
        if (type == Slot.class) {
            return List.of(new Slot(name, "/"));
        }
        if (type == LocalDate.class) {
            return List.of(ends ? LocalDate.of(2029, 3, 31) : LocalDate.of(2026, 4, 1));
        }
        if (type == YearMonth.class) {
            return List.of(YearMonth.of(2026, ends ? 6 : 4));
        }
        if (type == Month.class) {
            return List.of(Month.APRIL);
        }
        if (type == Noun.class) {
            return List.of(Noun.COMMITMENT, Noun.MONTH);
        }
        if (type == List.class) {
            return List.of(
                    component.getGenericType().getTypeName().contains("String")
                            ? List.of(name, name)
                            : List.of(BasicMessage.InMonth.of(YearMonth.of(2026, 3))));
        }
        if (type == Message.class) {
            return List.of(BasicMessage.InMonth.of(YearMonth.of(2026, 3)));
        }
        if (Message.class.isAssignableFrom(type)) {
            return kinds(type)
                    .flatMap(kind -> of(kind).stream())
                    .map(Object.class::cast)
                    .toList();
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        throw new IllegalArgumentException("no sample of " + component);
    }
}
