package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planpress.look.Ink;
import org.planpress.look.Look;
import org.planpress.model.Cmyk;
import org.planpress.model.Rgb;
import org.planpress.testing.SampleLook;

/** What is not final says so on every page. */
class WatermarkTest {

    @ParameterizedTest
    @EnumSource(Variant.class)
    void aDraftSaysSoAcrossEveryPage(Variant variant) throws IOException {
        try (PDDocument document = SmallPlan.printed(SmallPlan.DRAFT, variant)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                boolean blank = LetterSizes.of(document, page).isEmpty();
                assertThat(slanted(document, page)).as("page %d", page).isEqualTo(blank ? "" : "Draft");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void aFinalPlanDoesNot(Variant variant) throws IOException {
        try (PDDocument document = SmallPlan.printed(SmallPlan.FINAL, variant)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(slanted(document, page)).isEmpty();
            }
        }
    }

    /** An office may want boxes as white as paper. */
    @ParameterizedTest
    @EnumSource(Variant.class)
    void aDraftSaysSoVisiblyEvenWhereBoxesAreWhite(Variant variant) throws IOException {
        Look usual = SampleLook.builtIn();
        SortedMap<String, Ink> inks = new TreeMap<>(usual.inks());
        Ink boxes = usual.ink("chalk");
        inks.put("chalk", new Ink(Rgb.WHITE, boxes.dark(), new Cmyk(0, 0, 0, 0), boxes.origin()));
        Look look = new Look(inks, usual.faces(), usual.margins(), Optional.empty(), SmallPlan.profile());

        try (PDDocument document = Loader.loadPDF(SmallPlan.bytes(SmallPlan.DRAFT, variant, look))) {
            assertThat(slantedColours(document))
                    .isNotEmpty()
                    .allSatisfy(colour -> assertThat(colour.toRGB() & 0xff).isLessThan(0xfa));
        }
    }

    private static List<PDColor> slantedColours(PDDocument document) throws IOException {
        List<PDColor> colours = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            {
                addOperator(new SetNonStrokingColorSpace(this));
                addOperator(new SetNonStrokingColor(this));
                addOperator(new SetNonStrokingColorN(this));
                addOperator(new SetNonStrokingDeviceGrayColor(this));
                addOperator(new SetNonStrokingDeviceRGBColor(this));
                addOperator(new SetNonStrokingDeviceCMYKColor(this));
            }

            @Override
            protected void processTextPosition(TextPosition letter) {
                if (letter.getTextMatrix().getShearX() != 0) {
                    colours.add(getGraphicsState().getNonStrokingColor());
                }
            }
        };
        reader.getText(document);
        return colours;
    }

    /** The words that do not stand level. */
    private static String slanted(PDDocument document, int page) throws IOException {
        List<String> letters = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (letter.getTextMatrix().getShearX() != 0) {
                    letters.add(letter.getUnicode());
                }
            }
        };
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(document);
        return String.join("", letters);
    }
}
