package org.planpress.prose;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.model.Prose;
import org.planpress.model.Text;

/**
 * Reads the marks inside the words of a field as those of a Markdown text: bold and slanted words, words struck out, code,
 * links, and words in another language. Marks of whole lines, such as those of headings and lists, mean nothing in a field
 * and stay as they are, as pictures and notes do; a check tells them.
 */
public final class FieldMarks {

    /** Words without any of these bear no mark; most bear none. */
    private static final Pattern SIGNS = Pattern.compile("[*_~`\\[<\\\\&]");

    /** Costly to build, never changed by parsing; it knows no block but the paragraph. */
    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(StrikethroughExtension.create()))
                    .set(Parser.SPACE_IN_LINK_URLS, true)
                    .set(Parser.BLOCK_QUOTE_PARSER, false)
                    .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                    .set(Parser.HEADING_PARSER, false)
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                    .set(Parser.LIST_BLOCK_PARSER, false)
                    .set(Parser.THEMATIC_BREAK_PARSER, false)
                    .toImmutable())
            .build();

    private final String words;
    private final Places places;

    private FieldMarks(String words, Places places) {
        this.words = words;
        this.places = places;
    }

    /**
     * The text with its marks read; itself if there are none. After a finding about a limit it is not read.
     *
     * @param targets what the addresses of its links mean
     * @param findings where problems go
     */
    public static Text read(Text text, Targets targets, Findings findings) {
        return SIGNS.matcher(text.value()).find()
                ? new FieldMarks(text.value(), new FieldPlaces(text.from())).marksOf(text, targets, findings)
                : text;
    }

    private Text marksOf(Text text, Targets targets, Findings findings) {
        Optional<Finding> exceeded = new MarkdownLimits(words, places).exceeded();
        if (exceeded.isPresent()) {
            findings.add(exceeded.get());
            return text;
        }
        Document document = PARSER.parse(words);
        if (definesLinks(document)) {
            return text;
        }
        HiddenWords.report(document, places, findings);
        Reading reading = new Reading(document, places, targets, findings).keepingLines();
        List<Prose.Block> paragraphs = new ArrayList<>();
        for (Node node : document.getChildren()) {
            if (node instanceof Paragraph) {
                paragraphs.add(new Prose.Paragraph(plain(InlineReader.read(node, reading)), reading.from(node)));
            }
        }
        if (paragraphs.isEmpty()) {
            return text;
        }
        Text read = Text.of(new Prose(List.copyOf(paragraphs)));
        boolean marked = read.marked().allInlines().anyMatch(inline -> !(inline instanceof Prose.Words));
        return marked ? read : read.value().equals(text.value()) ? text : new Text(read.value(), read.from());
    }

    /** The parser takes a line such as {@code [Update]: Delayed} away, and a field shows all that its author wrote. */
    private static boolean definesLinks(Document document) {
        for (Node node : document.getChildren()) {
            if (node instanceof Reference) {
                return true;
            }
        }
        return false;
    }

    private List<Prose.Inline> plain(List<Prose.Inline> inlines) {
        return inlines.stream().map(this::plain).toList();
    }

    /** The inline with what a field cannot hold as its characters. */
    private Prose.Inline plain(Prose.Inline inline) {
        if (inline instanceof Prose.Picture picture) {
            return new Prose.Words("![" + picture.description() + "](" + picture.target() + ")", picture.from());
        } else if (inline instanceof Prose.Emphasis emphasis) {
            return new Prose.Emphasis(plain(emphasis.content()), emphasis.from());
        } else if (inline instanceof Prose.Strong strong) {
            return new Prose.Strong(plain(strong.content()), strong.from());
        } else if (inline instanceof Prose.Struck struck) {
            return new Prose.Struck(plain(struck.content()), struck.from());
        } else if (inline instanceof Prose.Link link) {
            return new Prose.Link(link.target(), plain(link.content()), link.from());
        } else if (inline instanceof Prose.Phrase phrase) {
            return new Prose.Phrase(phrase.language(), plain(phrase.content()), phrase.from());
        }
        return inline;
    }
}
