package org.planpress.render.print;

import static org.planpress.render.print.StructureTree.elementKids;
import static org.planpress.render.print.StructureTree.kids;
import static org.planpress.render.print.StructureTree.parent;
import static org.planpress.render.print.StructureTree.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Takes a mended document from PDF/UA-1 and PDF/A-3a to PDF/UA-2 and PDF/A-4. The pages stay as they are; the structure
 * says more: which vocabulary each element is from, which element a link leads to, and which words call a note.
 *
 * <p>Source: ISO 14289-2, ISO 19005-4 and ISO 32000-2, 14.7 and 14.8.
 */
final class Ua2 {

    private static final COSName NAMESPACE = COSName.getPDFName("NS");
    private static final COSName REFERENCES = COSName.getPDFName("Ref");
    private static final COSName STRUCTURE_DESTINATION = COSName.getPDFName("SD");
    private static final COSName NUMBERING = COSName.getPDFName("ListNumbering");
    private static final COSName GO_TO = COSName.getPDFName("GoTo");

    /** Types that PDF 2.0 left to the vocabulary before it. */
    private static final Set<String> OLDER =
            Set.of("Art", "BibEntry", "BlockQuote", "Code", "Index", "Private", "Quote", "Reference", "TOC", "TOCI");

    private final StructureTree tree;
    private final ElementsByType elements;
    private final LinkTargets targets;
    private final Map<String, COSDictionary> places;

    private Ua2(StructureTree tree, LinkTargets targets) {
        this.tree = tree;
        this.elements = ElementsByType.of(tree);
        this.targets = targets;
        this.places = tree.places();
    }

    /**
     * Changes a mended document.
     *
     * @param targets where its links and bookmarks lead
     */
    static void on(PDDocument document, StructureTree tree, LinkTargets targets) {
        Ua2 ua2 = new Ua2(tree, targets);
        ua2.notes();
        ua2.lists();
        ua2.captions();
        targets.forEach(ua2::lead);
        ua2.contents();
        ua2.vocabularies();
        document.getDocument().setVersion(2.0f);
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
    }

    /** What the metadata claims; the schema of the older claim goes with it. */
    static String claim(String metadata) {
        String claimed =
                metadata.replaceAll("(?s)<rdf:Description[^>]*xmlns:pdfaExtension.*?</rdf:Description>\\s*", "");
        claimed = once(
                claimed,
                "<pdfuaid:part>1</pdfuaid:part>",
                "<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>");
        claimed = once(
                claimed, "<pdfaid:part>3</pdfaid:part>", "<pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev>");
        claimed = once(claimed, "<pdfaid:conformance>A</pdfaid:conformance>", "");
        return once(claimed, "<pdf:PDFVersion>1.7</pdf:PDFVersion>", "<pdf:PDFVersion>2.0</pdf:PDFVersion>");
    }

    private static String once(String text, String old, String now) {
        if (!text.contains(old)) {
            throw new IllegalStateException("the metadata lacks " + old);
        }
        return text.replace(old, now);
    }

    /** A note and the words that call it name each other. */
    private void notes() {
        COSDictionary footnote = new COSDictionary();
        footnote.setName(COSName.O, "FENote");
        footnote.setName(COSName.getPDFName("NoteType"), "Footnote");
        for (COSDictionary note : elements.of("Note")) {
            COSDictionary call = StructureTree.before(note)
                    .orElseThrow(
                            () -> new IllegalStateException("nothing calls the note " + note.getString(COSName.ID)));
            note.setName(COSName.S, "FENote");
            note.setItem(COSName.A, footnote);
            refer(note, call);
            refer(call, note);
        }
    }

    private static void refer(COSDictionary from, COSDictionary to) {
        COSArray references = new COSArray();
        references.add(to);
        from.setItem(REFERENCES, references);
    }

    private void lists() {
        for (COSDictionary list : elements.of("L")) {
            Optional.ofNullable(list.getCOSDictionary(COSName.A))
                    .filter(attributes -> "None".equals(attributes.getNameAsString(NUMBERING)))
                    .ifPresent(attributes -> attributes.setName(NUMBERING, "Description"));
        }
        for (COSDictionary label : elements.of("Lbl")) {
            elementKids(label).stream().filter(kid -> type(kid).equals("P")).forEach(tree::unwrap);
        }
    }

    /** The caption beside a figure becomes its first part. */
    private void captions() {
        for (COSDictionary caption : elements.of("Caption")) {
            List<COSDictionary> siblings = elementKids(parent(caption));
            int at = siblings.indexOf(caption);
            Stream.of(at + 1, at - 1)
                    .filter(beside -> beside >= 0 && beside < siblings.size())
                    .flatMap(beside -> figure(siblings.get(beside)).stream())
                    .findFirst()
                    .ifPresent(figure -> StructureTree.moveToStart(caption, figure));
        }
    }

    private static Optional<COSDictionary> figure(COSDictionary element) {
        if (type(element).equals("Figure")) {
            return Optional.of(element);
        }
        List<COSBase> kids = kids(element);
        return kids.size() == 1
                        && kids.get(0) instanceof COSDictionary only
                        && Set.of("P", "Div").contains(type(element))
                ? figure(only)
                : Optional.empty();
    }

    /** Where a link or bookmark leads is an element; beside it stays the spot on a page, for older readers. */
    private void lead(COSDictionary from, String id) {
        COSDictionary action = from.getCOSDictionary(COSName.A);
        if (action == null) {
            action = new COSDictionary();
            action.setItem(COSName.S, GO_TO);
            action.setItem(COSName.D, from.getDictionaryObject(COSName.DEST));
            from.removeItem(COSName.DEST);
            from.setItem(COSName.A, action);
        }
        COSArray spot = action.getCOSArray(COSName.D);
        COSArray place = new COSArray();
        place.add(place(id));
        for (int at = 1; at < spot.size(); at++) {
            place.add(spot.get(at));
        }
        action.setItem(STRUCTURE_DESTINATION, place);
    }

    private COSDictionary place(String id) {
        return Optional.ofNullable(places.get(id))
                .orElseThrow(() -> new IllegalStateException("a link leads to a place that no element has: " + id));
    }

    private void contents() {
        for (COSDictionary entry : elements.of("TOCI")) {
            targets.in(entry).ifPresent(id -> refer(entry, place(id)));
        }
    }

    private void vocabularies() {
        COSDictionary newer = vocabulary("http://iso.org/pdf2/ssn");
        COSDictionary older = vocabulary("http://iso.org/pdf/ssn");
        tree.elements().forEach(element -> element.setItem(NAMESPACE, OLDER.contains(type(element)) ? older : newer));
        tree.setVocabularies(List.of(newer, older));
    }

    private static COSDictionary vocabulary(String name) {
        COSDictionary vocabulary = new COSDictionary();
        vocabulary.setName(COSName.TYPE, "Namespace");
        vocabulary.setItem(NAMESPACE, new COSString(name));
        return vocabulary;
    }
}
