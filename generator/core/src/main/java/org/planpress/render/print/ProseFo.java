package org.planpress.render.print;

import static org.planpress.render.print.FoText.escaped;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Prose;
import org.planpress.render.pdf.TaggedPdf;
import org.planpress.render.prose.NoteNumbers;

/**
 * Prose as formatting objects, block by block. The looks come from attribute sets of {@link FoStyle}; the {@code @@}
 * marks are carried out by {@link TaggedPdf}.
 */
final class ProseFo {

    private static final String NEXT = " keep-with-next.within-page=\"always\"";
    private static final String PREVIOUS = " keep-with-previous.within-page=\"always\"";

    private static final int FEW = 5;
    private static final int SHORT = 90;

    private final FoText out;
    private final FoStyle style;
    private final InlineFo inlines;
    private final String prefix;
    private final int level;

    /** The words of the newest heading, until a table takes them for its name. */
    private Optional<String> name = Optional.empty();

    private ProseFo(LinkFo links, String prefix, int level, NoteNumbers notes) {
        this.out = new FoText(links.marks());
        this.style = links.style();
        this.inlines = new InlineFo(out, links, prefix, notes);
        this.prefix = prefix;
        this.level = level;
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
            boolean leads = at + 1 < blocks.size()
                    && (blocks.get(at + 1) instanceof Prose.Listing
                            || Prose.isCaptioned(blocks.get(at), blocks.get(at + 1)));
            if (leads && blocks.get(at) instanceof Prose.Paragraph paragraph) {
                inlines.write("block", style.paragraph() + NEXT, paragraph.content());
            } else {
                block(blocks.get(at));
            }
        }
    }

    /** The blocks of what the typesetter does not know without one. */
    private void held(List<Prose.Block> blocks) {
        if (blocks.isEmpty()) {
            out.empty("block", "");
        }
        blocks(blocks);
    }

    private void block(Prose.Block block) {
        if (block instanceof Prose.Heading heading) {
            heading(heading);
        } else if (block instanceof Prose.Paragraph paragraph) {
            inlines.write("block", style.paragraph(), paragraph.content());
        } else if (block instanceof Prose.Listing listing) {
            listing(listing);
        } else if (block instanceof Prose.Quote quote) {
            out.open("block-container", style.quote());
            held(quote.blocks());
            out.close("block-container");
        } else if (block instanceof Prose.Verbatim verbatim) {
            out.open("block", style.verbatim())
                    .say(verbatim.text(), verbatim.from())
                    .close("block");
        } else if (block instanceof Prose.Break) {
            out.open("block", style.pause());
            out.open("wrapper", "role=\"artifact\"").say("* * *").close("wrapper");
            out.close("block");
        } else if (block instanceof Prose.Grid grid) {
            GridFo.write(grid, name, out, inlines, style);
            name = Optional.empty();
        } else {
            throw new IllegalStateException("no print for a block of " + block.getClass());
        }
    }

    private void heading(Prose.Heading heading) {
        int shown = Math.min(6, Math.max(2, heading.level()) - 2 + level);
        String id = escaped(prefix + heading.anchor());
        out.open("block", style.heading(shown) + " id=\"" + id + "\"");
        inlines.write("inline", "fox:abbreviation=\"@@id=" + id + "\"", heading.content());
        out.close("block");
        name = Optional.of(Prose.words(heading.content())).filter(words -> !words.isBlank());
    }

    private void listing(Prose.Listing listing) {
        out.open("list-block", style.list());
        int number = listing.start();
        int last = listing.start() + listing.items().size() - 1;
        boolean few = few(listing);
        for (Prose.Item item : listing.items()) {
            // No item stands alone at the end or at the top of a page.
            boolean first = number == listing.start();
            String kept = first && number < last ? NEXT : !first && (few || number == last) ? PREVIOUS : "";
            out.open("list-item", style.item() + kept);
            out.open("list-item-label", "end-indent=\"label-end()\"").open("block", "");
            label(listing, number);
            out.close("block").close("list-item-label");
            out.open("list-item-body", "start-indent=\"body-start()\"");
            held(item.blocks());
            out.close("list-item-body").close("list-item");
            number++;
        }
        out.close("list-block");
    }

    /** The label of an item; that of the first says how all are numbered. */
    private void label(Prose.Listing listing, int number) {
        String label = listing.ordered() ? number + "." : "•";
        if (number == listing.start()) {
            String numbering = listing.ordered() ? "Decimal" : "Disc";
            out.open("inline", "fox:abbreviation=\"@@list=" + numbering + "\"")
                    .say(label)
                    .close("inline");
        } else {
            out.say(label);
        }
    }

    /** Whether a list is so short that it stays on one page. */
    private static boolean few(Prose.Listing listing) {
        return listing.items().size() <= FEW
                && listing.items().stream()
                        .flatMap(item -> item.blocks().stream())
                        .allMatch(block -> block instanceof Prose.Paragraph paragraph
                                && Prose.words(paragraph.content()).length() <= SHORT);
    }
}
