package org.planpress.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.planpress.look.PressInks;
import org.planpress.render.pdf.PressColour.Space;

/** A change from one colour to another, with its ends in inks; what lies between follows from them. */
final class InkedShading {

    private static final COSName FIRST = COSName.getPDFName("C0");
    private static final COSName LAST = COSName.getPDFName("C1");
    private static final COSName KIND = COSName.getPDFName("FunctionType");

    private InkedShading() {}

    static void of(COSDictionary shading, PressInks inks) {
        COSBase space = shading.getDictionaryObject(COSName.COLORSPACE);
        boolean inInks = COSName.DEVICECMYK.equals(space);
        if (!inInks) {
            function((COSDictionary) shading.getDictionaryObject(COSName.FUNCTION), inks);
            shading.setItem(COSName.COLORSPACE, COSName.DEVICECMYK);
        }
        COSArray ground = shading.getCOSArray(COSName.BACKGROUND);
        if (ground != null && !inInks) {
            shading.setItem(COSName.BACKGROUND, mixed(ground, inks));
        }
    }

    private static void function(COSDictionary function, PressInks inks) {
        switch (function.getInt(KIND)) {
            case 2 -> {
                function.setItem(FIRST, mixed(function.getCOSArray(FIRST), inks));
                function.setItem(LAST, mixed(function.getCOSArray(LAST), inks));
                function.removeItem(COSName.RANGE);
            }
            case 3 -> {
                for (COSBase part : function.getCOSArray(COSName.FUNCTIONS).toList()) {
                    function((COSDictionary) resolved(part), inks);
                }
                function.removeItem(COSName.RANGE);
            }
            default ->
                throw new IllegalStateException(
                        "a shading follows a function of a kind that is not known: " + function);
        }
    }

    private static COSBase resolved(COSBase part) {
        return part instanceof COSObject object ? object.getObject() : part;
    }

    private static COSArray mixed(COSArray colour, PressInks inks) {
        List<COSBase> numbers = new ArrayList<>();
        for (int at = 0; at < colour.size(); at++) {
            numbers.add((COSNumber) colour.getObject(at));
        }
        COSArray mixed = new COSArray();
        Space.of(numbers.size())
                .colour(numbers)
                .mix(inks, false)
                .orElseThrow()
                .numbers()
                .forEach(mixed::add);
        return mixed;
    }
}
