package org.planpress.prose;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.planpress.finding.Provenance;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Prose;

/** The parser's blocks as the blocks of {@link Prose}. A kind of block without a form there is a fault of ours. */
final class BlockReader {

    static final Rule TABLE_ROW_TOO_LONG = Rule.error(
            "table-row-too-long",
            "A row of a table has more cells than the table has columns, so its last cells would be lost.",
            "Give the table another column, or write a bar inside a cell as \\|.",
            "| a | b |\n|---|---|\n| 1 | 2 | 3 |");

    static final Rule UNCLOSED_FENCE = Rule.error(
            "unclosed-fence",
            "Code starts with three signs and never ends, so that the rest of the page is shown as code.",
            "Write the same three signs on a line after the code.",
            "``` and no other line of the kind");
    static final Rule EMPTY_HEADING = Rule.error(
            "empty-heading",
            "A heading has no words, so that nobody can follow a link to it or hear what comes.",
            "Write its words, or delete its signs; describe a picture that is a heading.",
            "a line with ## alone");
    static final Rule EMPTY_ITEM = Rule.warning(
            "empty-item",
            "An item of a list holds nothing.",
            "Write its words, or delete its sign.",
            "a line with a hyphen alone");

    static final Rule ACCIDENTAL_HEADING = Rule.warning(
            "accidental-heading",
            "A line of hyphens or equals signs right under a paragraph makes a heading of it.",
            "Put an empty line above the signs; start a heading with ##.",
            "We will meet again.\n-----");
    static final Rule SIDEBAR = Rule.warning(
            "box-of-another-system",
            "Lines of four stars or underscores around words are a box in another system; here they are two lines across"
                    + " the page.",
            "Start each line of the box with > and a blank, and delete the lines of signs; for a pause between topics, put an"
                    + " empty line around ***.",
            "****\nA word on the side.\n****");
    static final Rule INDENTED = Rule.warning(
            "indented-words",
            "Words that start four blanks or a tab from the edge are shown as code: line by line, in its letters, without marks.",
            "Take the blanks away, or put a list's mark before each line; what is code stands between lines of ```.",
            "We will:\n\n\tOpen the park");
    static final Rule NUMBER = Rule.warning(
            "number-not-shown",
            "A list is counted from its first number on, so that another number of an item is not the one that readers see.",
            "Number the items one after the other, or write the numbers as words.",
            "1. First\n3. Third");

    static final List<Rule> RULES = List.of(
            ACCIDENTAL_HEADING,
            SIDEBAR,
            INDENTED,
            NUMBER,
            TABLE_ROW_TOO_LONG,
            UNCLOSED_FENCE,
            EMPTY_HEADING,
            EMPTY_ITEM);

    /** What opens and closes a box in AsciiDoc, and is a line across the page in Markdown. */
    private static final Pattern BOX = Pattern.compile("\\*{4,}|_{4,}");

    /** A line that nobody would write as code: a sentence, a heading, an item, a row. */
    private static final Pattern LIKE_WORDS = Pattern.compile("(?m)^\\h*(?:(?:#{1,6}|[-*+•>|]|\\d{1,2}[.)])\\h+\\p{L}"
            + "|(?=\\S+\\h+\\S)[\\p{Lu}“‘(][\\p{L}\\p{N}’'“”‘(),.:;!?%£&\\h–-]*$)");

    private final Reading reading;
    private final Anchors anchors = new Anchors();

    BlockReader(Reading reading) {
        this.reading = reading;
    }

    List<Prose.Block> blocks(Node parent) {
        // The definition of a link is part of the links that use it, and a note of its call.
        return children(parent)
                .filter(node -> !(node instanceof Reference || node instanceof FootnoteBlock))
                .map(this::block)
                .toList();
    }

    private Prose.Block block(Node node) {
        Provenance from = reading.from(node);
        if (node instanceof Heading heading) {
            List<Prose.Inline> content = inlines(heading);
            reportAccident(heading, content);
            if (isWithoutWords(content)) {
                reading.findings().add(EMPTY_HEADING.at(at(heading), "this heading has no words"));
            }
            return new Prose.Heading(heading.getLevel(), content, anchors.anchor(Prose.words(content)), from);
        } else if (node instanceof Paragraph) {
            return new Prose.Paragraph(inlines(node), from);
        } else if (node instanceof ListBlock list) {
            return listing(list);
        } else if (node instanceof BlockQuote) {
            return new Prose.Quote(blocks(node), from);
        } else if (node instanceof TableBlock) {
            return grid(node);
        }
        return leaf(node, from);
    }

    /** Dashes under a paragraph make a heading of it, which somebody who drew a line did not mean. */
    private void reportAccident(Heading heading, List<Prose.Inline> content) {
        boolean drawn = heading.isSetextHeading()
                && (heading.getText().indexOf('\n') >= 0
                        || heading.getClosingMarker().length() < 3
                        || Prose.words(content).strip().endsWith("."));
        if (drawn) {
            reading.findings()
                    .add(ACCIDENTAL_HEADING
                            .at(at(heading), "the line of signs below makes a heading of this")
                            .withHint("put an empty line above the signs; for a heading, start it with ##"));
        }
    }

    /** One number for all items is a way to let them be counted; any other that does not follow was meant. */
    private void reportNumbers(OrderedList list) {
        List<OrderedListItem> items =
                children(list).map(OrderedListItem.class::cast).toList();
        List<Integer> numbers = items.stream()
                .map(item -> Integer.parseInt(item.getOpeningMarker().toString().replaceAll("\\D", "")))
                .toList();
        int start = numbers.get(0);
        if (numbers.stream().distinct().count() == 1) {
            return;
        }
        for (int index = 1; index < numbers.size(); index++) {
            if (numbers.get(index) != start + index) {
                reading.findings()
                        .add(
                                NUMBER.at(
                                                at(items.get(index)),
                                                "this item is number %d, and is shown as %d"
                                                        .formatted(numbers.get(index), start + index))
                                        .withHint(
                                                "number the items one after the other, or write the number as words of the item"));
                return;
            }
        }
    }

    private Prose.Block leaf(Node node, Provenance from) {
        if (node instanceof FencedCodeBlock fenced) {
            if (fenced.getClosingMarker().isEmpty()) {
                reading.findings()
                        .add(UNCLOSED_FENCE
                                .at(at(fenced), "the code that starts here never ends")
                                .withHint("write %s on a line after it".formatted(fenced.getOpeningMarker())));
            }
            return verbatim(fenced, from);
        } else if (node instanceof IndentedCodeBlock indented) {
            if (LIKE_WORDS.matcher(lines(indented)).find()) {
                reading.findings()
                        .add(INDENTED.at(at(indented), "these words are shown as code, because they are indented")
                                .withHint(
                                        "take the blanks before them away; what is code stands between lines of ```"));
            }
            return verbatim(indented, from);
        } else if (node instanceof ThematicBreak) {
            reportBox(node);
            return new Prose.Break(from);
        } else if (node instanceof HtmlBlockBase html) {
            String source = lines(html).stripTrailing();
            return new Prose.Paragraph(List.of(new Prose.RawHtml(source, written(html, source, from))), from);
        }
        throw new IllegalStateException("no form for a block of " + node.getClass());
    }

    /** A line of signs that words follow at once, and that stands there again after them. */
    private void reportBox(Node line) {
        Node words = line.getNext();
        BasedSequence signs = line.getChars().trim();
        if (words != null && BOX.matcher(signs).matches() && at(words).line() == at(line).line() + 1) {
            if (isClosed(words, signs)) {
                reading.findings()
                        .add(
                                SIDEBAR.at(
                                                at(line),
                                                "'%s' starts a box in another system, and is a line across the page here"
                                                        .formatted(signs))
                                        .marking(signs.length())
                                        .withHint(
                                                "start each line of the box with > and a blank, and delete the lines of signs"));
            }
        }
    }

    private static boolean isClosed(Node words, BasedSequence signs) {
        for (Node node = words; node != null; node = node.getNext()) {
            if (node instanceof ThematicBreak && node.getChars().trim().equals(signs)) {
                return true;
            }
        }
        return false;
    }

    private Prose.Listing listing(ListBlock list) {
        List<Prose.Item> items = children(list)
                .map(ListItem.class::cast)
                .map(item -> new Prose.Item(blocks(item), list.isTight()))
                .toList();
        children(list)
                .filter(item -> !item.hasChildren())
                .forEach(
                        item -> reading.findings().add(EMPTY_ITEM.at(at(item), "this item of the list holds nothing")));
        if (list instanceof OrderedList numbered) {
            reportNumbers(numbered);
        }
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
        return new Prose.Listing(ordered, start, items, reading.from(list));
    }

    private Prose.Grid grid(Node table) {
        List<Prose.Cell> header = List.of();
        List<Boolean> numeric = List.of();
        List<List<Prose.Cell>> rows = new ArrayList<>();
        for (Node part : children(table).toList()) {
            List<TableRow> partRows = children(part).map(TableRow.class::cast).toList();
            if (part instanceof TableHead) {
                header = cells(partRows.get(0));
                numeric = children(partRows.get(0))
                        .map(cell -> ((TableCell) cell).getAlignment() == TableCell.Alignment.RIGHT)
                        .toList();
            } else if (part instanceof TableBody) {
                int columns = header.size();
                partRows.forEach(row -> rows.add(row(row, columns)));
            } else if (!(part instanceof TableSeparator)) {
                throw new IllegalStateException("no form for the part of a table of " + part.getClass());
            }
        }
        return new Prose.Grid(header, List.copyOf(rows), numeric, reading.from(table));
    }

    private List<Prose.Cell> row(TableRow row, int columns) {
        List<Node> surplus = children(row).skip(columns).toList();
        if (!surplus.isEmpty()) {
            String message = "this row has " + (columns + surplus.size()) + " cells, the table has " + columns
                    + (columns == 1 ? " column" : " columns");
            reading.findings().add(TABLE_ROW_TOO_LONG.at(at(surplus.get(0)), message));
        }
        Stream<Prose.Cell> missing = Stream.generate(() -> new Prose.Cell(List.of()));
        return Stream.concat(cells(row).stream(), missing).limit(columns).toList();
    }

    private List<Prose.Cell> cells(TableRow row) {
        return children(row).map(this::cell).toList();
    }

    /** A cell; the space that an empty one may hold is no content. */
    private Prose.Cell cell(Node cell) {
        List<Prose.Inline> content = inlines(cell);
        boolean blank = content.stream()
                .allMatch(inline ->
                        inline instanceof Prose.Words words && words.text().isBlank());
        return new Prose.Cell(blank ? List.of() : content);
    }

    /** A picture speaks by its description. */
    private static boolean isWithoutWords(List<Prose.Inline> content) {
        return Prose.words(content).isBlank()
                && content.stream()
                        .noneMatch(inline -> inline instanceof Prose.Picture picture
                                && !picture.description().isBlank());
    }

    private List<Prose.Inline> inlines(Node parent) {
        return InlineReader.read(parent, reading);
    }

    private SourceLocation at(Node node) {
        return reading.at(node);
    }

    private static Stream<Node> children(Node parent) {
        return StreamSupport.stream(parent.getChildren().spliterator(), false);
    }

    private Prose.Block verbatim(Block block, Provenance from) {
        String text = lines(block);
        return new Prose.Verbatim(text, written(block, text, from));
    }

    /** Where the lines of a block come from. */
    private Provenance written(Block block, String text, Provenance from) {
        List<Integer> offsets = new ArrayList<>();
        for (BasedSequence line : block.getContentLines()) {
            offsets.addAll(Positions.offsets(line));
        }
        return text.isEmpty()
                ? from
                : reading.positions().from(offsets.subList(0, text.length())).opening(from.start());
    }

    /** The lines of a block without what stands before them because of the blocks around it. */
    private static String lines(Block block) {
        String text = String.join("", block.getContentLines());
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
