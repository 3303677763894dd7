package org.planpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.testing.RawWorkbook;

class TableReaderTest {

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    private Optional<TableFile> csv(String text, Charset charset) throws IOException {
        Path file = folder.resolve("calls.csv");
        Files.write(file, text.getBytes(charset));
        return TableReader.read(file, "calls.csv", "calls.csv", findings);
    }

    private TableFile csv(String text) throws IOException {
        return csv(text, StandardCharsets.UTF_8).orElseThrow();
    }

    private Optional<TableFile> xlsx(Consumer<Workbook> fill) throws IOException {
        Path file = folder.resolve("calls.xlsx");
        try (OutputStream bytes = Files.newOutputStream(file);
                Workbook workbook = new Workbook(bytes, "Tests", "1.0")) {
            fill.accept(workbook);
        }
        return TableReader.read(file, "calls.xlsx", "calls.xlsx", findings);
    }

    private Optional<TableFile> raw(Iterable<String> sheet) throws IOException {
        Path file = RawWorkbook.write(folder.resolve("calls.xlsx"), sheet);
        return TableReader.read(file, "calls.xlsx", "calls.xlsx", findings);
    }

    private static String dump(TableFile table) {
        StringBuilder text = new StringBuilder();
        for (TableFile.Row row : table.rows()) {
            row.cells().stream()
                    .filter(cell -> !cell.isEmpty())
                    .forEach(cell -> text.append(cell.at().line())
                            .append(':')
                            .append(cell.at().column())
                            .append(' ')
                            .append(cell.place().name())
                            .append(" [")
                            .append(cell.shown())
                            .append("]\n"));
        }
        return text.toString();
    }

    @Test
    void knowsWhereEachCellOfACsvFileStarts() throws IOException {
        assertThat(
                        dump(
                                csv(
                                        "\uFEFFperiod,value,note\r\n\r\n\"2023-10\",\"12,345\",\"said \"\"no\"\"\"\r\n2023-11, 7 ,x\r\n")))
                .isEqualTo("""
                        1:1 cell A1 [period]
                        1:8 cell B1 [value]
                        1:14 cell C1 [note]
                        3:2 cell A3 [2023-10]
                        3:12 cell B3 [12,345]
                        3:21 cell C3 [said "no"]
                        4:1 cell A4 [2023-11]
                        4:9 cell B4 [7]
                        4:13 cell C4 [x]
                        """);
    }

    @Test
    void countsRowsAsSpreadsheetsDoAndLinesAsEditorsDo() throws IOException {
        assertThat(dump(csv("a,b\n\"one\ntwo\",c\nd,\"e\nf\"\ng,h"))).isEqualTo("""
                1:1 cell A1 [a]
                1:3 cell B1 [b]
                2:2 cell A2 [one
                two]
                3:6 cell B2 [c]
                4:1 cell A3 [d]
                4:4 cell B3 [e
                f]
                6:1 cell A4 [g]
                6:3 cell B4 [h]
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"period;value\\n1;2", "period\\tvalue\\n1\\t2", "period,value\\n1,2"})
    void recognisesTheSignBetweenCells(String text) throws IOException {
        assertThat(dump(csv(text.replace("\\n", "\n").replace("\\t", "\t")))).isEqualTo("""
                1:1 cell A1 [period]
                1:8 cell B1 [value]
                2:1 cell A2 [1]
                2:3 cell B2 [2]
                """);
    }

    @Test
    void refusesWindows1252AndSaysHowToSave() throws IOException {
        assertThat(csv("period,value,note\n2023-10,1,café\n", Charset.forName("windows-1252")))
                .isEmpty();
        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.headline()).startsWith("calls.csv:2:14: error[not-utf-8]");
            assertThat(finding.hint()).contains("CSV UTF-8");
        });
    }

    @Test
    void tellsNumbersDatesAndTimesOfAWorkbookApart() throws IOException {
        TableFile table = xlsx(workbook -> {
                    Worksheet sheet = workbook.newWorksheet("Data");
                    sheet.value(0, 0, "period");
                    sheet.value(1, 0, LocalDate.of(2023, 10, 31));
                    sheet.style(1, 0).format("mmm yyyy").set();
                    sheet.value(2, 0, 10);
                    sheet.style(2, 0).format("dd/mm/yyyy").set();
                    sheet.value(3, 0, 0.124);
                    sheet.style(3, 0).format("0.0%").set();
                    sheet.value(4, 0, 0.0078125);
                    sheet.style(4, 0).format("[h]:mm:ss").set();
                    sheet.value(5, 0, 1200000);
                    sheet.style(5, 0).format("[$£-809]#,##0").set();
                    sheet.value(6, 0, 12345);
                    sheet.style(6, 0).format("#,##0 \"days\"").set();
                    sheet.value(7, 0, true);
                    sheet.value(8, 0, 0.1 + 0.2);
                })
                .orElseThrow();

        assertThat(table.rows().stream().map(row -> row.cells().get(0)).map(TableReaderTest::kind))
                .containsExactly(
                        "words period",
                        "day 2023-10-31",
                        "day 1900-01-10",
                        "PERCENT 0.124",
                        "TIME 0.0078125",
                        "POUNDS 1200000",
                        "PLAIN 12345",
                        "truth true",
                        "PLAIN 0.3");
    }

    private static String kind(TableCell cell) {
        if (cell instanceof TableCell.Amount amount) {
            return amount.look() + " " + amount.value().toPlainString();
        }
        if (cell instanceof TableCell.Day day) {
            return "day " + day.date();
        }
        return cell instanceof TableCell.Truth truth ? "truth " + truth.value() : "words " + cell.shown();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0 | General | NUMBER",
                "44 | `` | POUNDS",
                "164 | \"£\"#,##0.00 | POUNDS",
                "164 | _-£* #,##0.00_-;-£* #,##0.00_- | POUNDS",
                "164 | 0.0\\% | NUMBER",
                "164 | 0.0%;[Red]-0.0% | PERCENT",
                "164 | [Red]0 | NUMBER",
                "164 | mmm\\-yy | DATE",
                "164 | [$-809]d mmmm yyyy;@ | DATE",
                "164 | h:mm AM/PM | TIME",
                "164 | [mm]:ss | TIME",
                "164 | #,##0 \"days\" | NUMBER",
                "164 | yyyy-mm-dd hh:mm:ss | DATE"
            })
    void readsFormatsOfNumbers(int id, String format, NumberFormats.Shown shown) {
        assertThat(NumberFormats.shown(id, format)).isEqualTo(shown);
    }

    @Test
    void countsFrom1904InWorkbooksThatDo() throws IOException {
        Path file = RawWorkbook.write(
                folder.resolve("calls.xlsx"),
                "<workbookPr date1904=\"1\"/>",
                "<cellXfs count=\"1\"><xf numFmtId=\"14\"/></cellXfs>",
                List.of("<sheetData><row r=\"1\"><c r=\"A1\" s=\"0\"><v>43738</v></c></row></sheetData>"));

        assertThat(dump(TableReader.read(file, "calls.xlsx", "calls.xlsx", findings)
                        .orElseThrow()))
                .isEqualTo("1:1 cell A1 [2023-10-01]\n");
    }

    @Test
    void marksWhatMergedCellsCover() throws IOException {
        TableFile table = xlsx(workbook -> {
                    Worksheet sheet = workbook.newWorksheet("Data");
                    sheet.value(0, 0, "period");
                    sheet.value(0, 1, "value");
                    sheet.range(0, 1, 0, 2).merge();
                    sheet.value(1, 0, "2023-10");
                    sheet.value(1, 1, 1);
                    sheet.value(2, 1, 2);
                    sheet.range(1, 0, 2, 0).merge();
                })
                .orElseThrow();

        assertThat(table.rows().get(0).cells().get(2)).isInstanceOf(TableCell.Covered.class);
        assertThat(table.rows().get(2).cells().get(0))
                .isInstanceOfSatisfying(
                        TableCell.Covered.class,
                        covered -> assertThat(covered.range()).isEqualTo("A2:A3"));
    }

    @Test
    void tellsErrorsOfFormulasAndResultsNeverSaved() throws IOException {
        TableFile table = raw(List.of(
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"e\"><f>B1/0</f><v>#DIV/0!</v></c>",
                        "<c r=\"B1\"><f>SUM(C1:C2)</f></c><c r=\"C1\"><f>2+2</f><v>4</v></c>",
                        "<c r=\"D1\" t=\"str\"><f>A1&amp;B1</f><v>ab</v></c><c r=\"E1\" t=\"e\"><v>#REF!</v></c></row>",
                        "</sheetData>"))
                .orElseThrow();

        assertThat(table.rows().get(0).cells())
                .extracting(cell -> cell.getClass().getSimpleName() + " " + cell.shown())
                .containsExactly("Fault #DIV/0!", "Fault ", "Amount 4", "Words ab", "Fault #REF!");
    }

    @Test
    void takesTheOneSheetThatHoldsSomethingAndCanBeSeen() throws IOException {
        TableFile table = xlsx(workbook -> {
                    workbook.newWorksheet("Empty");
                    Worksheet hidden = workbook.newWorksheet("Lists");
                    hidden.value(0, 0, "working");
                    hidden.setVisibilityState(VisibilityState.HIDDEN);
                    workbook.newWorksheet("Data").value(0, 0, "period");
                })
                .orElseThrow();

        assertThat(dump(table)).isEqualTo("1:1 cell A1 [period]\n");
    }

    @Test
    void refusesAMillionRowsInSeconds() throws IOException {
        xlsx(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Data");
            for (int row = 0; row < 1_000_000; row++) {
                sheet.value(row, 0, "2023-10");
                sheet.value(row, 1, row);
                if (row % 10_000 == 0) {
                    flush(sheet);
                }
            }
        });
        long written = System.nanoTime();
        Optional<TableFile> table =
                TableReader.read(folder.resolve("calls.xlsx"), "calls.xlsx", "calls.xlsx", findings);

        assertThat(table).isEmpty();
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("file-too-large");
        assertThat(Duration.ofNanos(System.nanoTime() - written)).isLessThan(Duration.ofSeconds(30));
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException impossibleHere) {
            throw new java.io.UncheckedIOException(impossibleHere);
        }
    }

    @Test
    void refusesAMillionRowsOfACsvFile() throws IOException {
        StringBuilder text = new StringBuilder("period,value\n");
        IntStream.range(0, 1_000_000)
                .forEach(row -> text.append("2023-10,").append(row).append('\n'));

        assertThat(csv(text.toString(), StandardCharsets.UTF_8)).isEmpty();
        assertThat(csv("a\n".repeat(30_000), StandardCharsets.UTF_8)).isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "calls.csv:1:1: error[file-too-large]: the file has %d bytes; the most is 2000000"
                                .formatted(text.length()),
                        "calls.csv:20001:1: error[file-too-large]: the table has more than 20000 rows or 256 columns");
    }

    @Test
    void readsAFewRowsAmongAMillionEmptyOnes() throws IOException {
        Iterable<String> rows = () -> IntStream.rangeClosed(1, 1_000_000)
                .mapToObj(row -> row == 1
                        ? "<sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"
                        : row == 1_000_000 ? "</sheetData>" : "<row r=\"%d\"><c r=\"A%d\"/></row>".formatted(row, row))
                .iterator();

        assertThat(dump(raw(rows).orElseThrow())).isEqualTo("1:1 cell A1 [7]\n");
    }

    @Test
    void refusesAZipThatUnpacksToFarMoreThanItIs() throws IOException {
        String megabyte = " ".repeat(1_000_000);
        Optional<TableFile> table = raw(Collections.nCopies(200, megabyte));

        assertThat(table).isEmpty();
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("file-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "<c r='ZZZZZZ1'><v>1</v></c></row></sheetData>,there is no cell ZZZZZZ1",
        "<c r='A1'><v>1</v></c></row>,its XML is broken",
        "<c r='A1' t='s'><v>7</v></c></row></sheetData>,the words of cell A1 are missing",
        "<c r='A1' t='q'><v>7</v></c></row></sheetData>,",
    })
    void refusesAWorkbookThatNoProgramWrites(String cells, @Nullable String why) throws IOException {
        Optional<TableFile> table = raw(List.of("<sheetData><row r='1'>", cells));

        assertThat(table).isEmpty();
        assertThat(findings.sorted())
                .singleElement()
                .satisfies(finding -> assertThat(finding.headline())
                        .startsWith("calls.xlsx:1:1: error[unreadable-file]")
                        .contains(why == null ? "" : why));
    }

    @Test
    void refusesAnotherFileUnderTheNameOfAWorkbook() throws IOException {
        Path file = folder.resolve("calls.xlsx");
        Files.writeString(file, "period,value\n");

        assertThat(TableReader.read(file, "calls.xlsx", "calls.xlsx", findings)).isEmpty();
        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.headline()).startsWith("calls.xlsx:1:1: error[unreadable-file]");
            assertThat(finding.hint()).contains("save it as .xlsx");
        });
    }

    @Test
    void namesColumnsAsSpreadsheetsDo() {
        assertThat(IntStream.of(1, 26, 27, 52, 53, 702, 703).mapToObj(TableCell.Place::letters))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }
}
