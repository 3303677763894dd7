package org.planpress.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.site.Bindings;
import org.planpress.testing.Golden;
import org.planpress.testing.PlanFolder;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/** The published data of the plan {@code figures} are the files under {@code export/figures}. */
class OpenDataTest {

    private static final Path EXPECTED = Path.of("src/test/resources/export/figures");

    static List<Artifact> files() {
        Plan plan = PlanFolder.read("figures");
        LocalDate asOf = LocalDate.of(2026, 3, 31);
        Voice voice = Voice.builtIn(Language.ENGLISH);
        Plan filled = Bindings.fill(voice, PlanAnalysis.of(plan, asOf));
        // The schema of the plan is held by its own test.
        return OpenData.of(voice, PlanAnalysis.of(filled, asOf))
                .filter(file -> !file.path().equals(PlanSchema.published().path()))
                .toList();
    }

    static Stream<Artifact> jsonFiles() {
        return files().stream().filter(file -> file.path().endsWith(".json"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileSaysWhatItShould(Artifact file) {
        Golden.check(EXPECTED.resolve(file.path()), new String(file.bytes(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("jsonFiles")
    void jsonCanBeReadToItsEnd(Artifact file) throws IOException {
        int values = 0;
        try (JsonParser in = new JsonFactory().createParser(file.bytes())) {
            while (in.nextToken() != null) {
                values++;
            }
        }
        assertThat(values).isPositive();
    }

    @Test
    void eachMeasureHasItsFiles() {
        assertThat(files())
                .extracting(Artifact::path)
                .contains(
                        "data/plan.json",
                        "data/measures/calls.json",
                        "data/measures/calls.csv",
                        "data/measures/calls.csv-metadata.json",
                        "data/measures/lost.json");
    }
}
