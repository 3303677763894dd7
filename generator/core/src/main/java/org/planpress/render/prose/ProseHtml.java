package org.planpress.render.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planpress.look.PictureSize;
import org.planpress.model.Prose;
import org.planpress.render.prose.ProseMessage.BackToNote;
import org.planpress.render.prose.ProseMessage.Label;
import org.planpress.render.prose.ProseMessage.Note;
import org.planpress.site.chart.PhoneTable;
import org.planpress.site.frame.PageMessage;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/**
 * Prose as HTML. It writes only the elements below and escapes everything that an author wrote, so that nothing in a
 * text can become markup.
 */
public final class ProseHtml {

    private static final int TOP = 2;
    private static final int LOWEST = 6;

    private final Voice voice;
    private final Addresses addresses;
    private final NoteNumbers numbers;
    private final String prefix;
    private final int level;
    private final List<Prose.Footnote> notes = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private Optional<String> tableLabel = Optional.empty();

    private ProseHtml(Voice voice, Addresses addresses, NoteNumbers numbers, String prefix, int level) {
        this.voice = voice;
        this.addresses = addresses;
        this.numbers = numbers;
        this.prefix = prefix;
        this.level = level;
    }

    /**
     * The blocks of a text, a line feed after each, and its notes.
     *
     * @param voice says what stands around the author's words
     * @param numbers of the notes of the page on which the text stands
     */
    public static String render(Voice voice, Prose prose, LinkTargets targets, NoteNumbers numbers) {
        return render(voice, prose, targets, numbers, "", TOP);
    }

    /**
     * The same for a text that is one of several on its page.
     *
     * @param prefix put before the anchors of its headings, so that no two places of the page have the same id
     * @param level the level of a heading that is of level 2 in the text
     */
    public static String render(
            Voice voice, Prose prose, LinkTargets targets, NoteNumbers numbers, String prefix, int level) {
        ProseHtml html = new ProseHtml(voice, new Addresses(targets, prefix), numbers, prefix, level);
        html.blocks(prose.blocks());
        html.notes();
        return html.out.toString();
    }

    /** What stands inside a line, without notes. */
    public static String inline(Voice voice, List<Prose.Inline> inlines, LinkTargets targets) {
        ProseHtml html = new ProseHtml(voice, new Addresses(targets, ""), new NoteNumbers(), "", TOP);
        html.inlines(inlines);
        return html.out.toString();
    }

    private void blocks(List<Prose.Block> blocks) {
        for (Prose.Block block : blocks) {
            block(block);
            out.append('\n');
        }
    }

    private void block(Prose.Block block) {
        if (block instanceof Prose.Heading heading) {
            heading(heading);
        } else if (block instanceof Prose.Paragraph paragraph) {
            element("p", paragraph.content());
        } else if (block instanceof Prose.Listing listing) {
            listing(listing);
        } else if (block instanceof Prose.Quote quote) {
            out.append("<blockquote>\n");
            blocks(quote.blocks());
            out.append("</blockquote>");
        } else if (block instanceof Prose.Verbatim verbatim) {
            // Reachable by keyboard, because long lines scroll.
            out.append("<pre tabindex=\"0\"><code>")
                    .append(escaped(verbatim.text()))
                    .append("</code></pre>");
        } else if (block instanceof Prose.Break) {
            out.append("<hr>");
        } else if (block instanceof Prose.Grid grid) {
            grid(grid);
        } else {
            throw new IllegalStateException("no HTML for a block of " + block.getClass());
        }
    }

    private void heading(Prose.Heading heading) {
        // The only level 1 of a page is its title.
        int shown = Math.min(LOWEST, Math.max(TOP, heading.level()) - TOP + level);
        String id = prefix + heading.anchor();
        out.append("<h").append(shown).append(" id=\"").append(escaped(id)).append("\">");
        inlines(heading.content());
        out.append("</h").append(shown).append('>');
        tableLabel = Prose.words(heading.content()).isBlank() ? Optional.empty() : Optional.of(id);
    }

    private void listing(Prose.Listing listing) {
        String start = listing.start() == 1 ? "" : " start=\"" + listing.start() + "\"";
        out.append(listing.ordered() ? "<ol class=\"numbers\"" + start + ">\n" : "<ul class=\"bullets\">\n");
        for (Prose.Item item : listing.items()) {
            out.append("<li>");
            item(item);
            out.append("</li>\n");
        }
        out.append(listing.ordered() ? "</ol>" : "</ul>");
    }

    private void item(Prose.Item item) {
        String gap = "";
        for (Prose.Block block : item.blocks()) {
            out.append(gap);
            if (item.tight() && block instanceof Prose.Paragraph paragraph) {
                inlines(paragraph.content());
            } else {
                block(block);
            }
            gap = "\n";
        }
    }

    private void grid(Prose.Grid grid) {
        PhoneTable phone = PhoneTable.of(
                words(grid.header()),
                grid.numeric(),
                grid.rows().stream().map(ProseHtml::words).toList());
        String name = label(grid);
        if (phone == PhoneTable.WIDE) {
            // Reachable by keyboard, because it is scrolled on a phone.
            out.append("<p class=\"scroll-hint\">")
                    .append(said(PageMessage.Label.TABLE_SCROLL))
                    .append("</p>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" ")
                    .append(name)
                    .append("><table");
        } else {
            out.append("<div class=\"scroll\"><table ").append(name);
        }
        out.append(" class=\"").append(phone.styles()).append("\">\n<thead><tr>");
        for (int column = 0; column < grid.header().size(); column++) {
            cell(grid, column, grid.header().get(column), "col");
        }
        out.append("</tr></thead>\n");
        if (!grid.rows().isEmpty()) {
            out.append("<tbody>\n");
            grid.rows().forEach(row -> row(grid, row));
            out.append("</tbody>\n");
        }
        out.append("</table></div>");
    }

    private void row(Prose.Grid grid, List<Prose.Cell> row) {
        out.append("<tr>");
        for (int column = 0; column < row.size(); column++) {
            cell(grid, column, row.get(column), column == 0 && row.size() > 1 ? "row" : "");
        }
        out.append("</tr>\n");
    }

    /** A cell; one without words heads nothing, whatever its place. */
    private void cell(Prose.Grid grid, int column, Prose.Cell cell, String scope) {
        boolean heads = !scope.isEmpty() && !cell.content().isEmpty();
        String name = heads ? "th" : "td";
        out.append('<').append(name);
        if (heads) {
            out.append(" scope=\"").append(scope).append('"');
        }
        out.append(grid.numeric().get(column) ? " class=\"n\"" : "");
        if (!heads && column > 0) {
            shownBeside(Prose.words(grid.header().get(column).content()));
        }
        out.append('>');
        boolean plain = cell.content().stream().allMatch(Prose.Words.class::isInstance);
        out.append(heads || plain ? "" : "<span>");
        inlines(cell.content());
        out.append(heads || plain ? "" : "</span>");
        out.append("</").append(name).append('>');
    }

    /** What a phone shows beside a value, whose column has no head there. */
    private void shownBeside(String head) {
        if (!head.isBlank()) {
            out.append(" data-l=\"").append(escaped(head)).append('"');
        }
    }

    private static List<String> words(List<Prose.Cell> cells) {
        return cells.stream().map(cell -> Prose.words(cell.content())).toList();
    }

    /**
     * The name of a table, which has no caption to take it from: the heading above the first table under it, the words
     * of the header row for the others, so that no two share a name.
     */
    private String label(Prose.Grid grid) {
        Optional<String> heading = tableLabel;
        tableLabel = Optional.empty();
        String words = grid.header().stream()
                .map(cell -> Prose.words(cell.content()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        return heading.map(anchor -> "aria-labelledby=\"" + escaped(anchor) + '"')
                .orElse("aria-label=\"" + (words.isEmpty() ? said(Label.TABLE) : escaped(words)) + '"');
    }

    private void inlines(List<Prose.Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Prose.Inline inline) {
        if (inline instanceof Prose.Words words) {
            out.append(escaped(words.text()));
        } else if (inline instanceof Prose.Emphasis emphasis) {
            element("em", emphasis.content());
        } else if (inline instanceof Prose.Strong strong) {
            element("strong", strong.content());
        } else if (inline instanceof Prose.Struck struck) {
            element("s", struck.content());
        } else if (inline instanceof Prose.Code code) {
            out.append("<code>").append(escaped(code.text())).append("</code>");
        } else if (inline instanceof Prose.Link link) {
            link(link);
        } else if (inline instanceof Prose.Picture picture) {
            picture(picture);
        } else if (inline instanceof Prose.LineBreak) {
            out.append("<br>\n");
        } else if (inline instanceof Prose.RawHtml html) {
            out.append(escaped(html.source()));
        } else if (inline instanceof Prose.Phrase phrase) {
            out.append("<span lang=\"").append(escaped(phrase.language())).append("\">");
            inlines(phrase.content());
            out.append("</span>");
        } else if (inline instanceof Prose.Footnote note) {
            call(note);
        } else {
            throw new IllegalStateException("no HTML for an inline of " + inline.getClass());
        }
    }

    private void call(Prose.Footnote note) {
        notes.add(note);
        int number = numbers.next();
        out.append("<sup class=\"call\"><a href=\"#page-note-")
                .append(number)
                .append("\" id=\"page-note-call-")
                .append(number)
                .append("\" role=\"doc-noteref\" aria-label=\"")
                .append(said(new Note(number)))
                .append("\">")
                .append(number)
                .append("</a></sup>");
    }

    /** No heading, because a text can stand at any level of a page, and so can its notes. */
    private void notes() {
        if (notes.isEmpty()) {
            return;
        }
        int first = numbers.last() - notes.size() + 1;
        out.append("<div class=\"notes\">\n<p class=\"notes-title\" id=\"page-notes-")
                .append(first)
                .append("\">")
                .append(said(Label.NOTES))
                .append("</p>\n<ol class=\"numbers\" aria-labelledby=\"page-notes-")
                .append(first)
                .append(first == 1 ? "\">\n" : "\" start=\"" + first + "\">\n");
        for (int index = 0; index < notes.size(); index++) {
            note(first + index, notes.get(index));
        }
        out.append("</ol>\n</div>\n");
    }

    private void note(int number, Prose.Footnote note) {
        out.append("<li id=\"page-note-").append(number).append("\">");
        inlines(note.content());
        out.append(" <a class=\"note-back\" href=\"#page-note-call-")
                .append(number)
                .append("\" role=\"doc-backlink\" aria-label=\"")
                .append(said(new BackToNote(number)))
                .append("\">↩</a></li>\n");
    }

    private void element(String name, List<Prose.Inline> content) {
        out.append('<').append(name).append('>');
        inlines(content);
        out.append("</").append(name).append('>');
    }

    private void link(Prose.Link link) {
        Optional<String> address = addresses.link(link.target());
        address.ifPresent(href -> out.append("<a href=\"").append(escaped(href)).append("\">"));
        inlines(link.content());
        address.ifPresent(href -> out.append("</a>"));
    }

    /** Of a picture that cannot be shown, what it shows in words, in a frame. */
    private void picture(Prose.Picture picture) {
        String description = escaped(picture.description());
        out.append(addresses
                .picture(picture.target())
                .map(source -> "<img src=\"" + escaped(source) + "\" alt=\"" + description + "\""
                        + addresses.size(picture.target()).map(ProseHtml::sides).orElse("") + " loading=\"lazy\">")
                .orElse("<span class=\"left-out\">" + said(new PageMessage.Picture(picture.description()))
                        + "</span>"));
    }

    /** Keeps the place of a picture until it comes. */
    private static String sides(PictureSize size) {
        return " width=\"" + size.width() + "\" height=\"" + size.height() + "\"";
    }

    private String said(Message message) {
        return escaped(voice.say(message));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
