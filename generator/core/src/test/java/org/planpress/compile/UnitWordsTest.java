package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's own word for a unit is said wherever the unit of a figure is, of one and of many. */
class UnitWordsTest {

    private static final String MEASURE = """
            id: emissions
            title: Emissions of the estate
            question: How much does the estate emit?
            unit: count
            unitWord: {one: tonne of CO2e, many: tonnes of CO2e}
            goodDirection: decrease
            frequency: year
            source: {publisher: County Council, publication: Estate report}
            series: emissions.csv
            target: {value: 3, kind: ceiling, per: period, by: 2028, source: The plan}
            """;

    private static final String REPORT = """
            title: How the year went
            summary: Less was burnt.
            edition: 2025-29
            period: {start: 2025-04-01, end: 2026-03-31}
            asOf: 2026-03-31
            source: Papers of April 2026
            tables:
              - id: t.estate
                title: The estate
                priority: p1
                rows:
                  - {measure: emissions, period: 2025}
            """;

    private static final String TOPIC = """
            ---
            title: The estate
            priority: p1
            order: 1
            headline: The estate burns less
            table: t.estate
            measures: [emissions]
            ---

            ## What

            Less was burnt.

            ## So what

            The air is cleaner.

            ## Now what

            - We go on.
            """;

    @TempDir
    private static Path folder;

    private static EditedPlan plan;

    @BeforeAll
    static void compiles() throws IOException {
        plan = EditedPlan.in(folder);
        write("measures/emissions.yml", MEASURE);
        write("measures/emissions.csv", "period,value\n2023,1204\n2024,2\n2025,1\n");
        write("reports/2026/report.yml", REPORT);
        write("reports/2026/topics/estate.md", TOPIC);
        write(
                "pages/about.md",
                "---\ntitle: About this plan\n---\n\nThe estate emitted {{emissions.latest}} in 2025.\n");
        plan.findings("html,data,pdf,slides", true);
    }

    private static void write(String path, String text) throws IOException {
        plan.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String words(String path) throws IOException {
        return Files.readString(plan.output(path)).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void sentencesSayItOfOneAndOfMany() throws IOException {
        assertThat(words("measures/emissions/index.html"))
                .contains("1 tonne of CO2e", "at most 3 tonnes of CO2e")
                .doesNotContain("1 tonnes");
        assertThat(words("about/index.html")).contains("The estate emitted 1 tonne of CO2e in 2025.");
        assertThat(words("reports/2026/topics/estate/index.html")).contains("1 tonne of CO2e");
    }

    @Test
    void drawingsAndTablesSayItOnceInTheirHeads() throws IOException {
        String page = Files.readString(plan.output("measures/emissions/index.html"));

        assertThat(words("measures/emissions/index.html")).contains("Emissions of the estate (tonnes of CO2e)");
        assertThat(page).contains(">1,204</td>").doesNotContain(">1,204 tonnes of CO2e</td>");
        assertThat(Files.readString(plan.output("data/tables/measures/emissions.csv")))
                .startsWith("period,value_tonnes_of_co2e,status");
    }

    @Test
    void dataHaveBothWords() throws IOException {
        String both = "\"unitWord\": { \"many\": \"tonnes of CO2e\", \"one\": \"tonne of CO2e\" }";

        assertThat(words("data/plan.json")).contains(both);
        assertThat(words("data/measures/emissions.json")).contains("\"unit\": \"count\", " + both);
        assertThat(words("data/measures/emissions.csv-metadata.json")).contains("Its unit: tonnes of CO2e.");
    }

    @Test
    void printAndSlidesSayItToo() throws IOException {
        assertThat(plan.printed()).contains("1 tonne of CO2e");
        StringBuilder slides = new StringBuilder();
        try (ZipFile file = new ZipFile(plan.output("reports/2026/slides.pptx").toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                if (entry.getName().startsWith("ppt/slides/slide")) {
                    try (InputStream in = file.getInputStream(entry)) {
                        slides.append(new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""));
                    }
                }
            }
        }
        assertThat(slides).contains("1 tonne of CO2e");
    }
}
