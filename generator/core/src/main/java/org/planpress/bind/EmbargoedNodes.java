package org.planpress.bind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.bind.RecordShape.Field;
import org.planpress.source.Node;
import org.planpress.source.Node.Entry;
import org.planpress.source.Node.Mapping;
import org.planpress.source.Node.Scalar;
import org.planpress.source.Node.Sequence;
import org.planpress.source.SourceTree;
import org.planpress.source.SourceTree.MarkdownFile;
import org.planpress.source.SourceTree.YamlFile;
import org.planpress.source.TableCell;
import org.planpress.source.TableFile;

/** Takes out of files, node by node, what waits for a day; what holds nothing of the kind stays the very thing that it is. */
final class EmbargoedNodes {

    private static final List<String> NAMES = List.of("title", "shortTitle", "term", "label", "text", "says", "what");
    private static final Pattern ARTICLE = Pattern.compile("^(?:a|an|the) ");
    private static final Pattern MEASURE = Pattern.compile("measures/([^/]+)\\.yml");
    private static final int MOST_OF_A_TITLE = 60;

    private final LocalDate day;
    private final SourceTree tree;
    private final Consumer<Embargoed> told;
    private final List<String> folders = new ArrayList<>();
    private final Set<String> series = new HashSet<>();

    /**
     * @param told hears of each thing that is taken out
     */
    EmbargoedNodes(LocalDate day, SourceTree tree, Consumer<Embargoed> told) {
        this.day = day;
        this.tree = tree;
        this.told = told;
    }

    /** The folders of which nothing is public yet. */
    List<String> folders() {
        return List.copyOf(folders);
    }

    /** The spreadsheets of measures that are taken out. */
    Set<String> seriesTakenOut() {
        return Set.copyOf(series);
    }

    /** A file without what waits; empty if all of it does. */
    Optional<YamlFile> yaml(YamlFile file) {
        if (!mayWait(file.node())) {
            return Optional.of(file);
        }
        Optional<RecordShape> shape = shape(file.path());
        Optional<LocalDate> waits = shape.filter(RecordShape::canWait).flatMap(known -> waits(file.node()));
        if (waits.isEmpty()) {
            Node left = left(file.node(), shape);
            return Optional.of(left == file.node() ? file : new YamlFile(file.path(), left));
        }
        Optional<String> folder = Embargo.folderOf(file.path());
        folder.ifPresent(folders::add);
        Set<String> ids = new HashSet<>(ids(file.node()));
        ids.add(name(file.path()));
        folder.ifPresent(inside -> ids.addAll(idsIn(inside)));
        if (MEASURE.matcher(file.path()).matches() && file.node() instanceof Mapping measure) {
            scalar(measure, "series").ifPresent(name -> series.add("measures/" + name));
        }
        told.accept(new Embargoed(
                waits.get(),
                kind(shape),
                name(file.path()),
                title(file.node()),
                tree.startOf(file.path()),
                Integer.MAX_VALUE,
                folder.map(tree::shown).orElse(""),
                ids));
        return Optional.empty();
    }

    /** The same of a text and its fields. */
    Optional<MarkdownFile> markdown(MarkdownFile file) {
        if (!mayWait(file.frontMatter())) {
            return Optional.of(file);
        }
        Optional<RecordShape> shape = shape(file.path());
        Optional<LocalDate> waits = waits(file.frontMatter());
        if (waits.isEmpty()) {
            Node left = left(file.frontMatter(), shape);
            return Optional.of(left == file.frontMatter() ? file : file.with(left));
        }
        told.accept(new Embargoed(
                waits.get(),
                kind(shape),
                name(file.path()),
                title(file.frontMatter()),
                tree.startOf(file.path()),
                Integer.MAX_VALUE,
                "",
                Set.of(name(file.path()))));
        return Optional.empty();
    }

    /** A spreadsheet without the rows that wait; empty if its measure does. */
    Optional<TableFile> table(TableFile table, Set<String> takenOut) {
        if (takenOut.contains(table.path())) {
            return Optional.empty();
        }
        Optional<Integer> column = SeriesHeader.column(table, SeriesColumn.PUBLISH_FROM)
                .filter(index -> table.path().startsWith("measures/"));
        if (column.isEmpty()) {
            return Optional.of(table);
        }
        Set<String> measures = measuresOf(table);
        List<TableFile.Row> left = new ArrayList<>();
        boolean header = true;
        for (TableFile.Row row : table.rows()) {
            Optional<LocalDate> waits =
                    header ? Optional.empty() : row.cell(column.get()).flatMap(this::waits);
            if (waits.isPresent()) {
                told.accept(value(row, table, waits.get(), measures));
            } else {
                left.add(row);
            }
            header = false;
        }
        return Optional.of(
                left.size() == table.rows().size()
                        ? table
                        : new TableFile(table.path(), List.copyOf(left), table.at(), table.semicolons()));
    }

    private static Embargoed value(TableFile.Row row, TableFile table, LocalDate from, Set<String> measures) {
        String period = shown(row, table, SeriesColumn.PERIOD);
        String area = shown(row, table, SeriesColumn.AREA);
        return new Embargoed(
                from,
                Embargoed.VALUE,
                "of " + String.join(" and ", measures) + " for " + (period + " " + area).strip(),
                period,
                row.at(),
                row.at().line(),
                "",
                measures);
    }

    private static String shown(TableFile.Row row, TableFile table, SeriesColumn column) {
        return SeriesHeader.column(table, column)
                .flatMap(row::cell)
                .map(TableCell::shown)
                .orElse("");
    }

    private Set<String> measuresOf(TableFile table) {
        return tree.yaml().stream()
                .filter(file -> MEASURE.matcher(file.path()).matches())
                .filter(file -> file.node() instanceof Mapping measure
                        && scalar(measure, "series")
                                .filter(name -> table.path().equals("measures/" + name))
                                .isPresent())
                .map(file -> name(file.path()))
                .collect(Collectors.toSet());
    }

    /** Whether a day of publication stands anywhere in a node: in most there is none, and they need no closer look. */
    private static boolean mayWait(Node node) {
        if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                if (mayWait(item)) {
                    return true;
                }
            }
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (entry.key().text().equals(RecordShape.PUBLISH_FROM.name()) || mayWait(entry.value())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A node without the groups that wait. */
    private Node left(Node node, Optional<RecordShape> shape) {
        if (node instanceof Sequence sequence) {
            List<Node> items = sequence.items().stream()
                    .filter(item -> isPublic(item, shape))
                    .map(item -> left(item, shape))
                    .toList();
            return isSame(items, sequence.items()) ? sequence : new Sequence(items, sequence.at());
        }
        if (node instanceof Mapping mapping) {
            List<Entry> entries = mapping.entries().stream()
                    .filter(entry -> isPublic(entry.value(), group(shape, entry)))
                    .map(entry -> left(entry, shape))
                    .toList();
            return isSame(entries, mapping.entries()) ? mapping : new Mapping(entries, mapping.at());
        }
        return node;
    }

    private Entry left(Entry entry, Optional<RecordShape> shape) {
        Node value = left(entry.value(), group(shape, entry));
        return value == entry.value() ? entry : new Entry(entry.key(), value);
    }

    private static boolean isSame(List<?> left, List<?> all) {
        if (left.size() != all.size()) {
            return false;
        }
        for (int index = 0; index < all.size(); index++) {
            if (left.get(index) != all.get(index)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<RecordShape> group(Optional<RecordShape> shape, Entry entry) {
        return shape.stream()
                .flatMap(known -> known.written().stream())
                .filter(field ->
                        field.isGroup() && field.name().equals(entry.key().text()))
                .map(Field::group)
                .findFirst();
    }

    private boolean isPublic(Node node, Optional<RecordShape> shape) {
        Optional<LocalDate> waits = waits(node);
        waits.ifPresent(from -> told.accept(new Embargoed(
                from,
                kind(shape),
                node instanceof Mapping group ? scalar(group, "id").orElse("") : "",
                title(node),
                node.at(),
                lastLine(node),
                "",
                ids(node))));
        return waits.isEmpty();
    }

    private Optional<LocalDate> waits(Node node) {
        return node instanceof Mapping group
                ? group.entry(RecordShape.PUBLISH_FROM.name())
                        .map(Entry::value)
                        .map(value -> value instanceof Scalar scalar ? dayIn(scalar.text()) : LocalDate.MAX)
                        .filter(day::isBefore)
                : Optional.empty();
    }

    private Optional<LocalDate> waits(TableCell cell) {
        return Optional.of(cell instanceof TableCell.Day date ? date.date() : dayIn(cell.shown()))
                .filter(day::isBefore);
    }

    /** What cannot be read is told when the field is bound; nothing of what waits for it is public until then. */
    private static LocalDate dayIn(String text) {
        try {
            return DateForm.day(text);
        } catch (ScalarForm.NotInForm told) {
            return LocalDate.MAX;
        }
    }

    private Set<String> idsIn(String folder) {
        return Stream.concat(
                        tree.yaml().stream()
                                .filter(file -> file.path().startsWith(folder))
                                .flatMap(file -> ids(file.node()).stream()),
                        tree.markdown().stream()
                                .map(MarkdownFile::path)
                                .filter(path -> path.startsWith(folder))
                                .map(EmbargoedNodes::name))
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(Node node) {
        return inside(node)
                .filter(Mapping.class::isInstance)
                .flatMap(group -> scalar((Mapping) group, "id").stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Node> inside(Node node) {
        Stream<Node> below = node instanceof Sequence sequence
                ? sequence.items().stream()
                : node instanceof Mapping mapping ? mapping.entries().stream().map(Entry::value) : Stream.empty();
        return Stream.concat(Stream.of(node), below.flatMap(EmbargoedNodes::inside));
    }

    private static int lastLine(Node node) {
        return inside(node)
                .mapToInt(each -> each instanceof Scalar scalar
                        ? scalar.from()
                                .at(Math.max(0, scalar.text().length() - 1))
                                .line()
                        : each.at().line())
                .max()
                .orElse(node.at().line());
    }

    private static Optional<String> scalar(Mapping group, String field) {
        return group.entry(field)
                .map(Entry::value)
                .filter(Scalar.class::isInstance)
                .map(value -> ((Scalar) value).text())
                .filter(text -> !text.isEmpty());
    }

    private static String title(Node node) {
        return node instanceof Mapping group
                ? NAMES.stream()
                        .flatMap(field -> scalar(group, field).stream())
                        .findFirst()
                        .map(words -> words.length() > MOST_OF_A_TITLE
                                ? words.substring(0, MOST_OF_A_TITLE).strip() + "…"
                                : words)
                        .orElse("")
                : "";
    }

    private static String kind(Optional<RecordShape> shape) {
        return shape.map(known -> ARTICLE.matcher(known.name()).replaceFirst(""))
                .orElse("thing");
    }

    private static Optional<RecordShape> shape(String path) {
        return FieldReference.files().stream()
                .filter(file -> file.holds(path))
                .map(FieldReference.ContentFile::shape)
                .findFirst();
    }

    /** What a file is called: by its folder, if it stands for that, and a page by its address. */
    private static String name(String path) {
        String base = Embargo.folderOf(path)
                .map(folder -> folder.replaceFirst("/$", ""))
                .orElse(path);
        String plain = base.replaceFirst("\\.(?:md|yml)$", "");
        return plain.startsWith("pages/")
                ? plain.substring("pages/".length())
                : plain.substring(plain.lastIndexOf('/') + 1);
    }
}
