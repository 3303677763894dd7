package org.planpress.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.finding.Findings;
import org.planpress.model.Id;
import org.planpress.model.Named;
import org.planpress.model.Prose;
import org.planpress.model.Text;
import org.planpress.prose.MarkdownReader;
import org.planpress.source.SourceTree;
import org.planpress.source.SourceTree.MarkdownFile;
import org.planpress.source.SourceTree.YamlFile;
import org.planpress.source.TableFile;

/** The files of a content folder while a plan is put together from them: who asks for one marks it as used. */
final class ContentFiles {

    private final SourceTree tree;
    private final Findings findings;
    private final RecordBinder records;
    private final Map<String, YamlFile> yaml = new HashMap<>();
    private final Map<String, TableFile> tables = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    ContentFiles(SourceTree tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
        this.records = new RecordBinder(findings);
        tree.yaml().forEach(file -> yaml.putIfAbsent(file.path(), file));
        tree.tables().forEach(file -> tables.putIfAbsent(file.path(), file));
    }

    SourceTree tree() {
        return tree;
    }

    Findings findings() {
        return findings;
    }

    /** What a file holds; a finding if there is no such file. */
    <R extends Record> Optional<R> required(Class<R> type, String path) {
        if (!yaml.containsKey(path) && !findings.hasErrorIn(tree.shown(path))) {
            findings.add(BindRules.MISSING_FILE
                    .at(tree.startOf(path), "this file is missing")
                    .withHint("planpress init DIR writes a plan to copy it from"));
        }
        return optional(type, path);
    }

    /** What a file holds, if it is there. */
    <R extends Record> Optional<R> optional(Class<R> type, String path) {
        used.add(path);
        return Optional.ofNullable(yaml.get(path)).flatMap(file -> records.bind(type, file.node()));
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

    /** The spreadsheet that a file names, beside it; a finding if it is not there. */
    Optional<TableFile> table(String folder, Text name) {
        String path = folder + name.value();
        used.add(path);
        Optional<TableFile> table = Optional.ofNullable(tables.get(path));
        if (table.isEmpty() && !findings.hasErrorIn(tree.shown(path))) {
            findings.add(BindRules.MISSING_FILE
                    .at(name.at(), "there is no spreadsheet %s".formatted(ScalarForms.shortened(tree.shown(path))))
                    .marking(name.value().length())
                    .withHint("put it there as .csv or .xlsx, or correct its name"));
        }
        return table;
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
        return records.bind(type, file.frontMatter());
    }

    Prose prose(MarkdownFile file) {
        return MarkdownReader.read(file.body(), tree.shown(file.path()), file.firstBodyLine(), findings);
    }

    /** The id that a file or folder name is; a finding if it cannot be one. */
    Optional<Id> id(String name, String path) {
        if (Id.isValid(name)) {
            return Optional.of(new Id(name));
        }
        findings.add(BindRules.BAD_NAME
                .at(tree.startOf(path), "'%s' cannot be part of an address".formatted(name))
                .withHint("use lower-case letters, digits, dots and hyphens"));
        return Optional.empty();
    }

    /** The name of a file that lies directly in a folder, without its ending; empty for any other file. */
    static String nameIn(String folder, String path, String ending) {
        boolean inside = path.startsWith(folder) && path.endsWith(ending) && path.indexOf('/', folder.length()) < 0;
        return inside ? path.substring(folder.length(), path.length() - ending.length()) : "";
    }

    void reportUnused() {
        tree.tables().stream()
                .map(TableFile::path)
                .filter(path -> !used.contains(path))
                .forEach(path -> findings.add(BindRules.UNUSED_FILE
                        .at(tree.startOf(path), "no measure names this spreadsheet")
                        .withHint("write series: %s in the file of its measure"
                                .formatted(path.substring(path.lastIndexOf('/') + 1)))));
        Stream.concat(
                        tree.yaml().stream().map(YamlFile::path),
                        tree.markdown().stream().map(MarkdownFile::path))
                .filter(path -> !used.contains(path))
                .forEach(path -> findings.add(BindRules.UNUSED_FILE
                        .at(tree.startOf(path), "no part of a plan has this name in this folder")
                        .withHint("check the name of the file and its folder")));
    }
}
