package org.planpress.prose;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;

/**
 * Lines that Markdown puts together otherwise than they look: the blanks before a line decide what it belongs to, and an
 * author sees them as little as the empty line that is not there.
 */
final class Indentation {

    static final Rule BESIDE = Rule.warning(
            "list-not-inside",
            "An item of a list is indented, but not so far that it stands inside the item above: readers see both on one"
                    + " level.",
            "Start it right under the words of the item above; or start it where the items above start.",
            "1. Homes\n - flats");
    static final Rule JOINED = Rule.warning(
            "joined-to-item",
            "A line right below an item of a list, a quotation or a note is joined to it, though it looks like one of its"
                    + " own.",
            "Put an empty line above it; or indent it as far as the words that it goes on with.",
            "- mend roads;\nWe start in May.");
    static final Rule BOLD_LINE = Rule.note(
            "joined-bold-line",
            "A line of bold words is joined to the line below it.",
            "Put an empty line below it; if it is a heading, start it with ## in the place of the stars.",
            "**Homes**\nWe build homes.");

    static final List<Rule> RULES = List.of(BESIDE, JOINED, BOLD_LINE);

    /** Nobody breaks a line by hand that has room for the next word in so many letters, but to start another. */
    private static final int WIDTH = 60;

    private static final int TAB = 4;
    private static final String ENDS = ".;:!?";
    private static final String ENDS_OF_NO_HEADING = ".:;,!?–—-";

    private final BasedSequence text;
    private final Positions positions;
    private final Findings findings;

    private Indentation(Document document, Positions positions, Findings findings) {
        this.text = document.getChars();
        this.positions = positions;
        this.findings = findings;
    }

    static void report(Document document, Positions positions, Findings findings) {
        new Indentation(document, positions, findings).walk(document);
    }

    private void walk(Node parent) {
        for (Node node : parent.getChildren()) {
            if (node instanceof ListBlock list) {
                reportBeside(list);
            }
            if (node instanceof Paragraph paragraph) {
                reportJoined(paragraph);
                reportBoldLine(paragraph);
            } else if (node instanceof Block) {
                walk(node);
            }
        }
    }

    private void reportBeside(ListBlock list) {
        List<Node> items =
                StreamSupport.stream(list.getChildren().spliterator(), false).toList();
        Optional<Node> above = Optional.ofNullable(list.getPrevious())
                .filter(ListBlock.class::isInstance)
                .map(Node::getLastChild);
        Node before = above.orElse(items.get(0));
        for (Node item : items) {
            if (column(item) > column(before) && !isRightAligned(before, item)) {
                findings.add(BESIDE.at(
                                positions.at(item.getStartOffset()),
                                "this item is indented, and stands beside the item above, not inside it")
                        .withHint("put %s before it to have it inside; or none of its own"
                                .formatted(blanks(contentColumn(before) - outer(before)))));
                return;
            }
            before = column(item) < column(before) ? item : before;
        }
    }

    private static String blanks(int count) {
        return count == 1 ? "1 blank" : count + " blanks";
    }

    /** Numbers of one digit and of two end at the same place if somebody lined them up. */
    private boolean isRightAligned(Node before, Node item) {
        return before.getParent() instanceof OrderedList
                && item.getParent() instanceof OrderedList
                && contentColumn(before) == contentColumn(item);
    }

    /** Where the list of an item would start if its first item had no blanks before it. */
    private int outer(Node item) {
        int lineStart = lineStart(item.getStartOffset());
        int at = lineStart;
        while (at < item.getStartOffset() && " >\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int sign = text.subSequence(lineStart, at).toString().lastIndexOf('>');
        return sign < 0 ? 0 : sign + 2;
    }

    private void reportJoined(Paragraph paragraph) {
        Node parent = paragraph.getParent();
        if (!(parent instanceof ListItem || parent instanceof BlockQuote || parent instanceof FootnoteBlock)) {
            return;
        }
        for (int start : laterLines(paragraph)) {
            if (isOutside(parent, start) && looksLikeItsOwn(start)) {
                findings.add(joined(parent, start));
                return;
            }
        }
    }

    private Finding joined(Node parent, int start) {
        String above = parent instanceof BlockQuote ? "quotation" : parent instanceof ListItem ? "item" : "note";
        String inside = parent instanceof BlockQuote
                ? "start it with > and a blank"
                : parent instanceof ListItem
                        ? "put the mark of the list before it, or blanks"
                        : "indent it by four blanks";
        return JOINED.at(positions.at(firstSign(start)), "this line is joined to the %s above".formatted(above))
                .withHint("put an empty line above it; or %s, if it belongs there".formatted(inside));
    }

    /** Whether nothing before a line says that it belongs to what is above it. */
    private boolean isOutside(Node parent, int lineStart) {
        int first = firstSign(lineStart);
        return parent instanceof BlockQuote
                ? text.charAt(first) != '>'
                : column(first) <= column(parent.getStartOffset());
    }

    /** The line above ends a sentence, or had room for its first word. */
    private boolean looksLikeItsOwn(int lineStart) {
        String above = line(lineStart(lineStart - 1));
        if (above.endsWith("\\") || above.endsWith("  ")) {
            return false;
        }
        String words = line(lineStart).strip();
        boolean capital = Character.isUpperCase(words.codePointAt(0)) || "“‘—–".indexOf(words.charAt(0)) >= 0;
        boolean hadRoom = above.length() + 1 + words.split("\\s", 2)[0].length() < WIDTH;
        String bare = above.strip();
        return ENDS.indexOf(bare.charAt(bare.length() - 1)) >= 0 ? hadRoom || capital : hadRoom && capital;
    }

    private void reportBoldLine(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof StrongEmphasis bold
                && bold.getNext() instanceof SoftLineBreak
                && ENDS_OF_NO_HEADING.indexOf(bold.getText().lastChar()) < 0) {
            findings.add(BOLD_LINE
                    .at(positions.at(bold.getStartOffset()), "this bold line is joined to the line below it")
                    .marking(bold.getTextLength()));
        }
    }

    /** Where the lines of a paragraph start in the file, but for the first. */
    private List<Integer> laterLines(Paragraph paragraph) {
        List<Integer> starts = new ArrayList<>();
        int end = paragraph.getStartOffset() + paragraph.getChars().trimEnd().length();
        for (int at = paragraph.getStartOffset(); at < end; at++) {
            if (text.charAt(at) == '\n') {
                starts.add(at + 1);
            }
        }
        return starts;
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private String line(int start) {
        int end = text.indexOf('\n', start);
        return text.subSequence(start, end < 0 ? text.length() : end).toString();
    }

    private int firstSign(int lineStart) {
        int at = lineStart;
        while (text.charAt(at) == ' ' || text.charAt(at) == '\t') {
            at++;
        }
        return at;
    }

    private int column(Node node) {
        return column(node.getStartOffset());
    }

    private int contentColumn(Node item) {
        Node first = item.getFirstChild();
        return first == null ? column(item) + 2 : column(first);
    }

    private int column(int offset) {
        int column = 0;
        for (int at = lineStart(offset); at < offset; at++) {
            column = text.charAt(at) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return column;
    }
}
