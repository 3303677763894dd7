package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.output.Format;
import org.planpress.output.Shelf;
import org.planpress.testing.PlanFolder;

/** A plan that is made up says so on every page and in every file, and a plan of an office never does. */
class SamplesTest {

    private static final String SAYS = "This is an example. The organisation, its plan and all figures are made up.";

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void copyThePlan() throws IOException {
        Path content = folder.resolve("content");
        PlanFolder.copy("figures", content);
        site = content.resolve("site.yml");
        Path edition = content.resolve("editions/2025-29/edition.yml");
        Files.writeString(edition, Files.readString(edition).replaceAll("(?m)^status: .*", "status: draft"));
    }

    @Test
    void everyPageAndFileSaysSo() throws IOException {
        Files.writeString(site, Files.readString(site) + "sample: true\nnotice: Read **this** first.\n");

        Map<String, String> texts = published();

        texts.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(text).as(path).contains(SAYS + " Read <strong>this</strong> first.", "content=\"noindex\"");
                assertThat(text).as(path).containsPattern("<title>[^<]*Example: ");
            } else if (path.endsWith("/plan.json") || path.equals("plan.txt") || isOfAMeasure(path)) {
                assertThat(text).as(path).contains(SAYS);
            }
        });
        assertThat(texts.keySet()).anyMatch(SamplesTest::isOfAMeasure);
        assertThat(texts.get("plan.txt")).contains("Example: ");
        assertThat(texts.get("data/plan.json")).containsPattern("\"sample\": ?true");
    }

    /** A book of an older edition says both, that it is a sample and that it is no longer in force. */
    @Test
    void aSampleNoLongerInForceSaysThatToo() throws IOException {
        Files.writeString(site, Files.readString(site) + "sample: true\n");
        Path edition = folder.resolve("content/editions/2025-29/edition.yml");
        Files.writeString(edition, Files.readString(edition).replace("status: draft", "status: superseded"));

        assertThat(published())
                .hasEntrySatisfying(
                        "plan.txt",
                        text -> assertThat(text.replaceAll("\\s+", " "))
                                .contains(SAYS + " This plan is no longer in force."));
    }

    @Test
    void aPlanOfAnOfficeNeverDoes() throws IOException {
        published().forEach((path, text) -> assertThat(text).as(path).doesNotContain("Example: ", SAYS, "\"sample\""));
    }

    private static boolean isOfAMeasure(String path) {
        return path.matches("data/measures/[^/]*\\.json");
    }

    private Map<String, String> published() throws IOException {
        CompileResult result = new PlanCompiler()
                .compile(new CompileRequest(
                        folder.resolve("content"),
                        Optional.empty(),
                        folder.resolve("site"),
                        new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 2, 1)),
                        LocalDate.of(2026, 2, 1),
                        FailOn.ERROR,
                        EnumSet.of(Format.HTML, Format.DATA, Format.TXT),
                        true,
                        Shelf.NONE,
                        Progress.SILENT));
        assertThat(result.outcome()).as("%s", result.findings()).isEqualTo(CompileResult.Outcome.PUBLISHED);
        Map<String, String> texts = new TreeMap<>();
        for (String path : result.manifest().orElseThrow().paths()) {
            texts.put(path, Files.readString(folder.resolve("site").resolve(path), StandardCharsets.ISO_8859_1));
        }
        return texts;
    }
}
