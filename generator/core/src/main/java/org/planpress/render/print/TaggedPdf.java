package org.planpress.render.print;

import static org.planpress.render.print.StructureTree.elementKids;
import static org.planpress.render.print.StructureTree.kids;
import static org.planpress.render.print.StructureTree.parent;
import static org.planpress.render.print.StructureTree.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/**
 * Mends what the typesetter leaves wrong in a tagged PDF, so that it can be read aloud. FOP has no way to say some
 * things in its input; templates say them in attributes that it carries through, each starting with {@code @@}:
 *
 * <ul>
 *   <li>{@code fox:abbreviation="@@lang=cy"} on an inline: the language of its words;
 *   <li>{@code fox:abbreviation="@@act=words"} on an inline: what its signs stand for;
 *   <li>{@code fox:abbreviation="@@id=ID"} on the only inline of a block: the block is what links to ID mean;
 *   <li>{@code fox:abbreviation="@@list=Decimal"} on the first label of a list: how its items are numbered;
 *   <li>{@code fox:alt-text="words@@#ID"} on a link, and the same in the title of a bookmark: where it leads.
 * </ul>
 */
final class TaggedPdf {

    private static final String MARK = "@@";
    private static final COSName LANG = COSName.LANG;
    private static final COSName ALT = COSName.ALT;
    private static final COSName ABBREVIATION = COSName.E;
    private static final COSName ID = COSName.ID;

    /** An empty cell holds its column, and a figure has its words beside it. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("TD", "TH", "Figure");

    private static final Set<String> BLOCKS =
            Set.of("H1", "H2", "H3", "H4", "H5", "H6", "P", "Div", "L", "Table", "TOC", "BlockQuote");

    private final PDDocument document;
    private final StructureTree tree;

    /** Ids of the places that annotations and bookmarks lead to. */
    private final Map<COSDictionary, String> targets = new LinkedHashMap<>();

    private TaggedPdf(PDDocument document) {
        this.document = document;
        this.tree = StructureTree.of(document);
    }

    /**
     * The finished document, after PDF/UA-1 and PDF/A-3a.
     *
     * @param raw as the typesetter made it
     * @param created the moment that it claims to be made at
     */
    static byte[] mended(byte[] raw, Instant created) {
        return finished(raw, Optional.empty(), pdf -> Stamp.on(pdf.document, created, metadata -> metadata));
    }

    /**
     * The same document as {@link #mended}, with what a print shop needs.
     *
     * @param profile that of the press, if there is one
     */
    static byte[] forThePress(byte[] raw, Instant created, Optional<byte[]> profile) {
        return finished(raw, profile, pdf -> {
            CropMarks.on(pdf.document);
            Stamp.on(pdf.document, created, metadata -> metadata);
        });
    }

    /** The same document after PDF/UA-2 and PDF/A-4. */
    static byte[] newest(byte[] raw, Instant created) {
        return finished(raw, Optional.empty(), pdf -> {
            Ua2.on(pdf.document, pdf.tree, pdf.targets);
            Stamp.on(pdf.document, created, Ua2::claim);
            pdf.document.getDocument().getTrailer().removeItem(COSName.INFO);
        });
    }

    private interface Finish {
        void apply(TaggedPdf pdf) throws IOException;
    }

    private static byte[] finished(byte[] raw, Optional<byte[]> press, Finish finish) {
        try (PDDocument document = Loader.loadPDF(raw)) {
            TaggedPdf pdf = new TaggedPdf(document);
            pdf.mend();
            Profiles.restore(document, press);
            finish.apply(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        } catch (IOException ours) {
            throw new UncheckedIOException("the typesetter's PDF cannot be read", ours);
        }
    }

    private void mend() throws IOException {
        MarkedText text = MarkedText.of(document);
        channels();
        sortOutAnnotations(text);
        links();
        bookmarks(document.getDocumentCatalog().getDocumentOutline());
        notes();
        prune();
        groups();
        captions();
        tree.indexPlaces();
        GluedWords.part(document, tree, text);
        dropSetsOfLetters();
        refuseLeftovers();
    }

    private void channels() {
        for (COSDictionary element : tree.elements()) {
            String said = element.getString(ABBREVIATION, "");
            if (said.startsWith(MARK)) {
                element.removeItem(ABBREVIATION);
                String name = said.substring(MARK.length(), said.indexOf('='));
                String value = said.substring(said.indexOf('=') + 1);
                switch (name) {
                    case "act" -> StructureTree.setString(element, COSName.ACTUAL_TEXT, value);
                    case "lang" -> StructureTree.setString(element, LANG, value);
                    case "id" -> {
                        StructureTree.setString(parent(element), ID, value);
                        tree.unwrap(element);
                    }
                    case "list" -> {
                        number(element, value);
                        tree.unwrap(element);
                    }
                    case "table" -> {
                        summarise(element, value);
                        tree.unwrap(element);
                    }
                    default -> throw new IllegalStateException("a template says " + said);
                }
            }
        }
    }

    /** Says on the list around a label how its items are numbered. */
    private static void number(COSDictionary label, String numbering) {
        COSDictionary list = around(label, "L").orElseThrow();
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "List");
        attributes.setName(COSName.getPDFName("ListNumbering"), numbering);
        list.setItem(COSName.A, attributes);
    }

    /**
     * Gives the table around a cell a name for those who do not see what stands above it. A table that was too wide for
     * its page, and is told row by row, has none.
     */
    private static void summarise(COSDictionary cell, String name) {
        around(cell, "Table").ifPresent(table -> {
            COSDictionary attributes = new COSDictionary();
            attributes.setName(COSName.O, "Table");
            StructureTree.setString(attributes, COSName.getPDFName("Summary"), name);
            table.setItem(COSName.A, attributes);
        });
    }

    /** The innermost element of a kind around an element. */
    private static Optional<COSDictionary> around(COSDictionary element, String kind) {
        COSDictionary outer = element;
        while (StructureTree.isElement(outer) && !type(outer).equals(kind)) {
            outer = parent(outer);
        }
        return Optional.of(outer).filter(StructureTree::isElement);
    }

    /**
     * FOP gives all links of a page that lead to one place to the last of them; here each annotation goes to the link
     * whose words it covers.
     */
    private void sortOutAnnotations(MarkedText text) {
        List<COSDictionary> links = tree.elements("Link");
        for (COSDictionary holder : links) {
            for (COSBase kid : kids(holder)) {
                if (StructureTree.isAnnotation(kid) && !covers(kid, holder, text)) {
                    links.stream()
                            .filter(link -> covers(kid, link, text))
                            .findFirst()
                            .ifPresent(link -> tree.move(kid, holder, link));
                }
            }
        }
    }

    private static boolean covers(COSBase kid, COSDictionary link, MarkedText text) {
        COSDictionary reference = (COSDictionary) kid;
        COSDictionary page = reference.getCOSDictionary(COSName.PG);
        COSDictionary annotation = reference.getCOSDictionary(COSName.OBJ);
        return MarkedText.places(link, page).stream()
                .anyMatch(place -> place.page() == page && text.startsIn(place, annotation));
    }

    /** The words of a link belong to its annotation; beside the link's own words they would be read twice. */
    private void links() {
        for (COSDictionary link : tree.elements("Link")) {
            String words = link.getString(ALT, "");
            int mark = words.indexOf(MARK);
            List<COSDictionary> annotations = StructureTree.annotations(link);
            if (annotations.isEmpty()) {
                throw new IllegalStateException("a link leads nowhere: " + words);
            }
            String said = mark < 0 ? words : words.substring(0, mark);
            annotations.forEach(annotation -> {
                StructureTree.setString(annotation, COSName.CONTENTS, said);
                target(words).ifPresent(id -> targets.put(annotation, id));
            });
            link.removeItem(ALT);
        }
    }

    /** The id after the mark in the words of a link or bookmark; a link to the web has none. */
    private static Optional<String> target(String words) {
        int mark = words.indexOf(MARK + "#");
        return mark < 0 ? Optional.empty() : Optional.of(words.substring(mark + MARK.length() + 1));
    }

    private void bookmarks(@Nullable PDOutlineNode node) {
        if (node != null) {
            for (PDOutlineItem item : node.children()) {
                String title = item.getTitle();
                int mark = title.indexOf(MARK);
                item.setTitle(mark < 0 ? title : title.substring(0, mark));
                target(title).ifPresent(id -> targets.put(item.getCOSObject(), id));
                bookmarks(item);
            }
        }
    }

    /** A note has the id that its call leads to; one that nothing calls still needs a name. */
    private void notes() {
        int number = 0;
        for (COSDictionary note : tree.elements("Note")) {
            number++;
            String id = StructureTree.before(note).flatMap(this::target).orElse("note-" + number);
            StructureTree.elementsIn(note).stream()
                    .filter(element -> element.getString(ID, "").equals(id))
                    .forEach(element -> element.removeItem(ID));
            StructureTree.setString(note, ID, id);
        }
    }

    /** Where the first link of an element leads, if it has one that stays in the document. */
    private Optional<String> target(COSDictionary element) {
        return Stream.concat(Stream.of(element), StructureTree.elementsIn(element).stream())
                .flatMap(link -> StructureTree.annotations(link).stream())
                .flatMap(annotation -> Optional.ofNullable(targets.get(annotation)).stream())
                .findFirst();
    }

    /** From the leaves up, so that what held only empty elements goes too. */
    private void prune() {
        List<COSDictionary> elements = new ArrayList<>(tree.elements());
        Collections.reverse(elements);
        for (COSDictionary element : elements) {
            if (kids(element).isEmpty() && !MAY_BE_EMPTY.contains(type(element))) {
                StructureTree.remove(element);
            }
        }
    }

    /** A block that only holds blocks is no paragraph, though FOP calls it so where it spans columns. */
    private void groups() {
        for (COSDictionary paragraph : tree.elements("P")) {
            List<COSBase> kids = kids(paragraph);
            if (!kids.isEmpty()
                    && kids.stream()
                            .allMatch(kid -> kid instanceof COSDictionary element && BLOCKS.contains(type(element)))) {
                paragraph.setName(COSName.S, "Div");
            }
        }
    }

    /** A caption right before a table becomes its first part. */
    private void captions() {
        for (COSDictionary caption : tree.elements("Caption")) {
            COSDictionary parent = parent(caption);
            List<COSDictionary> siblings = elementKids(parent);
            int next = siblings.indexOf(caption) + 1;
            if (next < siblings.size()) {
                table(siblings.get(next)).ifPresent(table -> {
                    StructureTree.moveToStart(caption, table);
                });
            }
        }
    }

    private static Optional<COSDictionary> table(COSDictionary element) {
        if (type(element).equals("Table")) {
            return Optional.of(element);
        }
        List<COSDictionary> kids = elementKids(element);
        return kids.size() == 1 && type(element).equals("Div") ? table(kids.get(0)) : Optional.empty();
    }

    /** Outside PDF/A, FOP lists only some of the letters that a font holds; nobody needs the list, and half of it is wrong. */
    private void dropSetsOfLetters() throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                if (page.getResources().getFont(name) instanceof PDType0Font font) {
                    font.getDescendantFont().getFontDescriptor().getCOSObject().removeItem(COSName.CID_SET);
                }
            }
        }
    }

    /** A mark that nobody carried out would be read aloud. */
    private void refuseLeftovers() {
        for (COSDictionary element : tree.elements()) {
            if (element.getString(ALT, "").contains(MARK)
                    || element.getString(ABBREVIATION, "").contains(MARK)) {
                throw new IllegalStateException("a template says what nobody understands: " + element);
            }
        }
    }
}
