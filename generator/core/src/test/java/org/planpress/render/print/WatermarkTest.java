package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
