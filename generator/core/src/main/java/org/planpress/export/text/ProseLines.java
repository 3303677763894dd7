package org.planpress.export.text;

import java.util.ArrayList;
import java.util.List;
import org.planpress.model.Prose;
import org.planpress.model.Prose.Inline;
import org.planpress.words.Voice;

/** The authors' texts as plain lines. Where a link leads and what a note says stands in brackets behind the words. */
final class ProseLines {

    private static final int PART = 2;

    private final Voice voice;
    private final TextLines lines;

    ProseLines(Voice voice, TextLines lines) {
        this.voice = voice;
        this.lines = lines;
    }

    void write(Prose prose) {
        blocks(prose.blocks(), 0);
    }

    private void blocks(List<Prose.Block> blocks, int depth) {
        for (Prose.Block block : blocks) {
            if (block instanceof Prose.Heading heading) {
                lines.heading(Math.max(PART, heading.level()), words(heading.content()));
            } else if (block instanceof Prose.Paragraph paragraph) {
                lines.paragraph(words(paragraph.content()));
            } else if (block instanceof Prose.Listing listing) {
                listing(listing, depth);
                lines.gap();
            } else if (block instanceof Prose.Quote quote) {
                blocks(quote.blocks(), depth);
            } else if (block instanceof Prose.Verbatim verbatim) {
                verbatim.text().lines().forEach(lines::under);
                lines.gap();
            } else if (block instanceof Prose.Grid grid) {
                grid(grid);
            }
        }
    }

    /** The first paragraph of an item stands behind its mark, the rest under it. */
    private void listing(Prose.Listing listing, int depth) {
        int number = listing.start();
        for (Prose.Item item : listing.items()) {
            String mark = listing.ordered() ? number++ + "." : "-";
            List<Prose.Block> rest = new ArrayList<>(item.blocks());
            String first = !rest.isEmpty() && rest.get(0) instanceof Prose.Paragraph paragraph
                    ? words(paragraph.content())
                    : "";
            if (!first.isEmpty()) {
                rest.remove(0);
            }
            lines.item(depth, mark, first);
            for (Prose.Block block : rest) {
                if (block instanceof Prose.Listing inner) {
                    listing(inner, depth + 1);
                } else {
                    blocks(List.of(block), depth + 1);
                }
            }
        }
    }

    private void grid(Prose.Grid grid) {
        lines.row(cells(grid.header()));
        grid.rows().forEach(row -> lines.row(cells(row)));
        lines.gap();
    }

    private List<String> cells(List<Prose.Cell> cells) {
        return cells.stream().map(cell -> words(cell.content())).toList();
    }

    private String words(List<Inline> content) {
        return words(voice, content);
    }

    /** What stands inside a line. */
    static String words(Voice voice, List<Inline> content) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Prose.Words plain) {
                words.append(plain.text());
            } else if (inline instanceof Prose.Code code) {
                words.append(code.text());
            } else if (inline instanceof Prose.Emphasis emphasis) {
                words.append(words(voice, emphasis.content()));
            } else if (inline instanceof Prose.Strong strong) {
                words.append(words(voice, strong.content()));
            } else if (inline instanceof Prose.Struck struck) {
                words.append("~~").append(words(voice, struck.content())).append("~~");
            } else if (inline instanceof Prose.Phrase phrase) {
                words.append(words(voice, phrase.content()));
            } else if (inline instanceof Prose.Link link) {
                String shown = words(voice, link.content());
                String target = target(link);
                words.append(shown).append(target.equals(shown) ? "" : " (" + target + ")");
            } else if (inline instanceof Prose.Footnote note) {
                words.append(" (").append(words(voice, note.content())).append(')');
            } else if (inline instanceof Prose.Picture picture) {
                words.append(voice.say(new PlanTextMessage.Picture(picture.description())));
            } else if (inline instanceof Prose.LineBreak) {
                words.append(' ');
            }
        }
        return words.toString();
    }

    private static String target(Prose.Link link) {
        return link.target().replaceFirst("^(?:id|mailto):", "");
    }
}
