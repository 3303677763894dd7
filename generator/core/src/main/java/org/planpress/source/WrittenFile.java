package org.planpress.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planpress.finding.Findings;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;

/**
 * A YAML or Markdown file for those who change it: what the reader of every build makes of it, and where each part of it
 * stands. Offsets are those of {@link #text()}; {@link #with} brings changes of it into the file as it lies on the disk.
 */
public final class WrittenFile {

    private final String raw;
    private final String text;
    private final Node root;
    private final IdentityHashMap<Node, Writing> writings;
    private final Optional<Integer> bodyStart;
    private final int fieldsEnd;

    private WrittenFile(
            String raw,
            String text,
            Node root,
            IdentityHashMap<Node, Writing> writings,
            Optional<Integer> bodyStart,
            int fieldsEnd) {
        this.raw = raw;
        this.text = text;
        this.root = root;
        this.writings = writings;
        this.bodyStart = bodyStart;
        this.fieldsEnd = fieldsEnd;
    }

    /**
     * Reads a file; empty if it cannot be read, and findings say why.
     *
     * @param raw its characters as they lie on the disk
     * @param name its name, of which the ending counts; findings name it so
     */
    public static Optional<WrittenFile> read(String raw, String name, Findings findings) {
        return SourceText.of(raw, name, findings)
                .flatMap(read -> name.endsWith(".md")
                        ? FrontMatter.of(read, name, findings).flatMap(parts -> markdown(raw, name, parts, findings))
                        : yaml(raw, name, findings, read));
    }

    private static Optional<WrittenFile> yaml(String raw, String name, Findings findings, String read) {
        String text = SourceText.withPlainLines(raw);
        Notes notes = new Notes(text);
        return YamlReader.read(read, name, 1, notes, findings)
                .map(root -> new WrittenFile(raw, text, root, notes.writings, Optional.empty(), text.length()));
    }

    private static Optional<WrittenFile> markdown(String raw, String name, FrontMatter parts, Findings findings) {
        String text = SourceText.withPlainLines(raw);
        Notes notes = new Notes(text);
        int fieldsEnd = notes.lines.get(parts.firstBodyLine() - 2);
        int bodyStart =
                parts.firstBodyLine() > notes.lines.size() ? text.length() : notes.lines.get(parts.firstBodyLine() - 1);
        return YamlReader.read(parts.fields(), name, parts.firstLine(), notes, findings)
                .map(root -> new WrittenFile(raw, text, root, notes.writings, Optional.of(bodyStart), fieldsEnd));
    }

    /** Writes down where the parts stand, while they are read. */
    private static final class Notes implements YamlReader.Noting {

        private final String text;
        private final List<Integer> lines = new ArrayList<>(List.of(0));
        private final IdentityHashMap<Node, Writing> writings = new IdentityHashMap<>();

        Notes(String text) {
            this.text = text;
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                lines.add(at + 1);
            }
        }

        private int offset(SourceLocation at) {
            int line = Math.min(at.line(), lines.size());
            return Math.min(text.length(), lines.get(line - 1) + at.column() - 1);
        }

        @Override
        public void noted(Node node, Writing.Style style, SourceLocation end) {
            int start = offset(node.at());
            writings.put(node, new Writing(style, start, Math.max(start, end(node, style, offset(end)))));
        }

        /** The parser ends a block where the next part starts. */
        private int end(Node node, Writing.Style style, int told) {
            if (style.isBlockScalar()) {
                int end = told;
                while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                    end--;
                }
                return end;
            }
            if (style != Writing.Style.BLOCK) {
                return told;
            }
            Optional<Node> last = last(node);
            return last.map(writings::get).map(Writing::end).orElse(told);
        }

        private static Optional<Node> last(Node node) {
            if (node instanceof Node.Sequence list && !list.items().isEmpty()) {
                return Optional.of(list.items().get(list.items().size() - 1));
            }
            return node instanceof Node.Mapping group && !group.entries().isEmpty()
                    ? Optional.of(
                            group.entries().get(group.entries().size() - 1).value())
                    : Optional.empty();
        }
    }

    /** The file with LF at the end of its lines, and without a byte order mark. */
    public String text() {
        return text;
    }

    /** Its fields, as every build reads them. */
    public Node root() {
        return root;
    }

    /** How a part of {@link #root()} is written. */
    public Writing writing(Node part) {
        return Objects.requireNonNull(writings.get(part), "a part of another file");
    }

    /** After the last character that may belong to fields. */
    public int fieldsEnd() {
        return fieldsEnd;
    }

    /** Where the text after the fields of a Markdown file starts. */
    public Optional<Integer> bodyStart() {
        return bodyStart;
    }

    /** The text after the fields of a Markdown file. */
    public String body() {
        return bodyStart.map(text::substring).orElse("");
    }

    /** Where a character of a value stands. */
    public int offset(Provenance from, int character) {
        SourceLocation at = from.at(character);
        int line = 0;
        for (int number = 1; number < at.line(); number++) {
            line = text.indexOf('\n', line) + 1;
        }
        return Math.min(text.length(), line + at.column() - 1);
    }

    /** The file as it lies on the disk, with other characters in some places; all else keeps its line ends. */
    public String with(List<Splice> splices) {
        return new RawText(raw, text).with(splices);
    }
}
