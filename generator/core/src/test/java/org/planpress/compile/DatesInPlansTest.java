package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.export.report.ReportFormat;
import org.planpress.finding.Finding;
import org.planpress.testing.PlanFolder;

/** The plan {@code dates}, in which no date is nearer than a plan has it, today and two years later. */
class DatesInPlansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 10);
    private static final LocalDate LATER = LocalDate.of(2028, 1, 10);

    @TempDir
    private static Path folder;

    private static List<String> findingsLater = List.of();

    @BeforeAll
    static void compiles() throws IOException {
        PlanFolder.copy("dates", folder.resolve("content"));
        assertThat(compile(TODAY, "today", "html,data,pdf")).isEmpty();
        findingsLater = compile(LATER, "later", "html,data");
    }

    private static List<String> compile(LocalDate day, String output, String formats) throws IOException {
        Options options = new Options(Map.of(Option.FORMATS, formats, Option.OUTPUT, output));
        CompileResult result = new PlanCompiler()
                .compile(options.request(new Surroundings(folder, folder.resolve("home"), day), true, Progress.SILENT));
        assertThat(result.outcome()).as(result.report(ReportFormat.TEXT)).isEqualTo(Outcome.PUBLISHED);
        return result.findings().stream().map(Finding::headline).toList();
    }

    private static String words(String path) throws IOException {
        return Files.readString(folder.resolve(path))
                .replaceAll("<(?:script|style)[^>]*>.*?</(?:script|style)>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace(" .", ".");
    }

    private static String file(String path) throws IOException {
        return Files.readString(folder.resolve(path)).replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            commitments/p1.night.1 ; Start Spring 2026                     ; Due Autumn 2027
            commitments/p1.night.2 ; Start from April 2026                 ; Due by the end of 2028
            commitments/p1.night.3 ; Start early 2026                      ; Due 2026/27
            commitments/p1.night.4 ; Start Q2 2026/27                      ; Due mid-2027
            commitments/p1.night.5 ; Start 2026                            ; Due Spring 2026 to Autumn 2027
            commitments/p1.night.6 ; Start 14 November 2026                ; Due before April 2027
            commitments/p1.night.7 ; Start March 2026                      ; Due by summer 2027
            commitments/p1.night.8 ; Start 1 March 2025                    ; Due Summer/Autumn 2025, overdue by 15 days on 15 December 2025
            kpis/p1.k1             ; at most 900 each quarter from Spring 2026 to Autumn 2027 ; People injured
            kpis/p1.k2             ; Target 40 venues by Autumn 2027       ; by Autumn 2027
            measures/injuries      ; from Spring 2026 to Autumn 2027       ; Next update Summer 2026
            about                  ; April 2025 to 2028/29                 ; Autumn 2027
            reports/2025-q2        ; Q1 2025/26 to Q2 2025/26              ; the first half of the year
            reports/2025-q2/p1     ; end of 2025/26                        ; Autumn 2025
            timetable              ; from Spring 2025 to the end of 2027/28 ; mid-2026
            timetable              ; Where a date is a month, a season or a year, the bar takes up all of it. ; early 2027
            meetings/2026-01-20    ; 20 January 2026                       ; Due by summer 2026.
            """)
    void pagesSayWhatThePlanSays(String page, String one, String other) throws IOException {
        assertThat(words("today/" + page + "/index.html"))
                .containsIgnoringCase(one)
                .containsIgnoringCase(other);
    }

    /** No form is told to the day: whoever wrote a season did not promise its last day. */
    @ParameterizedTest
    @ValueSource(strings = {"today", "later"})
    void noPageIsNearerThanThePlan(String output) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(output))) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(words(folder.relativize(page).toString()))
                        .as(page.toString())
                        .doesNotContain(
                                "30 November", "31 December 2028", "31 March 2027", "31 August", "1 March 2026");
            }
        }
    }

    @Test
    void theBookSaysTheSame() throws IOException {
        try (PDDocument plan = Loader.loadPDF(folder.resolve("today/plan.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(plan).replaceAll("\\s+", " "))
                    .contains(
                            "Autumn 2027", "by the end of 2028", "Spring 2026 to Autumn 2027", "Q2 2026/27", "mid-2027")
                    .doesNotContain("30 November");
        }
    }

    @Test
    void dataHaveTheWordsAndBothDays() throws IOException {
        String plan = file("today/data/plan.json");

        assertThat(plan)
                .contains("\"formatVersion\": 2,")
                .contains("\"period\": { \"start\": { \"says\": \"April 2025\", \"first\": \"2025-04-01\","
                        + " \"last\": \"2025-04-30\" }, \"end\": { \"says\": \"2028/29\", \"first\": \"2028-04-01\","
                        + " \"last\": \"2029-03-31\" } }")
                .contains("\"due\": { \"says\": \"Autumn 2027\", \"first\": \"2027-09-01\", \"last\": \"2027-11-30\" }")
                .contains(
                        "\"due\": { \"says\": \"by the end of 2028\", \"first\": \"2028-12-01\", \"last\": \"2028-12-31\" }")
                .contains("\"start\": { \"says\": \"2026-03\", \"first\": \"2026-03-01\", \"last\": \"2026-03-31\" }")
                .contains("\"targetDate\": { \"says\": \"by the end of 2028/29\", \"first\": \"2029-03-01\","
                        + " \"last\": \"2029-03-31\" }")
                .contains(
                        "\"nextUpdate\": { \"says\": \"Summer 2026\", \"first\": \"2026-06-01\", \"last\": \"2026-08-31\" }")
                .contains("\"by\": { \"says\": \"Spring 2026 to Autumn 2027\", \"first\": \"2026-03-01\","
                        + " \"last\": \"2027-11-30\" }")
                .contains(
                        "\"due\": { \"says\": \"by summer 2026\", \"first\": \"2026-06-01\", \"last\": \"2026-08-31\" }")
                .contains("\"updated\": \"2026-01-05\"");
    }

    @Test
    void tablesHaveThemInThreeColumns() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("today/data/tables/2025-29/timetable.csv")))
                .startsWith("group,task,owner,start,start_first,start_last,end,end_first,end_last,progress")
                .contains("Writing,Print the plan,not published,early 2027,2027-01-01,2027-04-30,"
                        + "by the end of 2027/28,2028-03-01,2028-03-31,0");
        assertThat(Files.readAllLines(folder.resolve("today/data/tables/reports/2025-q2-work.csv")))
                .startsWith("work,due,due_first,due_last,done_percent,late,all_percent")
                .anyMatch(row -> row.startsWith("Put up new lights.,Autumn 2025,2025-09-01,2025-11-30,40,late"))
                .anyMatch(row -> row.startsWith("Buy two vans.,end of 2025/26,2026-03-01,2026-03-31,10,not late"));
    }

    @Test
    void onlyWhatIsPastItsLastDayIsLate() throws IOException {
        assertThat(file("today/data/plan.json").split("\"duePassed\": true", -1))
                .hasSize(2);
        assertThat(file("today/data/plan.json")).doesNotContain("\"targetDatePassed\": true");
        assertThat(findingsLater)
                .filteredOn(finding -> finding.contains("[due-passed]"))
                .extracting(finding -> finding.substring(finding.indexOf(']') + 3))
                .containsExactlyInAnyOrder(
                        "the next change of the edition was expected in 'nextUpdate' Autumn 2027",
                        "commitment 'p1.night.1' was due Autumn 2027, and nobody has judged it since",
                        "commitment 'p1.night.3' was due 2026/27, and nobody has judged it since",
                        "commitment 'p1.night.4' was due mid-2027, and nobody has judged it since",
                        "commitment 'p1.night.5' was due Spring 2026 to Autumn 2027, and nobody has judged it since",
                        "commitment 'p1.night.6' was due before April 2027, and nobody has judged it since",
                        "commitment 'p1.night.7' was due by summer 2027, and nobody has judged it since",
                        "the target of KPI 'p1.k2' was for Autumn 2027, and nobody has judged it since",
                        "tasks of the timetable that have ended since 2026-01-10, with nothing that says whether they"
                                + " were done: 1");
        assertThat(words("later/commitments/p1.night.2/index.html")).doesNotContain("has passed", "overdue");
        assertThat(words("later/commitments/p1.night.1/index.html"))
                .contains("Due Autumn 2027, a date that has passed");
        assertThat(words("later/measures/injuries/index.html")).contains("The next was due by Summer 2026.");
    }
}
