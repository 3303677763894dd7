package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not final says so on every page between its covers, and on the front one. */
class DraftBandTest {

    @ParameterizedTest
    @EnumSource(
            value = Variant.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LEAFLET", "POSTER"})
    void aDraftSaysSoOnEveryPage(Variant variant) throws IOException {
        try (PDDocument document = SmallPlan.printed(SmallPlan.DRAFT, variant)) {
            List<String> pages = pages(document);
            assertThat(pages.subList(0, pages.size() - 1)).allMatch(page -> page.isBlank() || page.contains("Draft"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Variant.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LEAFLET", "POSTER"})
    void aFinalPlanDoesNot(Variant variant) throws IOException {
        try (PDDocument document = SmallPlan.printed(SmallPlan.FINAL, variant)) {
            assertThat(pages(document)).noneMatch(page -> page.contains("Draft"));
        }
    }

    private static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            reader.setStartPage(page);
            reader.setEndPage(page);
            pages.add(reader.getText(document));
        }
        return pages;
    }
}
