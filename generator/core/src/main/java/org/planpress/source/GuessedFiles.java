package org.planpress.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.source.SourceTree.MarkdownFile;
import org.planpress.source.SourceTree.Unread;
import org.planpress.source.SourceTree.YamlFile;

/**
 * What can be guessed of files that cannot be read. A line that is at fault is left out, and the rest is read again; so
 * what else the file holds is known, and nobody is told that it is missing. Nothing of this is ever published.
 */
final class GuessedFiles {

    /** A file with more faults than this tells too little to guess from. */
    private static final int MOST_FAULTS = 10;

    private final List<YamlFile> yaml = new ArrayList<>();
    private final List<MarkdownFile> markdown = new ArrayList<>();
    private final StringBuilder lost = new StringBuilder();

    Unread all() {
        return new Unread(List.copyOf(yaml), List.copyOf(markdown), lost.toString());
    }

    void addYaml(Path file, String path, String shown) {
        yaml.add(new YamlFile(path, fields(text(file), shown, 1)));
    }

    void addMarkdown(Path file, String path, String shown) {
        String text = text(file);
        Optional<FrontMatter> parts = FrontMatter.of(text, shown, new Findings());
        markdown.add(parts.map(read -> new MarkdownFile(
                        path, fields(read.fields(), shown, read.firstLine()), read.body(), read.firstBodyLine()))
                .orElseGet(() -> new MarkdownFile(path, nothing(shown), "", 1)));
        if (parts.isEmpty()) {
            lost.append(text).append('\n');
        }
    }

    private Node fields(String text, String shown, int firstLine) {
        String[] lines = text.split("\n", -1);
        for (int fault = 0; fault < MOST_FAULTS; fault++) {
            Findings findings = new Findings();
            Optional<Node> node = YamlReader.read(String.join("\n", lines), shown, firstLine, findings);
            if (node.isPresent()) {
                return node.get();
            }
            int line = line(findings, firstLine);
            if (line < 0 || line >= lines.length || lines[line].isEmpty()) {
                break;
            }
            lost.append(lines[line]).append('\n');
            lines[line] = "";
        }
        lost.append(text).append('\n');
        return nothing(shown);
    }

    /** The line of the fault that ended the reading, from 0. */
    private static int line(Findings findings, int firstLine) {
        List<Finding> found = findings.sorted();
        return found.isEmpty() ? -1 : found.get(found.size() - 1).location().line() - firstLine;
    }

    /** As many of its letters as can be read. */
    private static String text(Path file) {
        try {
            return Files.size(file) > SourceText.MOST_BYTES
                    ? ""
                    : Invisible.blanked(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .replace("\r\n", "\n")
                            .replace('\r', '\n')
                            .replaceAll("(?m)^[ \\t]*(?:<{7}|\\|{7}|={7}|>{7}).*$", ""));
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static Node nothing(String shown) {
        return new Node.Mapping(List.of(), SourceLocation.startOf(shown));
    }
}
