package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The example for people who cannot read small letters, and the words that lead to it. */
class LargePrintTest {

    @Test
    void hasNoLetterSmallerThan18Points() throws IOException {
        SortedMap<Float, String> sizes = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(
                ExamplePlan.site().resolve("plan-large-print.pdf").toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    sizes.merge(
                            letter.getTextMatrix().getScalingFactorY(),
                            letter.getUnicode() + " on page " + getCurrentPageNo(),
                            (first, further) -> first);
                }
            }.getText(document);
        }
        assertThat(sizes).isNotEmpty();
        assertThat(sizes.firstKey()).as(sizes.get(sizes.firstKey())).isGreaterThanOrEqualTo(17.99f);
    }

    /** A page for each of eight small drawings would be half empty. */
    @Test
    void putsTheSurveyOnFewerPagesThanItHasQuestions() throws IOException {
        try (PDDocument document = Loader.loadPDF(
                ExamplePlan.site().resolve("plan-large-print.pdf").toFile())) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                String text = reader.getText(document).replaceAll("\\s+", " ");
                if (text.contains("Other answers not published")) {
                    pages.add(text);
                }
            }
            assertThat(pages).hasSizeBetween(4, 6);
            assertThat(String.join(" ", pages).split("Other answers not published", -1))
                    .hasSize(9);
        }
    }

    /** What the site says of a file is what the file is. */
    @Test
    void isListedWithItsSizeAndPages() throws IOException {
        String page = Files.readString(ExamplePlan.site().resolve("data/index.html"));
        for (String name : new String[] {"plan.pdf", "plan-large-print.pdf", "plan-press.pdf"}) {
            byte[] file = Files.readAllBytes(ExamplePlan.site().resolve(name));
            try (PDDocument document = Loader.loadPDF(file)) {
                String size = file.length < 1_000_000
                        ? Math.round(file.length / 1_000.0) + "\u00a0kB"
                        : Math.round(file.length / 100_000.0) / 10.0 + "\u00a0MB";
                assertThat(page)
                        .contains("/" + name + "\">")
                        .contains("(PDF, " + size + ", " + document.getNumberOfPages() + " pages)");
            }
        }
    }
}
