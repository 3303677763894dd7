package org.planpress.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.bind.FieldReference;
import org.planpress.bind.RecordShape;
import org.planpress.model.Plan;
import org.planpress.testing.FilledPlan;
import org.planpress.testing.Golden;
import org.planpress.testing.PlanFolder;

/**
 * The published JSON Schema of {@code plan.json} is what plans with every field and plans with almost none have in common:
 * each member that one of them has, each kind of value that it has in one of them, and as required what is in all of them.
 */
class PlanSchemaTest {

    private static final Path SCHEMA = Path.of("src/main/resources/org/planpress/export/plan.schema.json");
    /** The share of their members that places of one name have in common to be one thing. */
    private static final double LIKE = 0.8;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    @Test
    void namesEachMemberThatAnyPlanHas() throws IOException {
        Seen plan = new Seen();
        for (Plan each : plans()) {
            plan.add(read(PlanJson.of(PlanAnalysis.of(each, DAY)).bytes()));
        }
        String schema = new String(
                Json.object(json -> {
                    json.text("$schema", "https://json-schema.org/draft/2020-12/schema");
                    json.text("title", "A public plan, as data/plan.json of its site");
                    json.text(
                            "description",
                            "Money is in pounds, shares are in percent, days are YYYY-MM-DD; null is what nobody has said."
                                    + " Members are only ever added; any other change raises formatVersion.");
                    Map<String, Seen> shared = plan.shared();
                    plan.write(json, new Meanings(), shared.keySet());
                    json.object("$defs", definitions -> {
                        for (Map.Entry<String, Seen> each : shared.entrySet()) {
                            definitions.object(
                                    each.getKey(),
                                    body -> each.getValue().write(json, new Meanings(), shared.keySet()));
                        }
                    });
                }),
                StandardCharsets.UTF_8);

        Golden.check(SCHEMA, schema);
        assertThat(plan.members.keySet()).contains("formatVersion", "editions", "meetings", "glossary");
    }

    @Test
    void isPublishedAsItStands() throws IOException {
        assertThat(PlanSchema.published().bytes()).isEqualTo(Files.readAllBytes(SCHEMA));
    }

    /** Those with every field, and those with few. */
    private List<Plan> plans() throws IOException {
        FilledPlan.make().write(folder);
        return List.of(
                PlanFolder.at(folder),
                PlanFolder.at(Path.of("../acceptance/src/test/resources/plans/tarrendale/content")),
                PlanFolder.at(Path.of("../../content")),
                PlanFolder.read("smallest"),
                PlanFolder.read("figures"));
    }

    /** What stood in one place of all files. */
    private static final class Seen {

        private final Set<Type> types = EnumSet.noneOf(Type.class);
        private final Map<String, Seen> members = new LinkedHashMap<>();
        private final List<Set<String>> objects = new ArrayList<>();
        private Optional<Seen> items = Optional.empty();

        private enum Type {
            OBJECT,
            ARRAY,
            STRING,
            NUMBER,
            BOOLEAN,
            NULL
        }

        void add(Object value) {
            if (value instanceof Map<?, ?> object) {
                types.add(Type.OBJECT);
                Set<String> names = new LinkedHashSet<>();
                object.forEach((name, member) -> {
                    names.add(name.toString());
                    members.computeIfAbsent(name.toString(), key -> new Seen()).add(member);
                });
                objects.add(names);
            } else if (value instanceof Collection<?> list) {
                types.add(Type.ARRAY);
                Seen each = items.orElseGet(Seen::new);
                items = Optional.of(each);
                list.forEach(each::add);
            } else if (value instanceof String) {
                types.add(Type.STRING);
            } else if (value instanceof Boolean) {
                types.add(Type.BOOLEAN);
            } else {
                types.add(value instanceof Number ? Type.NUMBER : Type.NULL);
            }
        }

        /** What stands in several places under one name and is alike in all of them, told once for all. */
        Map<String, Seen> shared() {
            Map<String, List<Seen>> named = new TreeMap<>();
            collect(named);
            Map<String, Seen> shared = new TreeMap<>();
            named.forEach((name, places) -> {
                if (places.size() > 1 && places.stream().allMatch(place -> isLike(places.get(0), place))) {
                    Seen together = new Seen();
                    places.forEach(together::addAll);
                    shared.put(name, together);
                }
            });
            return shared;
        }

        private void collect(Map<String, List<Seen>> named) {
            members.forEach((name, member) -> {
                Seen inner = member.items.orElse(member);
                if (inner.types.contains(Type.OBJECT)) {
                    named.computeIfAbsent(name, key -> new ArrayList<>()).add(inner);
                }
                inner.collect(named);
            });
        }

        private static boolean isLike(Seen one, Seen other) {
            Set<String> all = new LinkedHashSet<>(one.members.keySet());
            all.addAll(other.members.keySet());
            long both = other.members.keySet().stream()
                    .filter(one.members.keySet()::contains)
                    .count();
            return both >= LIKE * all.size();
        }

        private void addAll(Seen other) {
            types.addAll(other.types);
            objects.addAll(other.objects);
            other.members.forEach((name, member) ->
                    members.computeIfAbsent(name, key -> new Seen()).addAll(member));
            other.items.ifPresent(each -> {
                Seen together = items.orElseGet(Seen::new);
                items = Optional.of(together);
                together.addAll(each);
            });
        }

        void write(Json json, Meanings meanings, Set<String> shared) throws IOException {
            json.words("type", names());
            if (!members.isEmpty()) {
                List<String> required = members.keySet().stream()
                        .filter(name -> objects.stream().allMatch(object -> object.contains(name)))
                        .toList();
                json.words("required", required);
                json.object("properties", properties -> {
                    for (Map.Entry<String, Seen> member : members.entrySet()) {
                        properties.object(
                                member.getKey(),
                                value -> member.getValue()
                                        .write(json, meanings, shared, member.getKey(), members.keySet()));
                    }
                });
            }
        }

        private void write(Json json, Meanings meanings, Set<String> shared, String name, Set<String> around)
                throws IOException {
            Optional<String> meaning = meanings.of(around, name);
            if (meaning.isPresent()) {
                json.text("description", meaning);
            }
            boolean told = shared.contains(name) && items.orElse(this).types.contains(Type.OBJECT);
            if (items.isPresent()) {
                json.words("type", names());
                if (!items.get().types.isEmpty()) {
                    json.object("items", each -> items.get().inner(json, meanings, shared, told ? name : ""));
                }
            } else {
                inner(json, meanings, shared, told ? name : "");
            }
        }

        private void inner(Json json, Meanings meanings, Set<String> shared, String definition) throws IOException {
            if (definition.isEmpty()) {
                write(json, meanings, shared);
            } else {
                json.text("$ref", "#/$defs/" + definition);
            }
        }

        private List<String> names() {
            return types.stream()
                    .map(type -> type.name().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    /** What the reference of fields says of a member: that of the group whose fields are most like those around it. */
    private static final class Meanings {

        private final Map<String, RecordShape> shapes = new TreeMap<>();

        Meanings() {
            FieldReference.files().forEach(file -> add(file.shape()));
        }

        private void add(RecordShape shape) {
            if (shapes.putIfAbsent(shape.type().getName(), shape) == null) {
                shape.written().stream().filter(RecordShape.Field::isGroup).forEach(field -> add(field.group()));
            }
        }

        Optional<String> of(Set<String> around, String member) {
            return shapes.values().stream()
                    .filter(shape -> shape.written().stream()
                            .anyMatch(field -> field.name().equals(member)))
                    .max(Comparator.comparingDouble(shape -> likeness(shape, around)))
                    .filter(shape -> likeness(shape, around) > 0.5)
                    .flatMap(shape -> shape.written().stream()
                            .filter(field -> field.name().equals(member))
                            .findFirst())
                    .map(RecordShape.Field::meaning);
        }

        /** The share of all names, of the group's fields and of the members, that are both. */
        private static double likeness(RecordShape shape, Set<String> around) {
            Set<String> all = new LinkedHashSet<>(around);
            shape.written().forEach(field -> all.add(field.name()));
            long both = shape.written().stream()
                    .filter(field -> around.contains(field.name()))
                    .count();
            return both / (double) all.size();
        }
    }

    private static Object read(byte[] json) throws IOException {
        try (JsonParser in = new JsonFactory().createParser(json)) {
            in.nextToken();
            return value(in);
        }
    }

    private static Object value(JsonParser in) throws IOException {
        switch (in.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (in.nextToken() == JsonToken.FIELD_NAME) {
                    String name = in.currentName();
                    in.nextToken();
                    object.put(name, value(in));
                }
                return object;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(in));
                }
                return list;
            }
            case VALUE_STRING -> {
                return in.getText();
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return in.getBooleanValue();
            }
            case VALUE_NULL -> {
                return Optional.empty();
            }
            default -> {
                return in.getNumberValue();
            }
        }
    }
}
