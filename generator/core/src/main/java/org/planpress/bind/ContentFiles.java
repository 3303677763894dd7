package org.planpress.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planpress.finding.Findings;
import org.planpress.model.Id;
import org.planpress.model.Ledger;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Named;
import org.planpress.model.Prose;
import org.planpress.model.Redirect;
import org.planpress.model.Seal;
import org.planpress.model.Series;
import org.planpress.model.SiteSheet;
import org.planpress.model.Text;
import org.planpress.source.Node;
import org.planpress.source.SourceTree;
import org.planpress.source.SourceTree.MarkdownFile;
import org.planpress.source.SourceTree.YamlFile;
import org.planpress.source.TableFile;

/** The files of a content folder while a plan is put together from them: who asks for one marks it as used. */
final class ContentFiles {

    private record MissingTable(String folder, Text name) {}

    private final SourceTree tree;
    private final Findings findings;
    private final BindMemory memory;
    private final Optional<StandIns> standIns;
    private final Map<String, YamlFile> yaml = new HashMap<>();
    private final Map<String, TableFile> tables = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> missing = new TreeSet<>();
    private final List<MissingTable> missingTables = new ArrayList<>();
    private final Map<Optional<SiteSheet>, ContentNames> known = new HashMap<>();

    ContentFiles(SourceTree tree, BindMemory memory, Findings findings) {
        this(tree, memory, Optional.empty(), findings);
    }

    private ContentFiles(SourceTree tree, BindMemory memory, Optional<StandIns> standIns, Findings findings) {
        this.tree = tree;
        this.memory = memory;
        this.standIns = standIns;
        this.findings = findings;
        tree.yaml().forEach(file -> yaml.putIfAbsent(file.path(), file));
        tree.tables().forEach(file -> tables.putIfAbsent(file.path(), file));
    }

    /** Files of which none is missing or at fault: something stands in for what is. */
    static ContentFiles sketching(SourceTree tree, StandIns standIns) {
        return new ContentFiles(tree, new BindMemory(), Optional.of(standIns), new Findings());
    }

    SourceTree tree() {
        return tree;
    }

    Findings findings() {
        return findings;
    }

    /** What a file holds; {@link #reportStrangers} tells if there is no such file. */
    <R extends Record> Optional<R> required(Class<R> type, String path) {
        if (!yaml.containsKey(path) && !findings.hasErrorIn(tree.shown(path))) {
            missing.add(path);
        }
        return optional(type, path).or(() -> standIns.flatMap(sketch -> record(type, sketch.file(tree.startOf(path)))));
    }

    private <R extends Record> Optional<R> record(Class<R> type, Node node) {
        return standIns.isPresent()
                ? RecordBinder.sketching(standIns.get()).bind(type, node)
                : memory.record(type, node, findings);
    }

    /** What a file holds, if it is there. */
    <R extends Record> Optional<R> optional(Class<R> type, String path) {
        used.add(path);
        return Optional.ofNullable(yaml.get(path)).flatMap(file -> record(type, file.node()));
    }

    /** The sheets that lie directly in a folder; the name of each file is the id inside it. */
    <R extends Record> List<R> sheetsIn(String folder, Class<R> type, Function<R, Named> id) {
        List<R> sheets = new ArrayList<>();
        for (YamlFile file : tree.yaml()) {
            String name = nameIn(folder, file.path(), ".yml");
            if (!name.isEmpty()) {
                optional(type, file.path()).ifPresent(sheet -> {
                    sheets.add(sheet);
                    reportOtherName(name, id.apply(sheet));
                });
            }
        }
        return List.copyOf(sheets);
    }

    private void reportOtherName(String name, Named id) {
        if (!id.id().value().equals(name)) {
            findings.add(BindRules.BAD_NAME
                    .at(id.at(), "the file is called '%s' and its id is '%s'".formatted(name, id))
                    .withHint("give both the same name; if the id was published, keep it and rename the file"));
        }
    }

    /** The spreadsheet that a file names, beside it; {@link #reportStrangers} tells if it is not there. */
    Optional<TableFile> table(String folder, Text name) {
        String path = folder + name.value();
        used.add(path);
        Optional<TableFile> table = Optional.ofNullable(tables.get(path));
        if (table.isEmpty() && !findings.hasErrorIn(tree.shown(path))) {
            missingTables.add(new MissingTable(folder, name));
        }
        return table;
    }

    /** A spreadsheet by its path, if it is there. */
    Optional<TableFile> table(String path) {
        used.add(path);
        return Optional.ofNullable(tables.get(path));
    }

    /** What a spreadsheet says of addresses that moved. */
    List<Redirect> redirects(TableFile table) {
        return memory.redirects(table, findings);
    }

    /** What a spreadsheet says of changes. */
    Ledger ledger(TableFile table) {
        return memory.ledger(table, findings);
    }

    /** What a list says of the files of a sealed edition. */
    Optional<Seal> seal(TableFile table) {
        return memory.seal(table, findings);
    }

    /** The Markdown files that lie directly in a folder. */
    List<MarkdownFile> markdownIn(String folder) {
        return tree.markdown().stream()
                .filter(file -> !nameIn(folder, file.path(), ".md").isEmpty())
                .toList();
    }

    /** The fields at the top of a Markdown file. */
    <R extends Record> Optional<R> frontMatter(Class<R> type, MarkdownFile file) {
        used.add(file.path());
        return record(type, file.frontMatter());
    }

    /** What the links of the content can name. */
    ContentNames names(Optional<SiteSheet> site) {
        return known.computeIfAbsent(site, of -> memory.names(ContentNames.of(tree, of)));
    }

    /** The text of a Markdown file. */
    Prose prose(MarkdownFile file, Optional<SiteSheet> site) {
        return memory.prose(file, tree.shown(file.stands()), names(site), findings);
    }

    /** A record with its marks read; one of a file that is the very same, as it was read before. */
    Record marked(Record record, ContentNames names, Findings findings, Function<Findings, Record> read) {
        return memory.marked(record, names, findings, read);
    }

    /** Reads all texts, so that {@link #prose} need not. */
    void readAhead(Optional<SiteSheet> site) {
        memory.readAhead(tree.markdown(), tree::shown, names(site));
    }

    /** The values that a sheet names, out of their spreadsheet. */
    Optional<Series> series(TableFile table, MeasureSheet sheet, Optional<SiteSheet> site) {
        return memory.series(table, sheet, site, findings);
    }

    /** The id that a file or folder name is; a finding if it cannot be one. */
    Optional<Id> id(String name, String path) {
        if (Id.isValid(name)) {
            return Optional.of(new Id(name));
        }
        findings.add(BindRules.BAD_NAME
                .at(tree.startOf(path), "'%s' cannot be part of an address".formatted(name))
                .withHint("use lower-case letters, digits, dots and hyphens"));
        return standIns.map(sketch -> sketch.name(tree.startOf(path)));
    }

    /** The name of a file that lies directly in a folder, without its ending; empty for any other file. */
    static String nameIn(String folder, String path, String ending) {
        boolean inside = path.startsWith(folder) && path.endsWith(ending) && path.indexOf('/', folder.length()) < 0;
        return inside ? path.substring(folder.length(), path.length() - ending.length()) : "";
    }

    /** What the plan asked for so far. */
    Set<String> used() {
        return Set.copyOf(used);
    }

    /** Whether a file is missing or has an error. */
    boolean isAtFault(String path) {
        return missing.contains(path) || findings.hasErrorIn(tree.shown(path));
    }

    boolean areAnyMissing() {
        return !missing.isEmpty() || !missingTables.isEmpty();
    }

    /**
     * Tells the files that are not there, and those that nothing uses.
     *
     * @param meant files that a part at fault uses: they are used once it is mended
     */
    void reportStrangers(Set<String> meant) {
        used.addAll(meant);
        Strangers strangers = new Strangers(tree, used);
        missing.forEach(path -> findings.add(strangers.missing(path)));
        strangers.unused(missing).forEach(findings::add);

        Set<String> unused = tree.tables().stream()
                .map(TableFile::path)
                .filter(path -> !used.contains(path))
                .collect(Collectors.toCollection(TreeSet::new));
        missingTables.forEach(table -> {
            findings.add(strangers.missingTable(table.folder, table.name, unused));
            strangers.meantTable(table.folder, table.name, unused).ifPresent(unused::remove);
        });
        unused.stream()
                .filter(path -> !isOfFaultyMeasure(path))
                .forEach(path -> findings.add(BindRules.UNUSED_FILE
                        .at(tree.startOf(path), "no measure names this spreadsheet")
                        .withHint("write series: %s in the file of its measure"
                                .formatted(path.substring(path.lastIndexOf('/') + 1)))));
    }

    /** A spreadsheet that is called as a measure is meant by it, which may not be able to say so. */
    private boolean isOfFaultyMeasure(String table) {
        return findings.hasErrorIn(tree.shown(table.replaceFirst("\\.[^.]*$", ".yml")));
    }
}
