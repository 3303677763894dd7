package org.planpress.prose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Prose;

/** A tree of prose as lines of text, each with its position, to compare with a file. */
public final class TreeDump {

    private final StringBuilder out = new StringBuilder();

    private TreeDump() {}

    public static String of(Prose prose) {
        TreeDump dump = new TreeDump();
        prose.blocks().forEach(block -> dump.block(block, ""));
        return dump.out.toString();
    }

    private void block(Prose.Block block, String indent) {
        if (block instanceof Prose.Grid grid) {
            line(indent, grid.at(), "Grid numeric=" + grid.numeric());
            row(grid.header(), indent + "  ");
            grid.rows().forEach(row -> row(row, indent + "  "));
        } else if (block instanceof Prose.Listing listing) {
            line(indent, listing.at(), "Listing ordered=" + listing.ordered() + " start=" + listing.start());
            for (Prose.Item item : listing.items()) {
                out.append(indent).append("  Item tight=").append(item.tight()).append('\n');
                item.blocks().forEach(inner -> block(inner, indent + "    "));
            }
        } else {
            line(indent, block.at(), name(block) + own(block));
            block.inner().forEach(inner -> block(inner, indent + "  "));
            block.inlines().forEach(inline -> inline(inline, indent + "  "));
        }
    }

    private static String own(Prose.Block block) {
        if (block instanceof Prose.Heading heading) {
            return " level=" + heading.level() + " anchor=" + heading.anchor();
        }
        return block instanceof Prose.Verbatim verbatim ? quoted(verbatim.text()) : "";
    }

    private void row(List<Prose.Cell> cells, String indent) {
        out.append(indent).append("Row of ").append(cells.size()).append('\n');
        for (Prose.Cell cell : cells) {
            out.append(indent).append("  Cell\n");
            cell.content().forEach(inline -> inline(inline, indent + "    "));
        }
    }

    private void inline(Prose.Inline inline, String indent) {
        String own = inline.ownWords().isEmpty() ? "" : quoted(inline.ownWords());
        if (inline instanceof Prose.Link link) {
            own = " to" + quoted(link.target());
        } else if (inline instanceof Prose.Picture picture) {
            own = " of" + quoted(picture.target()) + quoted(picture.description());
        } else if (inline instanceof Prose.Phrase phrase) {
            own = " in" + quoted(phrase.language());
        }
        line(indent, inline.at(), name(inline) + own);
        inline.inner().forEach(inner -> inline(inner, indent + "  "));
        inline.aside().forEach(inner -> inline(inner, indent + "  "));
    }

    private void line(String indent, SourceLocation at, String text) {
        out.append(indent)
                .append(at.line())
                .append(':')
                .append(at.column())
                .append(' ')
                .append(text)
                .append('\n');
    }

    private static String name(Object part) {
        return part.getClass().getSimpleName();
    }

    /** In quotation marks; what an editor could hide or change, by its number. */
    private static String quoted(String text) {
        return text.codePoints()
                .mapToObj(point -> point < 0x20 || point == 0xA0 || point == 0xFFFD
                        ? String.format(Locale.ROOT, "{%04X}", point)
                        : Character.toString(point))
                .collect(Collectors.joining("", " \"", "\""));
    }
}
