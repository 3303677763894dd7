package org.planpress.site.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Licence;
import org.planpress.model.Text;

class TermsTest {

    private static final SourceLocation AT = SourceLocation.startOf("site.yml");

    @ParameterizedTest
    @CsvSource({
        "Use it as you like, , , Use it as you like.",
        "Use it as you like, The open licence, , Use it as you like. The open licence.",
        "Use it under the open licence, open licence, , Use it under the open licence.",
        "Use it as you like, The open licence, https://example.org/terms, "
                + "Use it as you like. The open licence: https://example.org/terms",
        "Use it as you like, , https://example.org/terms, Use it as you like. https://example.org/terms"
    })
    void keepTheirNameAndTheirAddress(String says, String name, String link, String inFull) {
        Licence licence = new Licence(
                new Text(says, AT),
                Optional.ofNullable(name).map(words -> new Text(words, AT)),
                Optional.ofNullable(link).map(words -> new Text(words, AT)),
                AT);

        assertThat(Terms.of(licence).inFull()).isEqualTo(inFull);
    }
}
