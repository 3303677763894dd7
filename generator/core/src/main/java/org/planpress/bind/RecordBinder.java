package org.planpress.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.planpress.bind.RecordShape.Field;
import org.planpress.finding.Findings;
import org.planpress.finding.Nearest;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Colour;
import org.planpress.source.Node;

/**
 * Binds a tree to any record of the model by the record's own description.
 *
 * <p>It goes on after a fault: an optional value that cannot be read is left out, a list loses the item, and only a
 * missing or unreadable required value costs the whole group. So one run reports every fault of a file.
 */
final class RecordBinder {

    private final Findings findings;
    private final Map<Class<? extends Record>, RecordShape> shapes = new ConcurrentHashMap<>();

    RecordBinder(Findings findings) {
        this.findings = findings;
    }

    /** Binds a whole file or a nested group; empty after a fault that has been reported. */
    <R extends Record> Optional<R> bind(Class<R> type, Node node) {
        RecordShape shape = shapes.computeIfAbsent(type, RecordShape::of);
        if (!(node instanceof Node.Mapping mapping)) {
            findings.add(BindRules.WRONG_TYPE
                    .at(node.at(), "%s is %s here, not a group of fields".formatted(shape.name(), node.kind()))
                    .marking(node.length())
                    .withHint("write its fields below each other, each as name: value"));
            return Optional.empty();
        }
        reportUnknownFields(shape, mapping);
        Object[] values = new Object[shape.fields().size()];
        boolean complete = true;
        for (int index = 0; index < values.length; index++) {
            Optional<?> value = value(shape, shape.fields().get(index), mapping);
            complete &= value.isPresent();
            values[index] = value.isPresent() ? value.get() : Optional.empty();
        }
        return complete ? Optional.of(type.cast(shape.create(values))) : Optional.empty();
    }

    private void reportUnknownFields(RecordShape shape, Node.Mapping mapping) {
        List<String> known = shape.written().stream().map(Field::name).toList();
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.key().text();
            if (!known.contains(name)) {
                String hint = Nearest.to(name, known)
                        .map("did you mean '%s'?"::formatted)
                        .orElse("its fields are " + String.join(", ", known));
                findings.add(BindRules.UNKNOWN_FIELD
                        .at(
                                entry.key().at(),
                                "'%s' is not a field of %s".formatted(ScalarForms.shortened(name), shape.name()))
                        .marking(entry.key().length())
                        .withHint(hint));
            }
        }
    }

    /** The value for a component; empty only when a required one is missing or cannot be read. */
    private Optional<?> value(RecordShape shape, Field field, Node.Mapping mapping) {
        Optional<Node.Entry> entry = mapping.entry(field.name()).filter(present -> hasValue(field, present));
        return switch (field.presence()) {
            case LOCATION -> Optional.of(mapping.at());
            case LIST -> Optional.of(entry.map(present -> list(field, present)).orElse(List.of()));
            case OPTIONAL -> Optional.of(entry.flatMap(present -> single(field, present.value())));
            case REQUIRED -> {
                if (mapping.entry(field.name()).isEmpty()) {
                    reportMissing(shape, field, mapping);
                }
                yield entry.flatMap(present -> single(field, present.value()));
            }
        };
    }

    private boolean hasValue(Field field, Node.Entry entry) {
        boolean absent = entry.value() instanceof Node.Scalar scalar
                && (scalar.isAbsent() || scalar.text().isEmpty());
        if (absent) {
            findings.add(BindRules.EMPTY_VALUE
                    .at(
                            entry.key().at(),
                            "'%s' has no value".formatted(entry.key().text()))
                    .marking(entry.key().length())
                    .withHint(
                            field.type() == Colour.class
                                    ? "put the colour in quotes: without them the sign # starts a remark"
                                    : "write the value, or delete the line"));
        }
        return !absent;
    }

    private void reportMissing(RecordShape shape, Field field, Node.Mapping mapping) {
        String example = field.example().isEmpty() ? "" : ", such as %s: %s".formatted(field.name(), field.example());
        findings.add(BindRules.MISSING_FIELD
                .at(mapping.at(), "%s needs '%s'".formatted(shape.name(), field.name()))
                .marking(mapping.length())
                .withHint("add it%s".formatted(example)));
    }

    private List<?> list(Field field, Node.Entry entry) {
        if (!(entry.value() instanceof Node.Sequence sequence)) {
            reportWrongType(
                    "'%s' is a list, and here is %s"
                            .formatted(field.name(), entry.value().kind()),
                    entry.value(),
                    "write each item on a line of its own after a hyphen");
            return List.of();
        }
        List<Object> items = new ArrayList<>();
        for (Node item : sequence.items()) {
            if (item instanceof Node.Scalar scalar
                    && (scalar.isAbsent() || scalar.text().isEmpty())) {
                findings.add(BindRules.EMPTY_VALUE
                        .at(item.at(), "this item of '%s' is empty".formatted(field.name()))
                        .withHint("write the value, or delete the line"));
            } else {
                single(field, item).ifPresent(items::add);
            }
        }
        return List.copyOf(items);
    }

    private Optional<?> single(Field field, Node node) {
        if (field.isGroup()) {
            return bind(field.group().type(), node);
        }
        ScalarForm<?> form = ScalarForms.of(field.type()).orElseThrow();
        if (!(node instanceof Node.Scalar scalar)) {
            reportWrongType(
                    "'%s' is %s, and here is %s".formatted(field.name(), form.description(), node.kind()),
                    node,
                    "write one value after the colon");
            return Optional.empty();
        }
        try {
            return Optional.of(form.read().apply(scalar));
        } catch (ScalarForm.NotInForm fault) {
            reportWrongType(fault.getMessage(), scalar, fault.hint());
        } catch (EnumWords.NotAChoice fault) {
            findings.add(BindRules.UNKNOWN_VALUE
                    .at(scalar.at(), String.valueOf(fault.getMessage()))
                    .marking(scalar.length())
                    .withHint(fault.hint()));
        }
        return Optional.empty();
    }

    private void reportWrongType(@org.jspecify.annotations.Nullable String message, Node node, String hint) {
        SourceLocation at = node.at();
        findings.add(BindRules.WRONG_TYPE
                .at(at, String.valueOf(message))
                .marking(node.length())
                .withHint(hint));
    }
}
