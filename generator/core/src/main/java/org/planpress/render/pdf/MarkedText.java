package org.planpress.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Where the marked text of a document stands, read once for all who need it.
 *
 * @param pieces the pieces of text, by their place
 * @param spaces for each font the code of its space, if the document shows one
 */
record MarkedText(Map<Place, Piece> pieces, Map<COSDictionary, byte[]> spaces) {

    /** A piece of marked content on a page. */
    record Place(COSDictionary page, int number) {}

    /** What a piece says at its ends. */
    record Piece(Letter first, Letter last) {}

    /**
     * A letter where it stands, in points from the lower left corner of its page.
     *
     * @param text what it says; a ligature says more than one letter
     * @param x the middle of its width
     * @param y its base line
     * @param size the size of its font
     */
    record Letter(COSDictionary font, String text, float x, float y, float size) {}

    static MarkedText of(PDDocument document) throws IOException {
        MarkedText text = new MarkedText(new HashMap<>(), new HashMap<>());
        LetterReader reader = new LetterReader(text);
        for (PDPage page : document.getPages()) {
            reader.processPage(page);
        }
        return text;
    }

    Optional<Piece> at(Place place) {
        return Optional.ofNullable(pieces.get(place));
    }

    /** The marked content directly in an element. */
    static List<Place> places(COSDictionary element, COSDictionary fallback) {
        COSDictionary page =
                Optional.ofNullable(element.getCOSDictionary(COSName.PG)).orElse(fallback);
        List<Place> places = new ArrayList<>();
        for (COSBase kid : StructureTree.kids(element)) {
            place(kid, page).ifPresent(places::add);
        }
        return places;
    }

    /** The place that a kid of an element is, if it is marked content. */
    static Optional<Place> place(COSBase kid, COSDictionary page) {
        if (kid instanceof COSInteger number) {
            return Optional.of(new Place(page, number.intValue()));
        }
        if (kid instanceof COSDictionary content && content.containsKey(COSName.MCID)) {
            COSDictionary own =
                    Optional.ofNullable(content.getCOSDictionary(COSName.PG)).orElse(page);
            return Optional.of(new Place(own, content.getInt(COSName.MCID)));
        }
        return Optional.empty();
    }

    /** Whether a piece of text starts inside the area of an annotation of its page. */
    boolean startsIn(Place place, COSDictionary annotation) {
        COSArray area = annotation.getCOSArray(COSName.RECT);
        Piece piece = pieces.get(place);
        if (area == null || piece == null) {
            return false;
        }
        float x = piece.first().x();
        float y = piece.first().y();
        return x >= number(area, 0) && x <= number(area, 2) && y >= number(area, 1) - 1 && y <= number(area, 3);
    }

    private static float number(COSArray area, int at) {
        return ((COSNumber) area.getObject(at)).floatValue();
    }
}
