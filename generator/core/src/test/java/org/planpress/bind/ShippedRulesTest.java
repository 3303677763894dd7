package org.planpress.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.model.RulePack;
import org.planpress.model.RulePack.Duty;
import org.planpress.model.RulePack.Sure;
import org.planpress.model.WebAddress;

/** What Planpress itself says of the law: nothing that was not read, and nothing that only a lawyer could say. */
class ShippedRulesTest {

    private static final Path WORDS = Path.of("src/main/resources/org/planpress");
    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\b(?:section|regulation|paragraph|article|schedule|part)s? \\d");
    private static final Pattern JUDGEMENT =
            Pattern.compile("(?i)\\b(?:non-)?(?:compl(?:iant|iance|ies|y)|lawful|legal(?:ly)?|conforms?)\\b");

    static Stream<RulePack> packs() {
        return ShippedRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void giveTheNumberOfASectionOnlyWhereItWasReadInASourceThatIsNamed(RulePack pack) {
        for (Duty duty : pack.duties()) {
            assertThat(duty.sources())
                    .as("%s: sources", duty.id())
                    .isNotEmpty()
                    .allSatisfy(ref -> assertThat(pack.source(ref))
                            .as("%s: %s", duty.id(), ref)
                            .isPresent());
            assertThat(duty.checkedOn())
                    .as("%s: checkedOn", duty.id())
                    .isBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2100, 1, 1));
            assertThat(duty.checkedBy().value()).as("%s: checkedBy", duty.id()).isNotBlank();
            boolean numbered = duty.section().isPresent()
                    || NUMBER.matcher(duty.title().value()).find()
                    || duty.note()
                            .filter(note -> NUMBER.matcher(note.value()).find())
                            .isPresent();
            if (numbered) {
                assertThat(duty.sure()).as("%s: sure", duty.id()).isEqualTo(Sure.READ);
                assertThat(duty.sources().stream().flatMap(ref -> pack.source(ref).stream()))
                        .as("%s: a source that can be read again", duty.id())
                        .anySatisfy(source -> assertThat(source.link().flatMap(link -> WebAddress.of(link.value())))
                                .isPresent());
            }
        }
    }

    @Test
    void someDutiesHaveTheNumberOfASectionAndSomeWereNotRead() {
        List<Duty> duties = packs().flatMap(pack -> pack.duties().stream()).toList();

        assertThat(duties).anyMatch(duty -> duty.section().isPresent());
        assertThat(duties).anyMatch(duty -> duty.sure() == Sure.UNCHECKED);
    }

    /** Whether a plan does what the law asks is for a person to say. */
    @Test
    void nothingSaysThatAPlanComplies() throws IOException {
        assertThat(JUDGEMENT
                        .matcher(Files.readString(WORDS.resolve("words/en/law.ftl")))
                        .results())
                .isEmpty();
    }
}
