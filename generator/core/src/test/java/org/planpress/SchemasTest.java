package org.planpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planpress.bind.FieldReference;
import org.planpress.export.EditorSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The schemas in {@code schemas/} take the files of every plan that is right, and refuse fields that are wrong. */
class SchemasTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path SCHEMAS = Path.of("../../schemas");

    /** What this test understands of a schema; another word in one has to be added here. */
    private static final Set<String> WORDS = Set.of(
            "$schema",
            "title",
            "description",
            "type",
            "additionalProperties",
            "required",
            "properties",
            "items",
            "anyOf",
            "enum");

    private static final Pattern FAULT =
            Pattern.compile("(?m)^content/(\\S+\\.yml):\\d+:\\d+: error\\[(?:unknown-field|missing-field)\\]");

    private final Map<String, Map<?, ?>> schemas = new LinkedHashMap<>();

    private Optional<Map<?, ?>> schema(Path file) throws IOException {
        for (FieldReference.ContentFile kind : EditorSettings.described()) {
            boolean mine = kind.paths().stream()
                    .anyMatch(path -> FileSystems.getDefault()
                            .getPathMatcher("glob:" + path)
                            .matches(file));
            if (mine) {
                if (!schemas.containsKey(kind.name())) {
                    Map<?, ?> read = (Map<?, ?>) new Yaml(new SafeConstructor(new LoaderOptions()))
                            .load(Files.readString(SCHEMAS.resolve(kind.name() + ".json")));
                    schemas.put(kind.name(), read);
                }
                return Optional.of(schemas.get(kind.name()));
            }
        }
        return Optional.empty();
    }

    private static Node read(Path file) throws IOException {
        return new Yaml().compose(Files.newBufferedReader(file));
    }

    /** The words of another language; what must be there stands in the first. */
    private static boolean isTwin(Path file) {
        return file.startsWith("cy");
    }

    @Test
    void takeEveryFileOfAPlanThatIsRight() throws IOException {
        List<String> faults = new ArrayList<>();
        int files = 0;
        for (Path content : contents()) {
            try (Stream<Path> all = Files.walk(content)) {
                for (Path file : all.filter(path -> path.toString().endsWith(".yml"))
                        .filter(Files::isRegularFile)
                        .filter(path -> !isTwin(content.relativize(path)))
                        .toList()) {
                    Map<?, ?> schema = schema(content.relativize(file))
                            .orElseThrow(() -> new AssertionError("no schema for " + file));
                    files++;
                    against(schema, read(file), file.toString(), faults);
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(files).isGreaterThan(300);
    }

    private static List<Path> contents() throws IOException {
        List<Path> contents = new ArrayList<>(List.of(Path.of("../../content")));
        for (String folder : List.of("plans", "valid")) {
            try (Stream<Path> plans = Files.list(RESOURCES.resolve(folder))) {
                plans.map(plan -> plan.resolve("content"))
                        .filter(Files::isDirectory)
                        .sorted()
                        .forEach(contents::add);
            }
        }
        return contents;
    }

    @Test
    void refuseFieldsThatAreUnknownOrMissing() throws IOException {
        List<String> taken = new ArrayList<>();
        Set<Path> wrong = new HashSet<>();
        try (Stream<Path> all = Files.walk(RESOURCES.resolve("invalid"))) {
            for (Path findings :
                    all.filter(path -> path.endsWith("expected.findings")).toList()) {
                Path content = findings.resolveSibling("content");
                FAULT.matcher(Files.readString(findings))
                        .results()
                        .map(found -> content.resolve(found.group(1)))
                        .filter(Files::isRegularFile)
                        .forEach(wrong::add);
            }
        }
        for (Path file : wrong) {
            Path content = file;
            while (!content.endsWith("content")) {
                content = content.getParent();
            }
            Optional<Map<?, ?>> schema = schema(content.relativize(file));
            List<String> faults = new ArrayList<>();
            if (schema.isPresent()) {
                against(schema.get(), read(file), "", faults);
                if (faults.isEmpty()) {
                    taken.add(file.toString());
                }
            }
        }

        assertThat(taken).isEmpty();
        assertThat(wrong).hasSizeGreaterThan(5);
    }

    /** Adds what of a value a schema does not allow. */
    private static void against(Map<?, ?> schema, Node value, String at, List<String> faults) {
        assertThat(WORDS)
                .containsAll(schema.keySet().stream().map(Object::toString).toList());
        if (schema.get("anyOf") instanceof List<?> forms) {
            boolean fits = forms.stream().map(form -> (Map<?, ?>) form).anyMatch(form -> {
                List<String> own = new ArrayList<>();
                against(form, value, at, own);
                return own.isEmpty();
            });
            if (!fits) {
                faults.add(at + " fits no form");
            }
        }
        List<?> types = schema.get("type") instanceof List<?> several
                ? several
                : Stream.ofNullable(schema.get("type")).toList();
        if (!types.isEmpty() && !types.contains(type(value)) && !(isScalar(value) && types.contains("string"))) {
            faults.add(at + " is " + type(value) + ", not " + types);
            return;
        }
        if (schema.get("enum") instanceof List<?> choices
                && !(value instanceof ScalarNode scalar && choices.contains(scalar.getValue()))) {
            faults.add(at + " is none of " + choices);
        }
        if (value instanceof MappingNode mapping) {
            against(schema, mapping, at, faults);
        }
        if (value instanceof SequenceNode items && schema.get("items") instanceof Map<?, ?> item) {
            items.getValue().forEach(one -> against(item, one, at + "[]", faults));
        }
    }

    private static void against(Map<?, ?> schema, MappingNode mapping, String at, List<String> faults) {
        Map<?, ?> properties = schema.get("properties") instanceof Map<?, ?> known ? known : Map.of();
        Set<String> given = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            String name = ((ScalarNode) entry.getKeyNode()).getValue();
            given.add(name);
            if (properties.get(name) instanceof Map<?, ?> property) {
                against(property, entry.getValueNode(), at + "." + name, faults);
            } else if (Boolean.FALSE.equals(schema.get("additionalProperties"))) {
                faults.add(at + "." + name + " is unknown");
            }
        }
        if (schema.get("required") instanceof List<?> required) {
            required.stream()
                    .filter(name -> !given.contains(name.toString()))
                    .forEach(name -> faults.add(at + "." + name + " is missing"));
        }
    }

    private static boolean isScalar(Node node) {
        return node instanceof ScalarNode && !node.getTag().equals(Tag.NULL);
    }

    private static String type(Node node) {
        if (node instanceof MappingNode) {
            return "object";
        } else if (node instanceof SequenceNode) {
            return "array";
        }
        return isScalar(node) ? "string" : "null";
    }
}
