package org.planpress.source;

import java.util.List;
import java.util.SortedSet;
import org.planpress.finding.SourceLocation;

/**
 * What the content folder holds, file by file, sorted by path. A file that could not be read is left out; a finding
 * says why.
 *
 * @param root the folder as it is named in findings
 * @param yaml the YAML files
 * @param markdown the Markdown files
 * @param tables the spreadsheets with values of measures
 * @param words the files of words under {@code words/}
 * @param assets files under {@code assets/}, relative to that folder
 */
public record SourceTree(
        String root,
        List<YamlFile> yaml,
        List<MarkdownFile> markdown,
        List<TableFile> tables,
        List<WordsFile> words,
        SortedSet<String> assets) {

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
     * @param frontMatter the fields between the two {@code ---} lines
     * @param body the text after them
     * @param firstBodyLine the line of the file on which the body starts
     */
    public record MarkdownFile(String path, Node frontMatter, String body, int firstBodyLine) {}

    /**
     * A file of words, unread.
     *
     * @param path path relative to the content folder
     * @param text what it holds
     */
    public record WordsFile(String path, String text) {}

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
