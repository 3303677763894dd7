package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The printed plan as a reader's software meets it. */
class PrintTest {

    private static byte[] pdf() throws IOException {
        return Files.readAllBytes(ExamplePlan.site().resolve("plan.pdf"));
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void satisfiesVeraPdf(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf()), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTestAssertions().stream()
                            .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                            .map(check -> check.getRuleId() + " " + check.getMessage()))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(100_000);
        }
    }

    /** A checker passes a file whose later chapters have lost their tags; a reader would hear nothing. */
    @Test
    void tagsTextOnEveryPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            List<Integer> untagged = new ArrayList<>();
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                var content = new org.apache.pdfbox.text.PDFMarkedContentExtractor();
                content.processPage(page);
                if (content.getMarkedContents().stream().noneMatch(marked -> marked.getMCID() >= 0)) {
                    untagged.add(number);
                }
            }
            assertThat(document.getNumberOfPages()).isGreaterThan(50);
            assertThat(untagged).isEmpty();
        }
    }

    @Test
    void embedsEveryFontAndHoldsNoPictureOfText() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
                for (COSName name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
            }
        }
    }

    @Test
    void saysWhereEveryLinkLeads() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            int links = 0;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    links++;
                    assertThat(annotation.getContents()).isNotBlank().doesNotContain("@@");
                }
            }
            assertThat(links).isGreaterThan(100);
            for (PDStructureElement element : elements(document)) {
                assertThat(String.valueOf(element.getAlternateDescription())).doesNotContain("@@");
                assertThat(String.valueOf(element.getExpandedForm())).doesNotContain("@@");
            }
        }
    }

    /** Levels of headings step down one at a time, and each chapter starts with the highest. */
    @Test
    void hasRealHeadingsThatSkipNoLevel() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            List<Integer> levels = elements(document).stream()
                    .map(PDStructureElement::getStructureType)
                    .filter(type -> type.matches("H[1-6]"))
                    .map(type -> Integer.valueOf(type.substring(1)))
                    .toList();

            assertThat(levels).hasSizeGreaterThan(100);
            for (int at = 1; at < levels.size(); at++) {
                assertThat(levels.get(at) - levels.get(at - 1))
                        .as("heading %d", at)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void givesEachTableACaptionAndEachRowItsHeader() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            List<PDStructureElement> tables = elements(document).stream()
                    .filter(element -> element.getStructureType().equals("Table"))
                    .toList();

            assertThat(tables).hasSizeGreaterThan(10);
            for (PDStructureElement table : tables) {
                List<PDStructureElement> kids = kids(table);
                assertThat(kids.get(0).getStructureType()).isEqualTo("Caption");
                List<Integer> widths = kids.stream()
                        .filter(kid -> kid.getStructureType().equals("TR"))
                        .map(row -> kids(row).size())
                        .distinct()
                        .toList();
                // A row that heads a group is one wide cell.
                assertThat(widths.stream().filter(width -> width > 1)).hasSize(1);
            }
        }
    }

    @Test
    void holdsEveryCommitmentInTheOrderOfTheWeb() throws IOException {
        String text;
        try (PDDocument document = Loader.loadPDF(pdf())) {
            text = new PDFTextStripper().getText(document);
        }
        JsonNode edition = new ObjectMapper()
                .readTree(ExamplePlan.site().resolve("data/plan.json").toFile())
                .get("editions")
                .get(0);
        int last = 0;
        for (JsonNode priority : edition.get("priorities")) {
            last = text.indexOf("What was promised", last);
            for (JsonNode theme : priority.get("themes")) {
                for (JsonNode commitment : theme.get("commitments")) {
                    String id = commitment.get("id").asText();
                    assertThat(text.indexOf(id, last)).as(id).isGreaterThan(last);
                    last = text.indexOf(id, last);
                }
            }
        }
    }

    private static List<PDStructureElement> elements(PDDocument document) {
        List<PDStructureElement> elements = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
        return elements;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (PDStructureElement kid : kids(node)) {
            elements.add(kid);
            collect(kid, elements);
        }
    }

    private static List<PDStructureElement> kids(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
