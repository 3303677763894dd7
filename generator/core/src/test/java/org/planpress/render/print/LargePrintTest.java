package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan for people who cannot read small letters. */
class LargePrintTest {

    private static final float SMALLEST = 17.99f;

    @ParameterizedTest
    @ValueSource(strings = {SmallPlan.DRAFT, SmallPlan.FINAL, "reports"})
    void hasNoLetterSmallerThan18Points(String plan) throws IOException {
        try (PDDocument document = SmallPlan.printed(plan, Variant.LARGE_PRINT)) {
            List<Float> sizes = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                sizes.addAll(LetterSizes.of(document, page));
            }
            assertThat(sizes)
                    .hasSizeGreaterThan(1_000)
                    .allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(SMALLEST));
        }
    }

    /** The measure itself: in the plan for the screen it finds the smaller letters that are there. */
    @Test
    void findsSmallerLettersWhereThereAreSome() throws IOException {
        try (PDDocument document = SmallPlan.printed(SmallPlan.DRAFT, Variant.SCREEN)) {
            assertThat(LetterSizes.of(document, 3))
                    .anySatisfy(size -> assertThat(size).isLessThan(SMALLEST));
        }
    }

    @Test
    void stressesByWeightAndNotBySlant() throws IOException {
        try (PDDocument document = SmallPlan.printed(SmallPlan.DRAFT, Variant.LARGE_PRINT)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).getName()).doesNotContain("Italic");
                }
            }
        }
    }

    @Test
    void tellsAWideTableRowByRow() throws IOException {
        try (PDDocument large = SmallPlan.printed(SmallPlan.FINAL, Variant.LARGE_PRINT);
                PDDocument small = SmallPlan.printed(SmallPlan.FINAL, Variant.SCREEN)) {
            assertThat(text(large)).contains("Basis: published");
            assertThat(text(small)).doesNotContain("Basis: published").contains("What it covers");
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }
}
