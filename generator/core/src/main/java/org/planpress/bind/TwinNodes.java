package org.planpress.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planpress.bind.RecordShape.Field;
import org.planpress.bind.RecordShape.Presence;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Nearest;
import org.planpress.finding.Provenance;
import org.planpress.model.Named;
import org.planpress.source.Node;
import org.planpress.source.Node.Entry;
import org.planpress.source.Node.Mapping;
import org.planpress.source.Node.Scalar;
import org.planpress.source.Node.Sequence;

/**
 * Puts the words of a twin in the place of those of the first language, field by field and by id. All else of a file stays
 * the very thing that it is; the words remember that they stand in the twin.
 */
final class TwinNodes {

    private final String path;
    private final Findings findings;
    private final List<TwinPart> parts = new ArrayList<>();

    /**
     * Puts files together.
     *
     * @param path the file in the first language
     */
    TwinNodes(String path, Findings findings) {
        this.path = path;
        this.findings = findings;
    }

    /** All that the file says in words, as far as it was put together. */
    List<TwinPart> parts() {
        return List.copyOf(parts);
    }

    /**
     * A file with the words of its twin; its own where the twin is silent or at fault.
     *
     * @param twin empty if there is none
     */
    Node merged(Node first, Optional<Node> twin, RecordShape shape) {
        return merged(first, twin.orElseGet(() -> new Mapping(List.of(), first.at())), shape, "");
    }

    private Node merged(Node first, Node twin, RecordShape shape, String where) {
        if (!(first instanceof Mapping base)) {
            return first;
        }
        if (!(twin instanceof Mapping words)) {
            wrongType(twin, "%s is %s here, not a group of fields".formatted(shape.name(), twin.kind()));
            return first;
        }
        words.entries().stream()
                .filter(entry -> isLost(entry, base, shape))
                .forEach(entry -> findings.add(lost(entry, base, shape)));
        List<Entry> merged = new ArrayList<>();
        for (Entry entry : base.entries()) {
            Optional<Field> field = field(shape, entry.key().text()).filter(TwinNodes::holdsWords);
            Node value = entry.value();
            if (field.isPresent() && !isAbsent(value)) {
                String here = where.isEmpty()
                        ? field.get().name()
                        : where + "/" + field.get().name();
                Optional<Node> said = words.entry(entry.key().text()).flatMap(this::said);
                value = field.get().presence() == Presence.LIST
                        ? list(field.get(), value, said, here)
                        : single(field.get(), value, said, here);
            }
            merged.add(value == entry.value() ? entry : new Entry(entry.key(), value));
        }
        return new Mapping(List.copyOf(merged), base.at());
    }

    private static Optional<Field> field(RecordShape shape, String name) {
        return shape.written().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private static boolean holdsWords(Field field) {
        return field.words() || (field.isGroup() && !field.fact());
    }

    /** Whether nothing would be made of a line of a twin. */
    private static boolean isLost(Entry entry, Mapping base, RecordShape shape) {
        String name = entry.key().text();
        return field(shape, name)
                .map(field -> field.type() != Named.class
                        && (!holdsWords(field) || base.entry(name).isEmpty()))
                .orElse(true);
    }

    private static Finding lost(Entry entry, Mapping base, RecordShape shape) {
        Scalar key = entry.key();
        Optional<Field> field = field(shape, key.text());
        if (field.isEmpty() && !key.text().equals(RecordShape.PUBLISH_FROM.name())) {
            List<String> known = shape.written().stream()
                    .filter(TwinNodes::holdsWords)
                    .map(Field::name)
                    .filter(name -> base.entry(name).isPresent())
                    .toList();
            Finding unknown = BindRules.UNKNOWN_FIELD
                    .at(
                            key.at(),
                            "'%s' is not a field of %s".formatted(ScalarForms.shortened(key.text()), shape.name()))
                    .marking(key.length());
            return Nearest.to(key.text(), known)
                    .map(near -> unknown.withHint("did you mean '%s'?".formatted(near))
                            .mendedBy(near))
                    .orElseGet(() -> unknown.withHint(
                            known.isEmpty()
                                    ? "nothing here has words to translate: delete the line"
                                    : "what can be translated here is " + String.join(", ", known)));
        }
        return field.filter(TwinNodes::holdsWords).isPresent()
                ? TwinRules.ALONE
                        .at(key.at(), "the first language says no '%s' here".formatted(key.text()))
                        .marking(key.length())
                        .withHint("say it in the first language too, or delete it here")
                : TwinRules.FACT
                        .at(key.at(), "'%s' is a fact, and a translation holds words only".formatted(key.text()))
                        .marking(key.length())
                        .withHint("delete the line: the fact stands in the first language");
    }

    private Optional<Node> said(Entry entry) {
        if (isAbsent(entry.value())) {
            findings.add(BindRules.EMPTY_VALUE
                    .at(
                            entry.key().at(),
                            "'%s' has no value".formatted(entry.key().text()))
                    .marking(entry.key().length())
                    .withHint("write the words, or delete the line"));
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    private static boolean isAbsent(Node node) {
        return node instanceof Scalar scalar
                && (scalar.isAbsent() || scalar.text().isBlank());
    }

    private Node single(Field field, Node first, Optional<Node> said, String where) {
        if (!field.isGroup()) {
            return words(first, said, where);
        }
        RecordShape shape = field.group();
        Optional<Field> alone = shape.standsFor();
        if (first instanceof Scalar && alone.isPresent()) {
            return said.filter(Mapping.class::isInstance).isPresent()
                            || !alone.get().words()
                    ? merged(inFull(alone.get(), first), orNothing(said, first), shape, where)
                    : words(first, said, where + "/" + alone.get().name());
        }
        Node words = said.filter(Scalar.class::isInstance)
                .flatMap(scalar -> alone.map(name -> inFull(name, scalar)))
                .or(() -> said)
                .orElseGet(() -> orNothing(said, first));
        return merged(first, words, shape, where);
    }

    private static Node orNothing(Optional<Node> said, Node first) {
        return said.orElseGet(() -> new Mapping(List.of(), first.at()));
    }

    /** A single value as the group that it stands for. */
    private static Node inFull(Field alone, Node value) {
        Scalar key = new Scalar(alone.name(), false, value.at(), Provenance.exactly(value.at()), value.length());
        return new Mapping(List.of(new Entry(key, value)), value.at());
    }

    private Node words(Node first, Optional<Node> said, String where) {
        if (!(first instanceof Scalar base)) {
            return first;
        }
        if (said.isPresent() && !(said.get() instanceof Scalar)) {
            wrongType(
                    said.get(),
                    "the first language has one value here, and here is "
                            + said.get().kind());
        }
        if (said.isEmpty() && base.text().codePoints().noneMatch(Character::isLetter)) {
            // A figure is the same in any language.
            return first;
        }
        Optional<Scalar> own = said.filter(Scalar.class::isInstance).map(Scalar.class::cast);
        parts.add(new TwinPart(
                path,
                where,
                base.text(),
                base.at(),
                own.map(words -> new TwinPart.Said(words.text(), words.at(), words.length()))));
        return own.isPresent() ? own.get() : first;
    }

    private Node list(Field field, Node first, Optional<Node> said, String where) {
        if (!(first instanceof Sequence base)) {
            return first;
        }
        if (said.isPresent() && !(said.get() instanceof Sequence)) {
            wrongType(
                    said.get(),
                    "'%s' is a list, and here is %s"
                            .formatted(field.name(), said.get().kind()));
        }
        Sequence words = said.filter(Sequence.class::isInstance)
                .map(Sequence.class::cast)
                .orElseGet(() -> new Sequence(List.of(), first.at()));
        Optional<Field> id = field.isGroup()
                ? field.group().written().stream()
                        .filter(inner -> inner.type() == Named.class)
                        .findFirst()
                : Optional.empty();
        return id.isPresent()
                ? byId(field, id.get(), base, words, where)
                : inOrder(field, base, words, said.isPresent(), where);
    }

    private Node byId(Field field, Field id, Sequence base, Sequence words, String where) {
        Map<String, Node> said = new HashMap<>();
        List<String> known =
                base.items().stream().flatMap(item -> id(item, id).stream()).toList();
        for (Node item : words.items()) {
            Optional<String> name = id(item, id);
            if (name.isEmpty()) {
                findings.add(BindRules.MISSING_FIELD
                        .at(item.at(), "%s needs '%s'".formatted(field.group().name(), id.name()))
                        .marking(item.length())
                        .withHint("write the id of the thing whose words these are"));
            } else if (!known.contains(name.get())) {
                findings.add(unknownId(item, name.get(), id, known));
            } else if (said.putIfAbsent(name.get(), item) != null) {
                findings.add(TwinRules.UNKNOWN_ID
                        .at(item.at(), "'%s' has words here twice".formatted(name.get()))
                        .marking(item.length())
                        .withHint("keep one of the two"));
            }
        }
        List<Node> merged = new ArrayList<>();
        for (Node item : base.items()) {
            Optional<String> name = id(item, id);
            merged.add(single(field, item, name.map(said::get), where + "/" + name.orElse("")));
        }
        return new Sequence(List.copyOf(merged), base.at());
    }

    private static Finding unknownId(Node item, String name, Field id, List<String> known) {
        Node at = item instanceof Mapping group
                ? group.entry(id.name()).map(Entry::value).orElse(item)
                : item;
        Finding unknown = TwinRules.UNKNOWN_ID
                .at(at.at(), "the first language has no '%s' here".formatted(ScalarForms.shortened(name)))
                .marking(at.length());
        return Nearest.to(name, known)
                .map(near ->
                        unknown.withHint("did you mean '%s'?".formatted(near)).mendedBy(near))
                .orElseGet(() -> unknown.withHint("write the id as the first language has it, or delete the item"));
    }

    private static Optional<String> id(Node item, Field id) {
        return item instanceof Mapping group
                ? group.entry(id.name())
                        .map(Entry::value)
                        .filter(Scalar.class::isInstance)
                        .map(value -> ((Scalar) value).text())
                : Optional.empty();
    }

    private Node inOrder(Field field, Sequence base, Sequence words, boolean told, String where) {
        boolean fits = base.items().size() == words.items().size();
        if (told && !fits) {
            findings.add(TwinRules.LIST
                    .at(
                            words.at(),
                            "'%s' has %s here and %s in the first language"
                                    .formatted(
                                            field.name(),
                                            counted(words.items().size()),
                                            counted(base.items().size())))
                    .marking(words.length())
                    .withHint("write one for each, in the same order"));
        }
        List<Node> merged = new ArrayList<>();
        for (int at = 0; at < base.items().size(); at++) {
            Optional<Node> said = fits ? Optional.of(words.items().get(at)) : Optional.empty();
            merged.add(single(field, base.items().get(at), said, where + "/" + (at + 1)));
        }
        return new Sequence(List.copyOf(merged), base.at());
    }

    private static String counted(int items) {
        return items == 1 ? "1 item" : items + " items";
    }

    private void wrongType(Node said, String message) {
        findings.add(BindRules.WRONG_TYPE
                .at(said.at(), message)
                .marking(said.length())
                .withHint("write it as the first language does"));
    }
}
