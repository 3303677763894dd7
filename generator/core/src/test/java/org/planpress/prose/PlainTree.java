package org.planpress.prose;

import java.util.List;
import java.util.stream.Collectors;
import org.planpress.model.Prose;

/** A tree of prose as a person would write it down: a line for each block, what is inside it indented. */
public final class PlainTree {

    private final StringBuilder out = new StringBuilder();

    private PlainTree() {}

    public static String of(Prose prose) {
        PlainTree tree = new PlainTree();
        prose.blocks().forEach(block -> tree.block(block, ""));
        return tree.out.toString();
    }

    private void block(Prose.Block block, String indent) {
        if (block instanceof Prose.Heading heading) {
            line(indent, "h" + heading.level() + " " + words(heading.content()));
        } else if (block instanceof Prose.Paragraph paragraph) {
            line(indent, "p " + words(paragraph.content()));
        } else if (block instanceof Prose.Listing listing) {
            line(indent, listing.ordered() ? "ol " + listing.start() : "ul");
            listing.items().forEach(item -> item(item, indent));
        } else if (block instanceof Prose.Quote quote) {
            line(indent, "quote");
            quote.blocks().forEach(inner -> block(inner, indent + "  "));
        } else if (block instanceof Prose.Verbatim code) {
            line(indent, "code");
            code.text().lines().forEach(text -> line(indent + "  ", text));
        } else if (block instanceof Prose.Break) {
            line(indent, "break");
        } else if (block instanceof Prose.Grid grid) {
            line(indent, "table");
            row(grid.header(), indent);
            grid.rows().forEach(row -> row(row, indent));
        }
    }

    private void item(Prose.Item item, String indent) {
        boolean first = true;
        for (Prose.Block block : item.blocks()) {
            if (first && block instanceof Prose.Paragraph paragraph) {
                line(indent, "  * " + words(paragraph.content()));
            } else {
                block(block, indent + "    ");
            }
            first = false;
        }
    }

    private void row(List<Prose.Cell> row, String indent) {
        line(indent + "  ", row.stream().map(cell -> words(cell.content())).collect(Collectors.joining(" | ")));
    }

    private void line(String indent, String text) {
        out.append(indent).append(text.stripTrailing()).append('\n');
    }

    private static String words(List<Prose.Inline> inlines) {
        return inlines.stream().map(PlainTree::words).collect(Collectors.joining());
    }

    private static String words(Prose.Inline inline) {
        String inner = words(inline.inner());
        if (inline instanceof Prose.Emphasis) {
            return "_" + inner + "_";
        } else if (inline instanceof Prose.Strong) {
            return "*" + inner + "*";
        } else if (inline instanceof Prose.Struck) {
            return "~~" + inner + "~~";
        } else if (inline instanceof Prose.Code code) {
            return "`" + code.text() + "`";
        } else if (inline instanceof Prose.Link link) {
            return "[" + inner + "](" + link.target() + ")";
        } else if (inline instanceof Prose.Picture picture) {
            return "![" + picture.description() + "](" + picture.target() + ")";
        } else if (inline instanceof Prose.Footnote note) {
            return "[^: " + words(note.content()) + "]";
        }
        return inline.ownWords() + inner;
    }
}
