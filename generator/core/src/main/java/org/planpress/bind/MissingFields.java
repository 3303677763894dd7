package org.planpress.bind;

import java.util.stream.Collectors;
import org.planpress.bind.RecordShape.Field;
import org.planpress.finding.Finding;
import org.planpress.model.Text;

/**
 * What is said of a field that is not there: its form, and what it is for. The example of the reference is not shown,
 * because an example that is copied is a figure or a name that nobody published.
 */
final class MissingFields {

    private MissingFields() {}

    /** The advice, such as {@code add 'total: …', an amount of money: all the money there is for the year}. */
    static String cure(Field field) {
        String form = field.isGroup()
                ? "add '%s' with %s"
                        .formatted(
                                field.name(),
                                field.group().written().stream()
                                        .map(Field::name)
                                        .collect(Collectors.joining(", ")))
                : "add '%s: …'".formatted(field.name()) + kind(field);
        return form + ": " + Finding.within(field.meaning());
    }

    /** What kind of value it takes, if that is more than words; the words of a choice stand in its meaning. */
    private static String kind(Field field) {
        return field.type() == Text.class || field.type().isEnum()
                ? ""
                : ", " + ScalarForms.of(field.type()).orElseThrow().description();
    }
}
