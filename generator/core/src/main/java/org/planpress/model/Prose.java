package org.planpress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;

/**
 * Text with a structure: the closed set of blocks and inlines that a plan may use. Whatever else Markdown knows, raw
 * HTML above all, has no form here, so that no renderer can let it through.
 *
 * @param blocks the blocks, in order
 */
public record Prose(List<Block> blocks) {

    public static final Prose EMPTY = new Prose(List.of());

    /** Every block, those inside lists and quotations too, in reading order. */
    public Stream<Block> allBlocks() {
        return all(blocks).stream();
    }

    /** Every inline, in reading order, each before the ones inside it; those of footnotes follow their calls. */
    public Stream<Inline> allInlines() {
        List<Inline> found = new ArrayList<>();
        for (Block block : all(blocks)) {
            addAll(block.inlines(), found);
        }
        return found.stream();
    }

    /** Whether there is such an inline, wherever {@link #allInlines} would come upon it. */
    public boolean hasInline(Predicate<Inline> which) {
        return anyBlock(blocks, which);
    }

    private static boolean anyBlock(List<Block> blocks, Predicate<Inline> which) {
        for (Block block : blocks) {
            if (anyInline(block.inlines(), which) || anyBlock(block.inner(), which)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyInline(List<Inline> inlines, Predicate<Inline> which) {
        for (Inline inline : inlines) {
            if (which.test(inline) || anyInline(inline.inner(), which) || anyInline(inline.aside(), which)) {
                return true;
            }
        }
        return false;
    }

    /** The words of some inlines, without marks and without those of footnotes. */
    public static String words(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        addWords(inlines, words);
        return words.toString();
    }

    private static void addWords(List<Inline> inlines, StringBuilder words) {
        for (Inline inline : inlines) {
            words.append(inline.ownWords());
            addWords(inline.inner(), words);
        }
    }

    /** A line or two under a picture is about it; a longer paragraph goes on with the text. */
    private static final int CAPTION = 200;

    /** Whether a block is a picture and the next one its credit or caption, so that no page should part them. */
    public static boolean isCaptioned(Block block, Block next) {
        return block instanceof Paragraph picture
                && picture.content().size() == 1
                && picture.content().get(0) instanceof Picture
                && next instanceof Paragraph caption
                && !words(caption.content()).isBlank()
                && words(caption.content()).length() <= CAPTION;
    }

    /** The same blocks if none has others inside it; texts are gone through too often for anything slower. */
    private static List<Block> all(List<Block> blocks) {
        boolean flat = true;
        for (Block block : blocks) {
            flat &= block.inner().isEmpty();
        }
        if (flat) {
            return blocks;
        }
        List<Block> found = new ArrayList<>();
        for (Block block : blocks) {
            found.add(block);
            found.addAll(all(block.inner()));
        }
        return found;
    }

    private static void addAll(List<Inline> inlines, List<Inline> found) {
        for (Inline inline : inlines) {
            found.add(inline);
            addAll(inline.inner(), found);
            addAll(inline.aside(), found);
        }
    }

    /** A paragraph-level part. */
    public sealed interface Block {
        /** Where it comes from; not a part of what it says. */
        Provenance from();

        /** Where it starts. */
        default SourceLocation at() {
            return from().start();
        }

        /** Blocks inside it. */
        default List<Block> inner() {
            return List.of();
        }

        /** Inlines directly in it. */
        default List<Inline> inlines() {
            return List.of();
        }
    }

    /**
     * A heading.
     *
     * @param level 2 to 6; the page's title is the only level 1
     * @param anchor unique in its text, for links to it
     */
    public record Heading(int level, List<Inline> content, String anchor, Provenance from) implements Block {
        @Override
        public List<Inline> inlines() {
            return content;
        }
    }

    public record Paragraph(List<Inline> content, Provenance from) implements Block {
        @Override
        public List<Inline> inlines() {
            return content;
        }
    }

    /**
     * A list.
     *
     * @param ordered numbered, or with bullets
     * @param start the first number
     */
    public record Listing(boolean ordered, int start, List<Item> items, Provenance from) implements Block {
        @Override
        public List<Block> inner() {
            List<Block> inner = new ArrayList<>();
            items.forEach(item -> inner.addAll(item.blocks()));
            return inner;
        }
    }

    /**
     * An item of a list.
     *
     * @param tight whether its paragraphs stand without space between them
     */
    public record Item(List<Block> blocks, boolean tight) {}

    public record Quote(List<Block> blocks, Provenance from) implements Block {
        @Override
        public List<Block> inner() {
            return blocks;
        }
    }

    /** Text in a fixed-width face, kept line by line. */
    public record Verbatim(String text, Provenance from) implements Block {}

    /** A pause between topics. */
    public record Break(Provenance from) implements Block {}

    /**
     * A table.
     *
     * @param header the cells of the first row
     * @param rows the rows after it, each with as many cells
     * @param numeric for each column, whether the author aligned it right
     */
    public record Grid(List<Cell> header, List<List<Cell>> rows, List<Boolean> numeric, Provenance from)
            implements Block {
        @Override
        public List<Inline> inlines() {
            return Stream.concat(header.stream(), rows.stream().flatMap(List::stream))
                    .flatMap(cell -> cell.content().stream())
                    .toList();
        }
    }

    public record Cell(List<Inline> content) {}

    /** A part of a line. */
    public sealed interface Inline {
        /** Where it comes from; not a part of what it says. */
        Provenance from();

        /** Where it starts. */
        default SourceLocation at() {
            return from().start();
        }

        /** Inlines inside it. */
        default List<Inline> inner() {
            return List.of();
        }

        /** Inlines that belong to it but are not read in its line, because they stand elsewhere. */
        default List<Inline> aside() {
            return List.of();
        }

        /** The words that are its own, not those of its inner parts. */
        default String ownWords() {
            return "";
        }
    }

    /** Words without a mark inside. */
    public record Words(String text, Provenance from) implements Inline {
        @Override
        public String ownWords() {
            return text;
        }
    }

    public record Emphasis(List<Inline> content, Provenance from) implements Inline {
        @Override
        public List<Inline> inner() {
            return content;
        }
    }

    public record Strong(List<Inline> content, Provenance from) implements Inline {
        @Override
        public List<Inline> inner() {
            return content;
        }
    }

    /** Words that hold no more, and that stand there struck out. */
    public record Struck(List<Inline> content, Provenance from) implements Inline {
        @Override
        public List<Inline> inner() {
            return content;
        }
    }

    public record Code(String text, Provenance from) implements Inline {
        @Override
        public String ownWords() {
            return text;
        }
    }

    /**
     * A link.
     *
     * @param target as the author wrote it: {@code https:}, {@code mailto:}, {@code /address/}, {@code #anchor}, or
     *     {@code id:} with the id of something in the plan
     */
    public record Link(String target, List<Inline> content, Provenance from) implements Inline {
        @Override
        public List<Inline> inner() {
            return content;
        }
    }

    /**
     * A picture.
     *
     * @param target path under {@code assets/}
     * @param description what it shows, in words; a check makes sure that it is not empty
     */
    public record Picture(String target, String description, Provenance from) implements Inline {}

    /** A line break that the author asked for. */
    public record LineBreak(Provenance from) implements Inline {
        @Override
        public String ownWords() {
            return " ";
        }
    }

    /**
     * Raw HTML that the author wrote. Renderers show it as the characters it is made of.
     *
     * @param source the characters
     */
    public record RawHtml(String source, Provenance from) implements Inline {
        @Override
        public String ownWords() {
            return source;
        }
    }

    /**
     * Words in another language than the plan's.
     *
     * @param language its tag, such as {@code cy} for Welsh
     */
    public record Phrase(String language, List<Inline> content, Provenance from) implements Inline {
        @Override
        public List<Inline> inner() {
            return content;
        }
    }

    /**
     * A footnote, where it is called.
     *
     * @param content the words of the note; no note is called from them
     */
    public record Footnote(List<Inline> content, Provenance from) implements Inline {
        @Override
        public List<Inline> aside() {
            return content;
        }
    }
}
