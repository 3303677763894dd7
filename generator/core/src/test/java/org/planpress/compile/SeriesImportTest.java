package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.compile.SeriesImport.Result;
import org.planpress.testing.PlanFolder;

class SeriesImportTest {

    private static final String SERIES = """
            period,value,note
            2023-08,"1,200",Counted by hand
            2023-09,1250,
            2023-11,1300,
            """;

    @TempDir
    Path folder;

    private Path series;

    @BeforeEach
    void writeThePlan() throws IOException {
        PlanFolder.copy("smallest", folder.resolve("content"));
        Files.writeString(
                folder.resolve("content/site.yml"),
                Files.readString(folder.resolve("content/site.yml"))
                        + "areas: [{id: county, title: County}, {id: north, title: North, partOf: county}]\n");
        series = folder.resolve("content/measures/calls.csv");
        Files.createDirectories(series.getParent());
        measure("series: calls.csv\nareas: [county, north]\n");
        Files.writeString(series, SERIES);
    }

    /** Someone whose spreadsheet writes semicolons gets back what it writes. */
    @Test
    void keepsTheMannerOfTheFile() throws IOException {
        Files.writeString(series, "\uFEFFPeriod;Value\r\n\"2023-08\";1200\r\n2023-09;1250\r\n");
        ImportOptions options = new ImportOptions(null, null, "calls", null, null, null, null, null, true, false, null);

        Result result = SeriesImport.run(
                "Month\tCalls\nAug 2023\t1,200\nOct 2023\t1,310\n",
                options,
                new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 2, 1)));

        assertThat(result.told()).contains("Wrote content/measures/calls.csv");
        assertThat(Files.readString(series))
                .isEqualTo("\uFEFFPeriod;Value\r\n\"2023-08\";1200\r\n2023-09;1250\r\n2023-10;1310\r\n");
    }

    private void measure(String more) throws IOException {
        Files.writeString(folder.resolve("content/measures/calls.yml"), """
                id: calls
                title: Emergency calls
                question: How often do people ring 999?
                unit: count
                goodDirection: neutral
                frequency: month
                source: {publisher: The force, publication: Quarterly figures}
                """ + more);
    }

    private Result run(String file, @Nullable String column, @Nullable String area, boolean write, boolean revise)
            throws IOException {
        return SeriesImport.run(
                new ImportOptions(null, file, "calls", column, area, null, null, null, write, revise, null),
                new Surroundings(folder, folder, LocalDate.of(2026, 11, 22)));
    }

    private void given(String text) throws IOException {
        Files.writeString(folder.resolve("new.csv"), text);
    }

    @Test
    void showsWhatWouldChangeAndWritesNothing() throws IOException {
        given("Month,Number of calls\nSep 2023,1250\nOct 2023,1275\n");

        Result result = run("new.csv", null, null, false, false);

        assertThat(result.refused()).isFalse();
        assertThat(result.told()).isEqualTo("""
                How new.csv was read:
                  periods from column A 'Month'
                  values from column B 'Number of calls', in rows 2 and 3
                Changes to content/measures/calls.csv:
                  period   now  new
                  2023-10  -    1275
                  1 value stays as it is
                Nothing was written; add --write to write it.
                """);
        assertThat(series).hasContent(SERIES);
    }

    @Test
    void writesNewValuesInTheirPlaceAndLeavesTheRestAsItWas() throws IOException {
        given("Month,Number of calls\nSep 2023,1250\nOct 2023,1275\nDec 2023,\n");

        assertThat(run("new.csv", null, null, true, false).told()).endsWith("Wrote content/measures/calls.csv.\n");
        assertThat(Files.readString(series)).isEqualTo("""
                period,value,note
                2023-08,"1,200",Counted by hand
                2023-09,1250,
                2023-10,1275,
                2023-11,1300,
                2023-12,,
                """);
        try (Stream<Path> files = Files.list(series.getParent())) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void refusesToChangePublishedValuesSilently() throws IOException {
        given("Month,Number of calls\n2023-08,1201\n2023-09,1250\n2023-10,1275\n");

        Result result = run("new.csv", null, null, true, false);

        assertThat(result.refused()).isTrue();
        assertThat(result.told()).endsWith("""
                These values were published already:
                  period   now   new
                  2023-08  1200  1201  revised
                Nothing was written; add --revise to change them.
                """);
        assertThat(series).hasContent(SERIES);
    }

    @Test
    void marksRevisedValuesWhenToldToAndKeepsWhatTheyWere() throws IOException {
        given("Month,Number of calls\n2023-08,1201\n2023-09,\n");

        Result silent = run("new.csv", null, null, true, true);
        assertThat(silent.refused()).isTrue();
        assertThat(silent.told()).endsWith("""
                Readers are told what was published before, and why it changed.
                Nothing was written; add --reason "why they change", in words for them.
                """);
        assertThat(series).hasContent(SERIES);

        Result result = revise("new.csv", " Late returns\n were added. ");
        assertThat(result.refused()).isFalse();
        assertThat(result.told())
                .contains("  the note of 2023-08 is about the old value and goes: 'Counted by hand'\n");
        assertThat(Files.readString(series)).isEqualTo("""
                period,value,note,status,was,revised-on,reason
                2023-08,1201,,revised,1200,2026-11-22,Late returns were added.
                2023-09,,,,1250,2026-11-22,Late returns were added.
                2023-11,1300,,,,,
                """);
        assertThat(run("new.csv", null, null, true, false).told()).endsWith("There is nothing to write.\n");

        given("Month,Number of calls\n2023-08,1202\n");
        assertThat(revise("new.csv", "A form was lost.").refused()).isFalse();
        assertThat(series).content().contains("2023-08,1202,,revised,1201,2026-11-22,A form was lost.\n");
    }

    @Test
    void neverKeepsWhatAValueWasThatIsConfidentialNow() throws IOException {
        given("Month,Number of calls\n2023-08,[c]\n");

        assertThat(run("new.csv", null, null, true, true).refused()).isFalse();
        assertThat(Files.readString(series))
                .contains("2023-08,,,confidential\n")
                .doesNotContain("1,200", "was");
    }

    @Test
    void aForecastThatComesTrueIsNoRevision() throws IOException {
        Files.writeString(series, "period,value,status\n2023-08,1200,forecast\n");
        given("Month,Number of calls\n2023-08,1201\n");

        assertThat(run("new.csv", null, null, true, true).refused()).isFalse();
        assertThat(series).hasContent("period,value,status\n2023-08,1201,\n");
    }

    private Result revise(String file, String reason) throws IOException {
        return SeriesImport.run(
                new ImportOptions(null, file, "calls", null, null, null, null, null, true, true, reason),
                new Surroundings(folder, folder, LocalDate.of(2026, 11, 22)));
    }

    @Test
    void doesNotAskWhenAGapIsFilledOrNothingChanges() throws IOException {
        Files.writeString(series, "period,value\n2023-08,\n2023-09,1250\n");
        given("Month,Number of calls\n2023-08,1200\n2023-09,\"1,250\"\n");

        assertThat(run("new.csv", null, null, true, false).told()).contains("  2023-08  no value  1200\n");
        assertThat(series).hasContent("period,value\n2023-08,1200\n2023-09,1250\n");
        assertThat(run("new.csv", null, null, true, false).told()).endsWith("There is nothing to write.\n");
    }

    @Test
    void takesANamedColumnOfAWorkbookWithATitleForOneArea() throws IOException {
        try (OutputStream bytes = Files.newOutputStream(folder.resolve("pack.xlsx"));
                Workbook workbook = new Workbook(bytes, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Pack");
            sheet.value(0, 0, "Emergency calls, October 2023 edition");
            sheet.value(2, 0, "Month");
            sheet.value(2, 1, "All calls");
            sheet.value(2, 2, "Northern");
            sheet.value(3, 0, LocalDate.of(2023, 10, 1));
            sheet.style(3, 0).format("mmm yyyy").set();
            sheet.value(3, 1, 1275);
            sheet.value(3, 2, 300);
            sheet.value(5, 0, "Source: the control room");
        }

        Result unsure = run("pack.xlsx", null, null, false, false);
        assertThat(unsure.refused()).isTrue();
        assertThat(unsure.told())
                .contains("pack.xlsx:3:1: error[import-column]: several columns hold values")
                .contains("choose one with --column: 'All calls', 'Northern'");

        assertThat(run("pack.xlsx", "northern", "north", true, false).refused()).isFalse();
        assertThat(Files.readString(series)).isEqualTo("""
                period,value,note,area
                2023-08,"1,200",Counted by hand,
                2023-09,1250,,
                2023-11,1300,,
                2023-10,300,,north
                """);
        assertThat(run("pack.xlsx", "B", "county", false, false).told()).contains("  2023-10  -    1275\n");
    }

    @Test
    void namesTheCellsOfTheSpreadsheetThatAreWrong() throws IOException {
        given("Calls,Remark,Month\n1275,x,2023-10\nabout 1300,y,2023-12\n9000,z,Total\n");

        Result result = run("new.csv", null, null, true, false);

        assertThat(result.refused()).isTrue();
        assertThat(result.told())
                .contains("new.csv:3:1: error[series-value]: cell A3: 'about 1300' is not a figure")
                .contains(
                        "new.csv:4:8: error[import-period]: cell C4: 'Total' is not a period, and there is a value beside it")
                .endsWith("Nothing was imported.\n");
        assertThat(series).hasContent(SERIES);
    }

    @Test
    void startsASeriesAndSaysHowToUseIt() throws IOException {
        Files.delete(series);
        measure("");
        given("Month,Calls\n2023-10,1275\n");

        assertThat(run("new.csv", null, null, true, false).told())
                .endsWith("Add to content/measures/calls.yml: series: calls.csv\n");
        assertThat(series).hasContent("period,value\n2023-10,1275\n");
    }

    @Test
    void doesNotTouchASeriesThatIsWrongItself() throws IOException {
        Files.writeString(series, "period,value\n2023-10,n/a\n");
        given("Month,Calls\n2023-10,1275\n");

        Result result = run("new.csv", null, null, true, true);

        assertThat(result.refused()).isTrue();
        assertThat(result.told()).contains("content/measures/calls.csv:2:9: error[series-value]");
        assertThat(series).hasContent("period,value\n2023-10,n/a\n");
    }

    @Test
    void keepsAFileThatTheMeasureDoesNotNameYet() throws IOException {
        measure("");
        given("Month,Calls\n2023-10,1275\n");

        assertThat(run("new.csv", null, null, true, false).told()).contains("Add to content/measures/calls.yml");
        assertThat(series).content().contains("Counted by hand", "2023-10,1275,");
    }

    @Test
    void saysWhatIsWrongWithTheMeasureItself() throws IOException {
        Files.writeString(folder.resolve("content/measures/calls.yml"), "id: calls\ntitel: Calls\n");
        given("Month,Calls\n2023-10,1275\n");

        Result result = run("new.csv", null, null, true, false);

        assertThat(result.refused()).isTrue();
        assertThat(result.told()).contains("content/measures/calls.yml:2:1: error[missing-field]");
    }

    @Test
    void writesNothingOutsideTheFolderOfMeasures() throws IOException {
        measure("series: ../calls.csv\n");
        given("Month,Calls\n2023-10,1275\n");

        assertThatThrownBy(() -> run("new.csv", null, null, true, false))
                .isInstanceOf(UnusableRequestException.class)
                .hasMessageContaining("does not lie beside its measure");
    }

    @Test
    void writesWhatCanBeReadAgain() throws IOException {
        Files.delete(series);
        Files.writeString(
                folder.resolve("content/measures/calls.yml"),
                Files.readString(folder.resolve("content/measures/calls.yml")).replace("count", "percent"));
        try (OutputStream bytes = Files.newOutputStream(folder.resolve("pack.xlsx"));
                Workbook workbook = new Workbook(bytes, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Pack");
            sheet.value(0, 0, "Month");
            sheet.value(1, 0, "2023-10");
            sheet.value(1, 1, 1.0 / 7);
            sheet.style(1, 1).format("0%").set();
        }

        assertThat(run("pack.xlsx", null, null, true, false).refused()).isFalse();
        assertThat(series).hasContent("period,value\n2023-10,14.2857142857143%\n");
        assertThat(run("pack.xlsx", null, null, true, false).told()).endsWith("There is nothing to write.\n");
    }

    @Test
    void saysThatNoColumnHoldsPeriods() throws IOException {
        given("Week,Calls\nforty,1275\n");

        assertThat(run("new.csv", null, null, false, false).told())
                .contains("new.csv:1:1: error[import-column]: no column holds periods");
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere.csv,calls,,there is no file nowhere.csv",
        "content/site.yml,calls,,content/site.yml is neither .csv nor .xlsx; save it as one of them",
        "new.csv,cals,,there is no measure 'cals'; did you mean 'calls'?",
        "new.csv,calls,south,site.yml lists no area 'south'"
    })
    void refusesOptionsThatMakeNoSense(String file, String measure, @Nullable String area, String why)
            throws IOException {
        given("Month,Calls\n2023-10,1275\n");

        assertThatThrownBy(() -> SeriesImport.run(
                        new ImportOptions(null, file, measure, null, area, null, null, null, true, true, null),
                        new Surroundings(folder, folder, LocalDate.of(2026, 11, 22))))
                .isInstanceOf(UnusableRequestException.class)
                .hasMessage(why);
    }
}
