package org.planpress.acceptance;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.planpress.bind.FieldReference;
import org.planpress.bind.FieldReference.ContentFile;
import org.planpress.bind.RecordShape;
import org.planpress.bind.RecordShape.Field;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value that an author wrote into a field of a plan.
 *
 * @param path what the field is called: its file and the groups that it is in, as in {@code priority.kpis.baseline}
 * @param record the record of the model that it belongs to
 * @param field what the model says of it
 * @param value as it stands in the file
 * @param file where it stands
 */
record WrittenField(String path, Class<? extends Record> record, Field field, String value, Path file) {

    /** Every value of a plan, found by the descriptions that the binder itself uses. */
    static List<WrittenField> in(Path content) throws IOException {
        List<WrittenField> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (ContentFile kind : FieldReference.files()) {
                    if (kind.paths().stream().anyMatch(path -> isAt(path, content.relativize(file)))) {
                        found.addAll(new Walk(file).group(kind.shape(), kind.name(), yaml(file)));
                    }
                }
            }
        }
        return found;
    }

    /** Every field of every record that a plan can have, and every choice: {@code Report.kind} and {@code ReportKind: annual}. */
    static Set<String> possible() {
        Set<String> names = new TreeSet<>();
        FieldReference.files().forEach(file -> names(file.shape(), names));
        return names;
    }

    private static void names(RecordShape shape, Set<String> names) {
        for (Field field : shape.written()) {
            if (field.isGroup()) {
                names(field.group(), names);
            } else {
                names.add(name(shape.type(), field));
                field.choices().forEach(choice -> names.add(name(field, choice)));
            }
        }
    }

    /** The field, and the choice if it is one. */
    List<String> names() {
        return field.choices().isEmpty()
                ? List.of(name(record, field))
                : List.of(name(record, field), name(field, value));
    }

    private static String name(Class<? extends Record> record, Field field) {
        return record.getSimpleName() + "." + field.name();
    }

    private static String name(Field field, String choice) {
        return field.type().getSimpleName() + ": " + choice;
    }

    /** Whether a file is one of those that a path with stars means. */
    private static boolean isAt(String path, Path file) {
        return Stream.of(path, path.replace("**/", ""))
                .anyMatch(each ->
                        FileSystems.getDefault().getPathMatcher("glob:" + each).matches(file));
    }

    /** The tree of a file, whose values are not yet read as numbers or days. */
    private static Node yaml(Path file) throws IOException {
        String text = Files.readString(file);
        String fields = file.toString().endsWith(".md") ? text.split("(?m)^---$", 3)[1] : text;
        return new Yaml().compose(new StringReader(fields));
    }

    /** Goes through one file. */
    private record Walk(Path file) {

        List<WrittenField> group(RecordShape shape, String path, Node written) {
            List<WrittenField> found = new ArrayList<>();
            if (written instanceof MappingNode group && !waits(group)) {
                for (Field field : shape.written()) {
                    for (NodeTuple pair : group.getValue()) {
                        if (((ScalarNode) pair.getKeyNode()).getValue().equals(field.name())) {
                            found.addAll(value(shape, field, path, pair.getValueNode()));
                        }
                    }
                }
            } else if (!(written instanceof MappingNode)) {
                shape.standsFor().ifPresent(field -> found.addAll(value(shape, field, path, written)));
            }
            return found;
        }

        /** What is not public on the day of the plan is no part of it. */
        private static boolean waits(MappingNode group) {
            return group.getValue().stream()
                    .filter(pair -> ((ScalarNode) pair.getKeyNode()).getValue().equals("publishFrom"))
                    .anyMatch(pair -> LocalDate.parse(((ScalarNode) pair.getValueNode()).getValue())
                            .isAfter(FullLife.DAY));
        }

        private List<WrittenField> value(RecordShape shape, Field field, String path, Node written) {
            if (written instanceof SequenceNode several) {
                return several.getValue().stream()
                        .flatMap(one -> value(shape, field, path, one).stream())
                        .toList();
            }
            String here = path + "." + field.name();
            return field.isGroup()
                    ? group(field.group(), here, written)
                    : List.of(new WrittenField(here, shape.type(), field, ((ScalarNode) written).getValue(), file));
        }
    }
}
