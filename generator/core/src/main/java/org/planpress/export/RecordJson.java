package org.planpress.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planpress.bind.RecordShape;
import org.planpress.bind.RecordShape.Field;
import org.planpress.model.Figure;
import org.planpress.model.HedgedShare;
import org.planpress.model.Money;
import org.planpress.model.Share;
import org.planpress.model.When;

/**
 * A record of the model with all its fields, by the names that authors write and in the order of its description: a field
 * that is added to the model is added here too. Shares are in percent and money is in pounds.
 */
final class RecordJson {

    private final Json json;

    RecordJson(Json json) {
        this.json = json;
    }

    /** All fields of a group, as members of the object that is being written. */
    void members(Record group) throws IOException {
        for (Field field : RecordShape.of(group.getClass()).written()) {
            member(field, RecordShape.value(group, field));
        }
    }

    /** Some fields of a group, by name, in the order of its description. */
    void members(Record group, Set<String> names) throws IOException {
        for (Field field : RecordShape.of(group.getClass()).written()) {
            if (names.contains(field.name())) {
                member(field, RecordShape.value(group, field));
            }
        }
    }

    private void member(Field field, Object value) throws IOException {
        if (value instanceof List<?> values) {
            list(field, values);
        } else if (value instanceof Optional<?> maybe) {
            if (maybe.isPresent()) {
                one(field, maybe.get());
            } else {
                json.text(field.name(), Optional.empty());
            }
        } else {
            one(field, value);
        }
    }

    private void one(Field field, Object value) throws IOException {
        if (field.isGroup()) {
            json.object(field.name(), group -> members((Record) value));
        } else if (value instanceof When when) {
            json.when(field.name(), when);
        } else if (value instanceof Boolean flag) {
            json.flag(field.name(), flag);
        } else if (number(value).isPresent()) {
            json.number(field.name(), number(value));
        } else {
            json.text(field.name(), word(value));
        }
    }

    private void list(Field field, List<?> values) throws IOException {
        if (field.isGroup()) {
            json.array(field.name(), values, value -> json.members(group -> members((Record) value)));
        } else if (values.stream().anyMatch(When.class::isInstance)) {
            json.array(field.name(), values, value -> json.when((When) value));
        } else if (!values.isEmpty()
                && values.stream().allMatch(value -> number(value).isPresent())) {
            json.numbers(
                    field.name(),
                    values.stream().flatMap(value -> number(value).stream()).toList());
        } else {
            json.words(field.name(), values.stream().map(RecordJson::word).toList());
        }
    }

    private static Optional<BigDecimal> number(Object value) {
        if (value instanceof Integer whole) {
            return Optional.of(BigDecimal.valueOf(whole));
        } else if (value instanceof Share share) {
            return Optional.of(share.percent());
        } else if (value instanceof Money money) {
            return Optional.of(money.pounds());
        }
        return value instanceof Figure figure ? Optional.of(figure.value()) : Optional.empty();
    }

    private static String word(Object value) {
        if (value instanceof Enum<?> constant) {
            return OpenData.kebab(constant);
        }
        return value instanceof HedgedShare share ? share.words() : value.toString();
    }
}
