package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What a published document breaks of a standard. */
final class VeraPdf {

    private VeraPdf() {}

    static List<String> failures(Path file, PDFAFlavour standard) throws Exception {
        return failures(Files.readAllBytes(file), standard, 1_000);
    }

    /**
     * What a file breaks of a standard.
     *
     * @param checks how many things have to be looked at, so that an empty file does not pass
     */
    static List<String> failures(byte[] file, PDFAFlavour standard, int checks) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> failures = result.getTestAssertions().stream()
                    .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .map(check -> check.getRuleId() + " " + check.getMessage())
                    .distinct()
                    .toList();
            assertThat(result.getTotalAssertions()).isGreaterThan(checks);
            assertThat(result.isCompliant()).as("compliant: %s", failures).isTrue();
            return failures;
        }
    }
}
