package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** The example for a print shop. */
class PressTest {

    private static PDDocument press() throws IOException {
        return Loader.loadPDF(ExamplePlan.site().resolve("plan-press.pdf").toFile());
    }

    @Test
    void hasTheBoxesOfAPrintShopOnEveryPage() throws IOException {
        try (PDDocument document = press()) {
            assertThat(document.getNumberOfPages() % 4).isZero();
            for (PDPage page : document.getPages()) {
                PDRectangle trim = page.getTrimBox();
                assertThat(millimetres(trim.getWidth())).isEqualTo(210);
                assertThat(millimetres(trim.getHeight())).isEqualTo(297);
                assertThat(millimetres(page.getBleedBox().getWidth())).isEqualTo(216);
                assertThat(millimetres(page.getMediaBox().getWidth())).isEqualTo(236);
            }
        }
    }

    private static long millimetres(float points) {
        return Math.round(points * 25.4 / 72);
    }

    @Test
    void usesInksOnly() throws IOException {
        try (PDDocument document = press()) {
            List<String> operators = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (Object token : new PDFStreamParser(page).parse()) {
                    if (token instanceof Operator operator) {
                        operators.add(operator.getName());
                    }
                }
            }
            assertThat(operators).contains("k", "K").doesNotContain("rg", "RG");
        }
    }
}
