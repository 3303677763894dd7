package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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
            if (file.endsWith("plan-ua2.pdf")) {
                claims.add(new Claim(file, PDFAFlavour.PDFUA_2));
                claims.add(new Claim(file, PDFAFlavour.PDFA_4));
            } else {
                claims.add(new Claim(file, PDFAFlavour.PDFUA_1));
                claims.add(new Claim(file, PDFAFlavour.PDFA_3_A));
            }
        }
        return claims.stream();
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
