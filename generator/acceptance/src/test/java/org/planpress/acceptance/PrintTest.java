package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What is printed keeps the standards of tagged and lasting documents; {@link PdfStructureTest} hears it read aloud. */
class PrintTest {

    /** A file and a standard that it keeps. */
    private record Claim(Path file, PDFAFlavour flavour) {
        @Override
        public String toString() {
            return ExamplePlan.site().relativize(file) + " " + flavour;
        }
    }

    static Stream<Claim> claims() throws IOException {
        List<Claim> claims = new ArrayList<>();
        for (Path file : ExamplePlan.files(".pdf")) {
            for (PDFAFlavour flavour : flavours(file)) {
                claims.add(new Claim(file, flavour));
            }
        }
        return claims.stream();
    }

    /** Inks without the profile of a press say nothing to readers of years to come, so that file claims less. */
    private static List<PDFAFlavour> flavours(Path file) throws IOException {
        if (file.endsWith("plan-ua2.pdf")) {
            return List.of(PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4);
        }
        return file.endsWith("plan-press.pdf") && !metadata(file).contains("pdfaid:part")
                ? List.of(PDFAFlavour.PDFUA_1)
                : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
    }

    private static String metadata(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void satisfiesVeraPdf(Claim claim) throws Exception {
        assertThat(VeraPdf.failures(claim.file(), claim.flavour())).isEmpty();
    }

    @Test
    void holdsEveryCommitmentInTheOrderOfTheWeb() throws IOException {
        String text;
        try (PDDocument document =
                Loader.loadPDF(ExamplePlan.site().resolve("plan.pdf").toFile())) {
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
}
