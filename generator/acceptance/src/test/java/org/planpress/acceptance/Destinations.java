package org.planpress.acceptance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.planpress.acceptance.SpokenPdf.Annotation;
import org.planpress.acceptance.SpokenPdf.Element;
import org.planpress.acceptance.SpokenPdf.Words;

/**
 * Which elements links lead to.
 *
 * @param places the elements that have a name
 */
record Destinations(List<Element> places) {

    private static final COSName STRUCTURE = COSName.getPDFName("SD");

    /** A heading's first line is not further below the spot that a link leads to. */
    private static final float BELOW = 70;

    static Destinations of(SpokenPdf pdf) {
        return new Destinations(pdf.all()
                .filter(element -> element.said(COSName.ID).isPresent())
                .toList());
    }

    /** Where an annotation leads; nothing for one that leaves the document. */
    Optional<Element> of(Annotation annotation) {
        COSDictionary action = annotation.dictionary().getCOSDictionary(COSName.A);
        if (action == null || !action.containsKey(COSName.D)) {
            return Optional.empty();
        }
        COSArray structure = action.getCOSArray(STRUCTURE);
        Optional<Element> element =
                structure == null ? near(action.getCOSArray(COSName.D)) : element(structure.getObject(0));
        if (element.isEmpty()) {
            throw new AssertionError(
                    "leads to no element: " + annotation.dictionary().getString(COSName.CONTENTS));
        }
        return element;
    }

    private Optional<Element> element(Object dictionary) {
        return places.stream().filter(place -> place.dictionary() == dictionary).findFirst();
    }

    /** Older documents name a spot on a page; the element is the one that starts right below. */
    private Optional<Element> near(COSArray spot) {
        COSDictionary page = (COSDictionary) spot.getObject(0);
        float top = new PDPage(page).getCropBox().getUpperRightY() - ((COSNumber) spot.getObject(3)).floatValue();
        return places.stream()
                .filter(place -> below(place, page, top) >= 0 && below(place, page, top) < BELOW)
                .min(Comparator.comparing(place -> below(place, page, top)));
    }

    private static float below(Element place, COSDictionary page, float top) {
        Optional<Words> words = place.words().findFirst();
        return words.isPresent() && words.get().page().equals(page)
                ? words.get().first() - top
                : -1;
    }
}
