package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.output.Format;
import org.planpress.output.Shelf;
import org.planpress.testing.Golden;
import org.planpress.testing.PlanFolder;

class LawStatementTest {

    private static final Path PLANS = Path.of("src/test/resources/plans");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @TempDir
    Path folder;

    private LawStatement law(Path content, @Nullable String form, boolean demanding) throws IOException {
        return LawStatement.of(
                new CompileRequest(
                        content.toAbsolutePath(),
                        Optional.empty(),
                        folder.resolve("site"),
                        new Surroundings(folder, folder.resolve("home"), DAY),
                        DAY,
                        FailOn.ERROR,
                        EnumSet.allOf(Format.class),
                        false,
                        Shelf.NONE,
                        Progress.SILENT),
                form,
                demanding);
    }

    /** The smallest plan, of a police area: most of what is asked of such plans it does not have. */
    private Path police() throws IOException {
        Path plan = folder.resolve("police");
        PlanFolder.copy("smallest", plan);
        Path site = plan.resolve("site.yml");
        Files.writeString(site, Files.readString(site) + "rules: [police-and-crime-plan-england-wales]\n");
        return plan;
    }

    private static Path content(String plan) {
        return PLANS.resolve(plan).resolve("content");
    }

    @ParameterizedTest
    @CsvSource({
        "text, false, police.txt",
        "json, false, police.json",
        "junit, false, police.xml",
        "junit, true, demanding.xml"
    })
    void tellsWhereEachDutyStands(String form, boolean demanding, String expected) throws IOException {
        LawStatement law = law(police(), form, demanding);

        Golden.check(Path.of("src/test/resources/law-report").resolve(expected), law.told());
        assertThat(law.refused()).isEqualTo(demanding);
        assertThat(law.remarks().isEmpty()).isEqualTo(!demanding);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void saysThatNoPackIsInForce() throws IOException {
        LawStatement law = law(content("smallest"), null, true);

        assertThat(law.told()).isEmpty();
        assertThat(law.remarks()).startsWith("No rule pack is in force");
        assertThat(law.refused()).isFalse();
    }

    @Test
    void saysWhatKeepsThePlanFromBeingRead() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("site.yml"), "titel: A plan\n");

        LawStatement law = law(content, "junit", false);

        assertThat(law.told()).isEmpty();
        assertThat(law.remarks()).contains("site.yml", "error");
        assertThat(law.refused()).isTrue();
        assertThat(law(folder.resolve("none"), null, false).refused()).isTrue();
    }

    @Test
    void knowsThreeForms() {
        assertThatThrownBy(() -> law(content("smallest"), "sarif", false))
                .isInstanceOf(UnusableRequestException.class)
                .hasMessage("report takes text, json, junit, not 'sarif'");
    }
}
