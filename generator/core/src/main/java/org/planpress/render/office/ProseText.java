package org.planpress.render.office;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.planpress.model.Prose;
import org.planpress.render.office.TextBody.Cell;
import org.planpress.render.office.TextBody.Picture;
import org.planpress.site.frame.PageMessage;
import org.planpress.words.Voice;

/** Prose as paragraphs of a text document. */
final class ProseText {

    private final Voice voice;
    private final TextBody body;
    private final TextLinks links;
    private final Function<String, Optional<Picture>> pictures;
    private final String prefix;
    private final boolean aside;

    /**
     * Writes texts of one chapter.
     *
     * @param pictures finds the pictures that texts show, by their paths
     * @param prefix put before the anchors of headings, so that no two places of the document have the same name
     */
    ProseText(
            Voice voice, TextBody body, TextLinks links, Function<String, Optional<Picture>> pictures, String prefix) {
        this(voice, body, links, pictures, prefix, false);
    }

    private ProseText(
            Voice voice,
            TextBody body,
            TextLinks links,
            Function<String, Optional<Picture>> pictures,
            String prefix,
            boolean aside) {
        this.voice = voice;
        this.body = body;
        this.links = links;
        this.pictures = pictures;
        this.prefix = prefix;
        this.aside = aside;
    }

    /** Writes what stands inside a line of a field. */
    static Function<List<Prose.Inline>, String> lines(Voice voice, TextBody body, TextLinks links) {
        return new ProseText(voice, body, links, none -> Optional.empty(), "")::inlines;
    }

    void write(Prose prose) {
        List<Prose.Block> blocks = prose.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            boolean captioned = at + 1 < blocks.size() && Prose.isCaptioned(blocks.get(at), blocks.get(at + 1));
            if (captioned && blocks.get(at) instanceof Prose.Paragraph picture) {
                body.leading("Normal", inlines(picture.content()));
            } else {
                block(blocks.get(at), "Normal");
            }
        }
    }

    private void block(Prose.Block block, String style) {
        if (block instanceof Prose.Heading heading) {
            body.heading(
                    Math.min(6, Math.max(2, heading.level())),
                    Prose.words(heading.content()),
                    heading.content().stream().findFirst().map(Prose.Inline::from),
                    prefix + heading.anchor(),
                    Optional.empty());
        } else if (block instanceof Prose.Paragraph paragraph) {
            body.paragraph(style, inlines(paragraph.content()));
        } else if (block instanceof Prose.Listing listing) {
            listing(listing, 0);
        } else if (block instanceof Prose.Quote quote) {
            quote.blocks().forEach(inner -> block(inner, "Quote"));
        } else if (block instanceof Prose.Verbatim verbatim) {
            verbatim.text()
                    .lines()
                    .forEach(line -> body.paragraph("Verbatim", body.run(line, Looks.PLAIN, verbatim.from())));
        } else if (block instanceof Prose.Break) {
            body.words("Normal", "* * *");
        } else if (block instanceof Prose.Grid grid) {
            grid(grid);
        } else {
            throw new IllegalStateException("no text for a block of " + block.getClass());
        }
    }

    private void listing(Prose.Listing listing, int level) {
        int list = body.list(listing.ordered(), listing.start());
        for (int at = 0; at < listing.items().size(); at++) {
            Prose.Item item = listing.items().get(at);
            boolean first = true;
            for (Prose.Block block : item.blocks()) {
                if (block instanceof Prose.Listing inner) {
                    listing(inner, Math.min(8, level + 1));
                } else if (!(block instanceof Prose.Paragraph paragraph)) {
                    block(block, "ListContinue");
                } else if (first) {
                    body.item(list, level, TextBody.kept(at, listing.items().size()), inlines(paragraph.content()));
                } else {
                    body.more(level, inlines(paragraph.content()));
                }
                first = false;
            }
        }
    }

    private void grid(Prose.Grid grid) {
        String said = grid.header().stream()
                .map(cell -> Prose.words(cell.content()))
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
        body.table(
                said,
                cells(grid, grid.header()),
                grid.rows().stream().map(row -> cells(grid, row)).toList(),
                0);
    }

    private List<Cell> cells(Prose.Grid grid, List<Prose.Cell> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(at -> new Cell(
                        inlines(cells.get(at).content()), grid.numeric().get(at)))
                .toList();
    }

    String inlines(List<Prose.Inline> inlines) {
        return inlines(inlines, Looks.PLAIN);
    }

    private String inlines(List<Prose.Inline> inlines, Looks looks) {
        StringBuilder out = new StringBuilder();
        inlines.forEach(inline -> out.append(inline(inline, looks)));
        return out.toString();
    }

    private String inline(Prose.Inline inline, Looks looks) {
        if (inline instanceof Prose.Words words) {
            return body.run(words.text().replace('\n', ' '), looks, words.from());
        }
        if (inline instanceof Prose.Emphasis emphasis) {
            return inlines(emphasis.content(), looks.made(false, true));
        }
        if (inline instanceof Prose.Strong strong) {
            return inlines(strong.content(), looks.made(true, false));
        }
        if (inline instanceof Prose.Struck struck) {
            return inlines(struck.content(), looks.struckOut());
        }
        if (inline instanceof Prose.Code code) {
            return body.run(code.text(), Looks.of("Code"), code.from());
        }
        if (inline instanceof Prose.Link link) {
            return link(link, looks);
        }
        if (inline instanceof Prose.Picture picture) {
            return pictures.apply(picture.target())
                    .map(found -> body.picture(found, "", picture.description()))
                    .orElseGet(() -> body.run(
                            voice.say(new PageMessage.Picture(picture.description())), looks.styled("LeftOut")));
        }
        if (inline instanceof Prose.LineBreak) {
            return "<w:r><w:br/></w:r>";
        }
        if (inline instanceof Prose.RawHtml html) {
            return body.run(html.source(), looks, html.from());
        }
        if (inline instanceof Prose.Phrase phrase) {
            return inlines(phrase.content(), looks.in(phrase.language()));
        }
        if (inline instanceof Prose.Footnote note) {
            return body.footnote(new ProseText(voice, body, links, pictures, prefix, true).inlines(note.content()));
        }
        throw new IllegalStateException("no text for an inline of " + inline.getClass());
    }

    private String link(Prose.Link link, Looks looks) {
        String content = inlines(link.content(), looks.styled("Hyperlink"));
        return links.to(link.target(), prefix)
                .map(target -> linked(target, content))
                .orElse(content);
    }

    private String linked(TextLinks.Target target, String content) {
        if (target.inside()) {
            return body.inward(target.to(), content);
        }
        return aside ? TextBody.aside(target.to(), content) : body.outward(target.to(), content);
    }
}
