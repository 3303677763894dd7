package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the published example says of measures and reports, read from its open data and its pages. */
class MeasuresTest {

    /** A measure in one area, as its JSON file has it. */
    private record Row(String name, JsonNode area) {}

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Path file : ExamplePlan.files(".json")) {
            if (published(file).matches("data/measures/[^/]+\\.json")
                    && !published(file).endsWith(".csv-metadata.json")) {
                JsonNode measure = new ObjectMapper().readTree(file.toFile());
                measure.get("areas")
                        .forEach(area -> rows.add(new Row(
                                measure.get("id").asText() + " "
                                        + area.get("id").asText(),
                                area)));
            }
        }
        return rows;
    }

    private static String published(Path file) {
        return ExamplePlan.site().relativize(file).toString().replace('\\', '/');
    }

    private static List<Row> scored() throws IOException {
        return rows().stream()
                .filter(row -> row.area().get("attention").get("reported").isNumber())
                .toList();
    }

    @Test
    void holdsTheThirtyThreeRowsOfTheReport() throws IOException {
        assertThat(scored()).hasSize(33);

        String tables = "";
        for (String priority : List.of("p1", "p2", "p3", "p4")) {
            tables += Files.readString(ExamplePlan.site().resolve("reports/2023-12/" + priority + "/index.html"));
        }
        tables += Files.readString(ExamplePlan.site().resolve("reports/2023-12/index.html"));
        String pages = tables;
        assertThat(scored())
                .allSatisfy(row -> assertThat(pages)
                        .contains("/measures/"
                                + row.name().substring(0, row.name().indexOf(' ')) + "/"));
    }

    /** The exception: nobody published the year-on-year change of outstanding suspects, and its score counts one. */
    @Test
    void computesTheAttentionScoreThatWasReported() throws IOException {
        List<String> others = scored().stream()
                .filter(row -> row.area().get("attention").get("computed").asInt(-1)
                        != row.area().get("attention").get("reported").asInt())
                .map(Row::name)
                .toList();

        assertThat(others).hasSizeLessThanOrEqualTo(1).allMatch(name -> name.startsWith("da-outstanding-suspects"));
    }

    @Test
    void marksEveryMadeUpValueOnItsPageAndInItsFiles() throws IOException {
        int found = 0;
        for (Path file : ExamplePlan.files(".csv")) {
            if (published(file).startsWith("data/measures/")
                    && Files.readString(file).contains("illustrative")) {
                found++;
                String id = file.getFileName().toString().replace(".csv", "");
                String page = Files.readString(ExamplePlan.site().resolve("measures/" + id + "/index.html"));
                JsonNode data = new ObjectMapper()
                        .readTree(file.resolveSibling(id + ".json").toFile());
                assertThat(page).as(id).containsIgnoringCase("illustrative").contains("made up");
                assertThat(data.get("notice").asText()).as(id).contains("made up");
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(12);
    }

    /** Words that would claim more than figures can. */
    @Test
    void claimsNoCauseAndNoSignificanceOnPagesOfMeasures() throws IOException {
        Pattern claims = Pattern.compile("\\bsignificant|\\bbecause of\\b|\\bthanks to\\b|\\bon track\\b");
        List<Path> pages = ExamplePlan.files("index.html").stream()
                .filter(file -> published(file).matches("measures/[^/]+/index.html"))
                .toList();

        assertThat(pages).hasSizeGreaterThanOrEqualTo(30);
        for (Path page : pages) {
            String html = Files.readString(page);
            String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
            assertThat(claims.matcher(main).find()).as(page.toString()).isFalse();
        }
    }

    @Test
    void publishesTheMeetingsAsACalendar() throws IOException {
        String calendar = Files.readString(ExamplePlan.site().resolve("meetings.ics"));

        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSizeGreaterThanOrEqualTo(9);
        assertThat(calendar.lines())
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(75));
    }

    /** Nobody writes "late" into the content: it follows from the due date, the progress and the day. */
    @Test
    void saysWhatIsLate() throws IOException {
        String page = Files.readString(ExamplePlan.site().resolve("reports/2023-12/p3/index.html"));

        assertThat(page).contains("March 2023").contains("95%").containsPattern("(?i)overdue by \\d+ months");
    }
}
