package org.planpress.render.pdf;

import static org.planpress.render.pdf.StructureTree.kids;
import static org.planpress.render.pdf.StructureTree.type;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.planpress.render.pdf.MarkedText.Letter;
import org.planpress.render.pdf.MarkedText.Piece;
import org.planpress.render.pdf.MarkedText.Place;

/**
 * Where a line breaks between two pieces of marked text, FOP drops the space between them, and a screen reader says
 * "is" and "the" as "isthe". This puts the space back, at the end of the first piece, where nobody sees it.
 */
final class GluedWords {

    private static final Set<String> BLOCKS =
            Set.of("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Caption", "TD", "TH", "LBody", "Lbl");
    private static final Set<String> WITHIN = Set.of("Span", "Link", "Reference", "Code", "Quote");
    private static final String JOINS = " -‐–—/\u00A0";

    private final PDDocument document;
    private final MarkedText text;
    private final Map<COSDictionary, Set<Integer>> lacking = new HashMap<>();

    private GluedWords(PDDocument document, MarkedText text) {
        this.document = document;
        this.text = text;
    }

    static void part(PDDocument document, StructureTree tree, MarkedText text) throws IOException {
        GluedWords words = new GluedWords(document, text);
        tree.elements().stream()
                .filter(element -> BLOCKS.contains(type(element)))
                .forEach(words::compare);
        for (PDPage page : document.getPages()) {
            words.mend(page);
        }
    }

    private void compare(COSDictionary block) {
        List<Place> places = new ArrayList<>();
        collect(block, block, places);
        for (int at = 1; at < places.size(); at++) {
            Piece before = text.pieces().get(places.get(at - 1));
            Piece after = text.pieces().get(places.get(at));
            boolean newLine = !places.get(at - 1).page().equals(places.get(at).page())
                    || (before != null
                            && after != null
                            && Math.abs(before.last().y() - after.first().y())
                                    > before.last().size() / 2);
            if (newLine && before != null && after != null && !joins(before.last()) && !joins(after.first())) {
                lacking.computeIfAbsent(places.get(at - 1).page(), page -> new TreeSet<>())
                        .add(places.get(at - 1).number());
            }
        }
    }

    private static boolean joins(Letter end) {
        String text = end.text();
        return text.isEmpty() || JOINS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static void collect(COSDictionary block, COSDictionary element, List<Place> places) {
        COSDictionary page = Optional.ofNullable(element.getCOSDictionary(COSName.PG))
                .orElseGet(() ->
                        Optional.ofNullable(block.getCOSDictionary(COSName.PG)).orElseGet(COSDictionary::new));
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary dictionary && WITHIN.contains(type(dictionary))) {
                collect(block, dictionary, places);
            } else {
                MarkedText.place(kid, page).ifPresent(places::add);
            }
        }
    }

    private void mend(PDPage page) throws IOException {
        Set<Integer> numbers = lacking.getOrDefault(page.getCOSObject(), Set.of());
        if (numbers.isEmpty()) {
            return;
        }
        List<Object> tokens = new PDFStreamParser(page).parse();
        int inside = -1;
        int shown = -1;
        for (int at = 0; at < tokens.size(); at++) {
            if (!(tokens.get(at) instanceof Operator operator)) {
                continue;
            }
            switch (operator.getName()) {
                case "BDC" -> inside = number(tokens.get(at - 1));
                case "Tj", "TJ" -> shown = at - 1;
                case "EMC" -> {
                    Piece piece = text.pieces().get(new Place(page.getCOSObject(), inside));
                    if (numbers.contains(inside) && shown >= 0 && piece != null) {
                        byte[] space = text.spaces().get(piece.last().font());
                        if (space != null) {
                            tokens.set(shown, longer((COSBase) tokens.get(shown), space));
                        }
                    }
                    inside = -1;
                    shown = -1;
                }
                default -> {}
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    private static int number(Object properties) {
        return properties instanceof COSDictionary dictionary ? dictionary.getInt(COSName.MCID) : -1;
    }

    private static COSBase longer(COSBase shown, byte[] space) {
        if (shown instanceof COSArray array) {
            array.add(new COSString(space));
            return array;
        }
        byte[] bytes = ((COSString) shown).getBytes();
        byte[] longer = Arrays.copyOf(bytes, bytes.length + space.length);
        System.arraycopy(space, 0, longer, bytes.length, space.length);
        return new COSString(longer);
    }
}
