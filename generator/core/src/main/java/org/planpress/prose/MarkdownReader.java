package org.planpress.prose;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Prose;

/**
 * Reads Markdown, CommonMark with tables and footnotes, into the closed tree of {@link Prose}. What the parser's own tree holds beyond
 * that never leaves this package.
 */
public final class MarkdownReader {

    /** The rules about a part of a text, which is read all the same. */
    public static final List<Rule> OF_PARTS = Stream.of(
                    BlockReader.RULES, InlineReader.RULES, Footnotes.RULES, HiddenWords.RULES, Indentation.RULES)
            .flatMap(List::stream)
            .toList();

    /** Every rule that reading can report. */
    public static final List<Rule> RULES =
            Stream.concat(MarkdownLimits.RULES.stream(), OF_PARTS.stream()).toList();

    /** Deeper than any text within the limits; above it the recursive readers and renderers could run out of stack. */
    private static final int MAX_TREE_DEPTH = 100;

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(TablesExtension.create(), FootnoteExtension.create(), StrikethroughExtension.create()))
            .set(Parser.SPACE_IN_LINK_URLS, true)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.WITH_CAPTION, false)
            .toImmutable();

    /** Costly to build, never changed by parsing. */
    private static final Parser PARSER = Parser.builder(OPTIONS).build();

    private MarkdownReader() {}

    /**
     * Reads the body of a Markdown file. After a finding about a limit the text is not read and the result is empty.
     *
     * @param markdown the body, without front matter
     * @param path the file, for locations
     * @param firstLine the line of the file on which the body starts, from 1
     * @param findings where problems go
     */
    public static Prose read(String markdown, String path, int firstLine, Findings findings) {
        return read(markdown, path, firstLine, Targets.AS_WRITTEN, findings);
    }

    /**
     * Reads the body of a Markdown file as {@link #read(String, String, int, Findings)} does.
     *
     * @param targets what the addresses of its links and pictures mean
     */
    public static Prose read(String markdown, String path, int firstLine, Targets targets, Findings findings) {
        GluedTables tables = GluedTables.apart(Characters.withPlainMarks(Characters.normalised(markdown)));
        String text = tables.text();
        Positions positions = new Positions(text, path, firstLine, tables.inserted());
        Optional<Finding> exceeded = new MarkdownLimits(text, positions).exceeded();
        if (exceeded.isPresent()) {
            findings.add(exceeded.get());
            return Prose.EMPTY;
        }
        Document document = PARSER.parse(text);
        Node deepest = firstBelow(document, MAX_TREE_DEPTH);
        if (deepest != null) {
            SourceLocation at = positions.at(deepest.getStartOffset());
            findings.add(MarkdownLimits.TOO_DEEP.at(at, "marks nest more than " + MAX_TREE_DEPTH + " deep here"));
            return Prose.EMPTY;
        }
        HiddenWords.report(document, positions, findings);
        Indentation.report(document, positions, findings);
        Reading reading = new Reading(document, positions, targets, findings);
        Prose prose = new Prose(new BlockReader(reading).blocks(document));
        reading.footnotes().reportUncalled();
        return prose;
    }

    /** The first node more than {@code limit} levels below the root, found without recursion. */
    private static @Nullable Node firstBelow(Node root, int limit) {
        Node node = root;
        int depth = 0;
        while (node != null && depth <= limit) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return node;
    }
}
