package org.planpress.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planpress.bind.RecordShape.Field;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Nearest;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Colour;
import org.planpress.model.Ref;
import org.planpress.source.Node;

/**
 * Binds a tree to any record of the model by the record's own description.
 *
 * <p>It goes on after a fault: an optional value that cannot be read is left out, a list loses the item, and only a
 * missing or unreadable required value costs the whole group. So one run reports every fault of a file.
 */
final class RecordBinder {

    /** So many names a sentence can list. */
    private static final int FEW = 4;

    private final Map<Class<? extends Record>, RecordShape> shapes;
    private final Findings findings;
    private final Optional<StandIns> standIns;

    /**
     * A binder.
     *
     * @param shapes the descriptions that were made so far; it adds those that it needs
     */
    RecordBinder(Map<Class<? extends Record>, RecordShape> shapes, Findings findings) {
        this(shapes, findings, Optional.empty());
    }

    private RecordBinder(
            Map<Class<? extends Record>, RecordShape> shapes, Findings findings, Optional<StandIns> standIns) {
        this.shapes = shapes;
        this.findings = findings;
        this.standIns = standIns;
    }

    /** Binds whatever there is: something stands in for what is missing. */
    static RecordBinder sketching(StandIns standIns) {
        return new RecordBinder(new HashMap<>(), new Findings(), Optional.of(standIns));
    }

    /** Binds a whole file or a nested group; empty after a fault that has been reported. */
    <R extends Record> Optional<R> bind(Class<R> type, Node node) {
        RecordShape shape = shapes.computeIfAbsent(type, RecordShape::of);
        if (!(node instanceof Node.Mapping mapping)) {
            findings.add(BindRules.WRONG_TYPE
                    .at(node.at(), "%s is %s here, not a group of fields".formatted(shape.name(), node.kind()))
                    .marking(node.length())
                    .withHint("write its fields below each other, each as name: value; " + needed(shape)));
            return standIns.flatMap(sketch -> bind(type, sketch.group(node.at())));
        }
        Set<String> meant = reportUnknownFields(shape, mapping);
        Object[] values = new Object[shape.fields().size()];
        boolean complete = true;
        if (shape.canWait()) {
            value(shape, RecordShape.PUBLISH_FROM, mapping, meant);
        }
        for (int index = 0; index < values.length; index++) {
            Field field = shape.fields().get(index);
            Optional<?> read = value(shape, field, mapping, meant);
            Optional<?> value = read.isPresent() ? read : standIn(field, mapping);
            complete &= value.isPresent();
            values[index] = value.isPresent() ? value.get() : Optional.empty();
        }
        return complete ? Optional.of(type.cast(shape.create(values))) : Optional.empty();
    }

    private static boolean waits(RecordShape shape, Node.Entry entry) {
        return shape.canWait() && entry.key().text().equals(RecordShape.PUBLISH_FROM.name());
    }

    private Optional<?> standIn(Field field, Node.Mapping mapping) {
        SourceLocation at = mapping.entry(field.name())
                .map(entry -> isAbsent(entry.value())
                        ? entry.key().at()
                        : entry.value().at())
                .orElse(mapping.at());
        return standIns.flatMap(sketch ->
                field.isGroup() ? bind(field.group().type(), sketch.group(at)) : Optional.of(sketch.value(field, at)));
    }

    /**
     * Tells of names that are no field, and gives the required fields that they stand for: that one of these is missing
     * follows from its name being misspelt.
     */
    private Set<String> reportUnknownFields(RecordShape shape, Node.Mapping mapping) {
        List<String> known = shape.written().stream().map(Field::name).toList();
        List<Node.Entry> strangers = mapping.entries().stream()
                .filter(entry -> !known.contains(entry.key().text()) && !waits(shape, entry))
                .toList();
        if (strangers.isEmpty()) {
            return Set.of();
        }
        Map<String, Field> free = shape.written().stream()
                .filter(field -> mapping.entry(field.name()).isEmpty())
                .collect(Collectors.toMap(Field::name, field -> field));
        if (shape.canWait() && mapping.entry(RecordShape.PUBLISH_FROM.name()).isEmpty()) {
            free.put(RecordShape.PUBLISH_FROM.name(), RecordShape.PUBLISH_FROM);
        }
        Set<String> meant = new HashSet<>();
        for (Node.Entry entry : strangers) {
            String name = entry.key().text();
            String message = "'%s' is not a field of %s".formatted(ScalarForms.shortened(name), shape.name());
            Optional<Field> near = Nearest.to(name, free.keySet()).map(free::get);
            near.filter(Field::isRequired).map(Field::name).ifPresent(meant::add);
            Finding unknown = near.filter(Field::isRequired)
                    .map(field -> BindRules.MISSING_FIELD.at(
                            entry.key().at(), message + ", which needs '" + field.name() + "'"))
                    .orElseGet(() -> BindRules.UNKNOWN_FIELD.at(entry.key().at(), message))
                    .marking(entry.key().length());
            findings.add(near.map(field -> unknown.withHint("did you mean '%s'?".formatted(field.name()))
                            .mendedBy(field.name()))
                    .orElseGet(() -> unknown.withHint(Nearest.to(name, known)
                            .map("'%s' is there already: put into it what both say, and delete this line"::formatted)
                            .orElseGet(() -> "its fields are " + String.join(", ", known)))));
        }
        return meant;
    }

    /** The value for a component; empty only when a required one is missing or cannot be read. */
    private Optional<?> value(RecordShape shape, Field field, Node.Mapping mapping, Set<String> meant) {
        Optional<Node.Entry> entry = mapping.entry(field.name()).filter(present -> hasValue(field, present));
        return switch (field.presence()) {
            case LOCATION -> Optional.of(mapping.at());
            case LIST -> Optional.of(entry.map(present -> list(field, present)).orElse(List.of()));
            case OPTIONAL -> Optional.of(entry.flatMap(present -> single(field, present.value())));
            case REQUIRED -> {
                if (mapping.entry(field.name()).isEmpty() && !meant.contains(field.name())) {
                    reportMissing(shape, field, mapping);
                }
                yield entry.flatMap(present -> single(field, present.value()));
            }
        };
    }

    private boolean hasValue(Field field, Node.Entry entry) {
        boolean absent = isAbsent(entry.value());
        if (absent) {
            findings.add(BindRules.EMPTY_VALUE
                    .at(
                            entry.key().at(),
                            "'%s' has no value".formatted(entry.key().text()))
                    .marking(entry.key().length())
                    .withHint(
                            field.type() == Colour.class
                                    ? "put the colour in quotes: without them the sign # starts a remark"
                                    : field.isRequired()
                                            ? "write it: " + Finding.within(field.meaning())
                                            : "write the value, or delete the line"));
        }
        return !absent;
    }

    private static boolean isAbsent(Node node) {
        return node instanceof Node.Scalar scalar
                && (scalar.isAbsent() || scalar.text().isEmpty());
    }

    private void reportMissing(RecordShape shape, Field field, Node.Mapping mapping) {
        findings.add(BindRules.MISSING_FIELD
                .at(mapping.at(), "%s needs '%s'".formatted(shape.name(), field.name()))
                .marking(mapping.length())
                .withHint(MissingFields.cure(field)));
    }

    private List<?> list(Field field, Node.Entry entry) {
        if (!(entry.value() instanceof Node.Sequence sequence)) {
            reportWrongType(
                    "'%s' is a list, and here is %s"
                            .formatted(field.name(), entry.value().kind()),
                    entry.value(),
                    "write each item on a line of its own after a hyphen"
                            + (field.isGroup() ? ", each with its own fields; " + needed(field.group()) : ""));
            return standIns.isEmpty()
                    ? List.of()
                    : single(field, entry.value()).stream().toList();
        }
        List<Object> items = new ArrayList<>();
        for (Node item : sequence.items()) {
            if (isAbsent(item)) {
                findings.add(BindRules.EMPTY_VALUE
                        .at(item.at(), "this item of '%s' is empty".formatted(field.name()))
                        .withHint("write the value, or delete the line"));
            } else {
                single(field, item).ifPresent(items::add);
            }
        }
        return List.copyOf(items);
    }

    /** What a group is made of, as far as one sentence can hold it. */
    private static String needed(RecordShape shape) {
        List<String> required = shape.written().stream()
                .filter(Field::isRequired)
                .map(Field::name)
                .toList();
        List<String> all = shape.written().stream().map(Field::name).toList();
        return all.size() <= FEW || required.isEmpty()
                ? "they are " + String.join(", ", all)
                : "it needs " + String.join(", ", required);
    }

    private Optional<?> single(Field field, Node node) {
        if (field.isGroup()) {
            return node instanceof Node.Scalar scalar
                            && field.group().standsFor().isPresent()
                    ? alone(field.group(), scalar)
                    : bind(field.group().type(), node);
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
            reportWrongType(
                    fault.getMessage(),
                    scalar,
                    field.type() == Ref.class
                            ? fault.hint() + ". What the field holds: " + Finding.within(field.meaning())
                            : fault.hint());
        } catch (EnumWords.NotAChoice fault) {
            Finding unknown = BindRules.UNKNOWN_VALUE
                    .at(scalar.at(), String.valueOf(fault.getMessage()))
                    .marking(scalar.length())
                    .withHint(fault.hint());
            findings.add(fault.meant().map(unknown::mendedBy).orElse(unknown));
        }
        return Optional.empty();
    }

    /** A group of which only one field is written, without its name. */
    private Optional<?> alone(RecordShape shape, Node.Scalar scalar) {
        Field written = shape.standsFor().orElseThrow();
        return single(written, scalar)
                .map(value -> shape.create(shape.fields().stream()
                        .map(field -> switch (field.presence()) {
                            case LOCATION -> scalar.at();
                            case LIST -> List.of();
                            case OPTIONAL -> Optional.empty();
                            case REQUIRED -> value;
                        })
                        .toArray()));
    }

    private void reportWrongType(@org.jspecify.annotations.Nullable String message, Node node, String hint) {
        SourceLocation at = node.at();
        findings.add(BindRules.WRONG_TYPE
                .at(at, String.valueOf(message))
                .marking(node.length())
                .withHint(hint));
    }
}
