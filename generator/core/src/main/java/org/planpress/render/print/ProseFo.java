package org.planpress.render.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planpress.model.Prose;
import org.planpress.render.print.BookLinks.Inside;
import org.planpress.render.print.BookLinks.Target;
import org.planpress.render.prose.NoteNumbers;

/**
 * Prose as formatting objects. It writes only the objects below and escapes everything that an author wrote. The looks
 * come from attribute sets of {@link FoStyle}; the {@code @@} marks are carried out by {@link TaggedPdf}.
 */
final class ProseFo {

    private static final String NEXT = " keep-with-next.within-page=\"always\"";
    private static final String PREVIOUS = " keep-with-previous.within-page=\"always\"";

    private static final int FEW = 5;
    private static final int SHORT = 90;

    private final LinkFo links;
    private final FoStyle style;
    private final String prefix;
    private final int level;
    private final NoteNumbers notes;
    private final StringBuilder out = new StringBuilder();

    /** The words of the newest heading, until a table takes them for its name. */
    private Optional<String> heading = Optional.empty();

    private ProseFo(LinkFo links, String prefix, int level, NoteNumbers notes) {
        this.links = links;
        this.style = links.style();
        this.prefix = prefix;
        this.level = level;
        this.notes = notes;
    }

    /**
     * The blocks of a text.
     *
     * @param prefix put before the anchors of its headings, so that no two places of the book have the same id
     * @param level the level of a heading that is of level 2 in the text
     * @param notes numbers of the notes of the whole document
     */
    static String render(Prose prose, LinkFo links, String prefix, int level, NoteNumbers notes) {
        ProseFo fo = new ProseFo(links, prefix, level, notes);
        fo.blocks(prose.blocks());
        return fo.out.toString();
    }

    private void blocks(List<Prose.Block> blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            boolean leads = at + 1 < blocks.size() && blocks.get(at + 1) instanceof Prose.Listing;
            if (leads && blocks.get(at) instanceof Prose.Paragraph paragraph) {
                element("block", style.paragraph() + NEXT, paragraph.content());
            } else {
                block(blocks.get(at));
            }
        }
    }

    private void block(Prose.Block block) {
        if (block instanceof Prose.Heading heading) {
            heading(heading);
        } else if (block instanceof Prose.Paragraph paragraph) {
            element("block", style.paragraph(), paragraph.content());
        } else if (block instanceof Prose.Listing listing) {
            listing(listing);
        } else if (block instanceof Prose.Quote quote) {
            open("block-container", style.quote());
            blocks(quote.blocks());
            close("block-container");
        } else if (block instanceof Prose.Verbatim verbatim) {
            open("block", style.verbatim());
            out.append(escaped(verbatim.text()));
            close("block");
        } else if (block instanceof Prose.Break) {
            open("block", style.pause());
            out.append("<fo:wrapper role=\"artifact\">* * *</fo:wrapper>");
            close("block");
        } else if (block instanceof Prose.Grid grid) {
            grid(grid);
        } else {
            throw new IllegalStateException("no print for a block of " + block.getClass());
        }
    }

    private void heading(Prose.Heading heading) {
        int shown = Math.min(6, Math.max(2, heading.level()) - 2 + level);
        String id = escaped(prefix + heading.anchor());
        open("block", style.heading(shown) + " id=\"" + id + "\"");
        out.append("<fo:inline fox:abbreviation=\"@@id=").append(id).append("\">");
        inlines(heading.content());
        close("inline");
        close("block");
        this.heading = Optional.of(Prose.words(heading.content())).filter(words -> !words.isBlank());
    }

    private void listing(Prose.Listing listing) {
        open("list-block", style.list());
        int number = listing.start();
        int last = listing.start() + listing.items().size() - 1;
        boolean few = few(listing);
        for (Prose.Item item : listing.items()) {
            // No item stands alone at the end or at the top of a page.
            boolean first = number == listing.start();
            open(
                    "list-item",
                    style.item() + (first && number < last ? NEXT : !first && (few || number == last) ? PREVIOUS : ""));
            out.append("<fo:list-item-label end-indent=\"label-end()\"><fo:block>");
            String numbering = listing.ordered() ? "Decimal" : "Disc";
            String label = listing.ordered() ? number + "." : "•";
            out.append(
                    first
                            ? "<fo:inline fox:abbreviation=\"@@list=" + numbering + "\">" + label + "</fo:inline>"
                            : label);
            out.append("</fo:block></fo:list-item-label><fo:list-item-body start-indent=\"body-start()\">");
            blocks(item.blocks());
            out.append("</fo:list-item-body>");
            close("list-item");
            number++;
        }
        close("list-block");
    }

    /** Whether a list is so short that it stays on one page. */
    private static boolean few(Prose.Listing listing) {
        return listing.items().size() <= FEW
                && listing.items().stream()
                        .flatMap(item -> item.blocks().stream())
                        .allMatch(block -> block instanceof Prose.Paragraph paragraph
                                && Prose.words(paragraph.content()).length() <= SHORT);
    }

    private void grid(Prose.Grid grid) {
        open("table", style.table());
        Optional<String> name = named(grid);
        for (int column = 0; column < grid.header().size(); column++) {
            out.append("<fo:table-column column-width=\"proportional-column-width(1)\"")
                    .append(column == 0 && grid.header().size() > 1 ? " fox:header=\"true\"/>" : "/>");
        }
        out.append("<fo:table-header>");
        row(grid, grid.header(), style.headCell(), name);
        out.append("</fo:table-header>");
        if (!grid.rows().isEmpty()) {
            out.append("<fo:table-body>");
            grid.rows().forEach(row -> row(grid, row, style.cell(), Optional.empty()));
            out.append("</fo:table-body>");
        }
        close("table");
    }

    /**
     * The name of a table, as on the web: the heading above the first one, and what the others have in their header.
     * It is not shown, for all of it stands there already.
     */
    private Optional<String> named(Prose.Grid grid) {
        Optional<String> name = heading.or(() -> Optional.of(grid.header().stream()
                .map(cell -> Prose.words(cell.content()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "))));
        heading = Optional.empty();
        return name;
    }

    /** A row; the name of its table goes with the first words that there are. */
    private void row(Prose.Grid grid, List<Prose.Cell> cells, String style, Optional<String> name) {
        Optional<String> waiting = name;
        out.append("<fo:table-row keep-together.within-page=\"always\">");
        for (int column = 0; column < cells.size(); column++) {
            String align = grid.numeric().get(column) ? " text-align=\"end\"" : "";
            open("table-cell", style + align);
            List<Prose.Inline> content = cells.get(column).content();
            open("block", "");
            if (waiting.isPresent() && !Prose.words(content).isBlank()) {
                element("inline", "fox:abbreviation=\"@@table=" + escaped(waiting.get()) + "\"", content);
                waiting = Optional.empty();
            } else {
                inlines(content);
            }
            close("block");
            close("table-cell");
        }
        out.append("</fo:table-row>");
    }

    private void inlines(List<Prose.Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Prose.Inline inline) {
        if (inline instanceof Prose.Words words) {
            out.append(escaped(words.text()));
        } else if (inline instanceof Prose.Emphasis emphasis) {
            element("inline", style.emphasis(), emphasis.content());
        } else if (inline instanceof Prose.Strong strong) {
            element("inline", "font-weight=\"700\"", strong.content());
        } else if (inline instanceof Prose.Code code) {
            out.append("<fo:inline role=\"Code\">").append(escaped(code.text())).append("</fo:inline>");
        } else if (inline instanceof Prose.Link link) {
            link(link);
        } else if (inline instanceof Prose.Picture picture) {
            picture(picture);
        } else if (inline instanceof Prose.LineBreak) {
            out.append("<fo:block/>");
        } else if (inline instanceof Prose.RawHtml html) {
            out.append(escaped(html.source()));
        } else if (inline instanceof Prose.Phrase phrase) {
            String mark = "fox:abbreviation=\"@@lang=" + escaped(phrase.language()) + "\"";
            element("inline", mark, phrase.content());
        } else if (inline instanceof Prose.Footnote note) {
            note(note);
        } else {
            throw new IllegalStateException("no print for an inline of " + inline.getClass());
        }
    }

    /** A path outside the folder of pictures leads to no picture, so that its description is shown. */
    private void picture(Prose.Picture picture) {
        String path = picture.target().startsWith("assets/") ? picture.target() : "assets/";
        out.append("<fo:external-graphic src=\"url('")
                .append(escaped(path))
                .append("')\" ")
                .append(FoStyle.PICTURE)
                .append(" fox:alt-text=\"")
                .append(escaped(picture.description()))
                .append("\"/>");
    }

    /** The roles keep the note right after its call, when it is read aloud. */
    private void note(Prose.Footnote note) {
        int number = notes.next();
        String id = "fn" + number;
        open("footnote", "role=\"Span\"");
        open("inline", ("role=\"Reference\" " + style.raised()).strip());
        out.append(links.opened(new Inside(id), "Note " + number)).append(style.number(number));
        out.append(LinkFo.CLOSED);
        close("inline");
        open("footnote-body", "role=\"Note\"");
        open("block", style.note() + " id=\"" + id + "\"");
        element("inline", style.raised(), List.of(new Prose.Words(style.number(number) + " ", note.at())));
        inlines(note.content());
        close("block");
        close("footnote-body");
        close("footnote");
    }

    private void link(Prose.Link link) {
        Optional<Target> target = link.target().startsWith("#")
                ? Optional.of(new Inside(prefix + link.target().substring(1)))
                : links.links().to(link.target());
        target.ifPresent(to -> out.append(links.opened(to, Prose.words(link.content()))));
        inlines(link.content());
        target.ifPresent(to -> close("basic-link"));
    }

    private void element(String name, String attributes, List<Prose.Inline> content) {
        open(name, attributes);
        inlines(content);
        close(name);
    }

    private void open(String name, String attributes) {
        out.append("<fo:").append(name);
        if (!attributes.isEmpty()) {
            out.append(' ').append(attributes);
        }
        out.append('>');
    }

    private void close(String name) {
        out.append("</fo:").append(name).append('>');
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
