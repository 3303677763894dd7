package org.planpress.source;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.finding.SourceLocation;

/**
 * What the content folder holds, file by file, sorted by path. Letters with accents are one character in all paths, however
 * the disk spells them (NFC), so that a name is found that was typed elsewhere. A file that could not be read is left out; a finding
 * says why.
 *
 * @param root the folder as it is named in findings
 * @param yaml the YAML files
 * @param markdown the Markdown files
 * @param tables the spreadsheets with values of measures
 * @param words the files of words under {@code words/}
 * @param unread what can be guessed of files that could not be read
 * @param assets files under {@code assets/} by their names in that folder; each with its path from the content folder, as
 *     the disk spells it
 */
public record SourceTree(
        String root,
        List<YamlFile> yaml,
        List<MarkdownFile> markdown,
        List<TableFile> tables,
        List<WordsFile> words,
        Unread unread,
        SortedMap<String, String> assets) {

    /**
     * A YAML file.
     *
     * @param path path relative to the content folder
     * @param node what it holds
     */
    public record YamlFile(String path, Node node) {}

    /**
     * A Markdown file.
     *
     * @param path path relative to the content folder
     * @param stands the path of the file in which the body stands: another one if that is a translation
     * @param frontMatter the fields between the two {@code ---} lines
     * @param body the text after them
     * @param firstBodyLine the line of the file on which the body starts
     */
    public record MarkdownFile(String path, String stands, Node frontMatter, String body, int firstBodyLine) {

        /** A file whose body stands in itself. */
        public MarkdownFile(String path, Node frontMatter, String body, int firstBodyLine) {
            this(path, path, frontMatter, body, firstBodyLine);
        }

        /** The same with other fields. */
        public MarkdownFile with(Node others) {
            return new MarkdownFile(path, stands, others, body, firstBodyLine);
        }
    }

    /**
     * A file of words, unread.
     *
     * @param path path relative to the content folder
     * @param text what it holds
     */
    public record WordsFile(String path, String text) {}

    /**
     * What can be guessed of files that could not be read: those lines that can be.
     *
     * @param yaml the YAML files
     * @param markdown the Markdown files
     * @param lost the other lines
     */
    public record Unread(List<YamlFile> yaml, List<MarkdownFile> markdown, String lost) {}

    /** The tree with what can be guessed of the files that could not be read. */
    public SourceTree guessed() {
        return new SourceTree(
                root,
                Stream.concat(yaml.stream(), unread.yaml.stream())
                        .sorted(Comparator.comparing(YamlFile::path))
                        .toList(),
                Stream.concat(markdown.stream(), unread.markdown.stream())
                        .sorted(Comparator.comparing(MarkdownFile::path))
                        .toList(),
                tables,
                words,
                new Unread(List.of(), List.of(), unread.lost),
                assets);
    }

    /** The tree without some folders, whose names end with a slash. */
    public SourceTree without(Set<String> folders) {
        return new SourceTree(
                root,
                outside(folders, yaml, YamlFile::path),
                outside(folders, markdown, MarkdownFile::path),
                outside(folders, tables, TableFile::path),
                outside(folders, words, WordsFile::path),
                new Unread(
                        outside(folders, unread.yaml, YamlFile::path),
                        outside(folders, unread.markdown, MarkdownFile::path),
                        unread.lost),
                assets);
    }

    private static <F> List<F> outside(Set<String> folders, List<F> files, Function<F, String> path) {
        return files.stream()
                .filter(file ->
                        folders.stream().noneMatch(folder -> path.apply(file).startsWith(folder)))
                .toList();
    }

    /** The same tree with other files of texts and fields. */
    public SourceTree with(List<YamlFile> otherYaml, List<MarkdownFile> otherMarkdown) {
        return new SourceTree(root, otherYaml, otherMarkdown, tables, words, unread, assets);
    }

    public boolean isEmpty() {
        return yaml.isEmpty() && markdown.isEmpty();
    }

    /** The path of a file as it is named in findings. */
    public String shown(String path) {
        return root.isEmpty() ? path : root + "/" + path;
    }

    /** The start of a file, for findings about all of it. */
    public SourceLocation startOf(String path) {
        return SourceLocation.startOf(shown(path));
    }
}
