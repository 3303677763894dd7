package org.planpress.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Direction;
import org.planpress.model.Frequency;
import org.planpress.model.Id;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Named;
import org.planpress.model.Series;
import org.planpress.model.Text;
import org.planpress.model.Unit;
import org.planpress.model.ValueStatus;
import org.planpress.source.TableReader;
import org.planpress.testing.RawWorkbook;

/** Wrong spreadsheets give the right finding at the right cell, or the right value; never a wrong number. */
class SeriesBinderTest {

    private static final SourceLocation AT = SourceLocation.startOf("calls.yml");

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    private static MeasureSheet measure(Unit unit, Frequency frequency) {
        Text words = new Text("Calls", AT);
        return new MeasureSheet(
                new Named(new Id("calls"), AT),
                words,
                words,
                Optional.empty(),
                unit,
                Optional.empty(),
                Optional.empty(),
                Direction.NEUTRAL,
                frequency,
                Optional.empty(),
                Optional.empty(),
                new MeasureSheet.Source(words, words, Optional.empty(), Optional.empty(), AT),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AT);
    }

    private Optional<Series> csv(String text, Unit unit, Frequency frequency) throws IOException {
        Path file = Files.writeString(folder.resolve("calls.csv"), text);
        return TableReader.read(file, "calls.csv", "calls.csv", findings)
                .flatMap(table -> SeriesBinder.bind(table, measure(unit, frequency), Optional.empty(), findings));
    }

    private Optional<Series> xlsx(Unit unit, Frequency frequency, Consumer<Worksheet> fill) throws IOException {
        Path file = folder.resolve("calls.xlsx");
        try (OutputStream bytes = Files.newOutputStream(file);
                Workbook workbook = new Workbook(bytes, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data");
            sheet.value(0, 0, "Period");
            sheet.value(0, 1, "Value");
            fill.accept(sheet);
        }
        return bound(file, unit, frequency);
    }

    private Optional<Series> bound(Path file, Unit unit, Frequency frequency) {
        return TableReader.read(file, "calls.xlsx", "calls.xlsx", findings)
                .flatMap(table -> SeriesBinder.bind(table, measure(unit, frequency), Optional.empty(), findings));
    }

    private void assertOneFinding(String start) {
        assertThat(findings.sorted())
                .singleElement()
                .extracting(Finding::headline)
                .asString()
                .startsWith(start);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT    | \"12,345\"  | 12345",
                "COUNT    | 12.5        | 12.5",
                "COUNT    | 0           | 0",
                "PERCENT  | 12.4%       | 12.4",
                "PERCENT  | 12.40       | 12.40",
                "PERCENT  | 0.124%      | 0.124",
                "PERCENT  | 0           | 0",
                "PERCENT  | -3.2%       | -3.2",
                "DURATION | 00:11:15    | 675",
                "DURATION | 30:00:00.5  | 108000.5",
                "MONEY    | £1.2m       | 1200000",
                "MONEY    | -£3.50      | -3.50",
                "RATE     | 7.25        | 7.25"
            })
    void readsTheValueInTheUnitOfTheMeasure(Unit unit, String written, BigDecimal value) throws IOException {
        Series series = csv("period,value\n2023-10," + written + "\n", unit, Frequency.MONTH)
                .orElseThrow(() -> new AssertionError(findings.sorted()));

        assertThat(series.rows()).singleElement().satisfies(row -> {
            assertThat(row.value()).contains(value);
            assertThat(row.status()).isEqualTo(ValueStatus.FINAL);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2023-10, 2023-10",
        "MONTH, Oct 2023, 2023-10",
        "MONTH, october 2023, 2023-10",
        "MONTH, Sept 2023, 2023-09",
        "MONTH, 2023-10-31, 2023-10",
        "MONTH, 2011-12, 2011-12",
        "QUARTER, 2023-Q3, 2023-Q3",
        "YEAR, 2023, 2023",
        "FINANCIAL_YEAR, 2023/24, 2023-24",
        "FINANCIAL_YEAR, 2011-12, 2011-12"
    })
    void readsThePeriodByTheFrequencyOfTheMeasure(Frequency frequency, String written, String period)
            throws IOException {
        Series series = csv("period,value\n" + written + ",1\n", Unit.COUNT, frequency)
                .orElseThrow(() -> new AssertionError(findings.sorted()));

        assertThat(series.rows()).singleElement().satisfies(row -> {
            assertThat(row.period()).hasToString(period);
            assertThat(row.period().frequency()).isEqualTo(frequency);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "31/02,series-period",
        "31/02/2023,series-period",
        "11/06/24,series-period",
        "11.06.2024,series-period",
        "2023-02-29,series-period",
        "Oct-23,series-period",
        "23 October,series-period",
        "2023-00,series-period",
        "Octember 2023,series-period",
        "2023-Q3,period-frequency",
        "2023,period-frequency",
        "2023/24,period-frequency",
        "1900-01-10,doubtful-date"
    })
    void refusesAPeriodThatIsNoMonthForSure(String written, String code) throws IOException {
        assertThat(csv("period,value\n" + written + ",1\n", Unit.COUNT, Frequency.MONTH))
                .isEmpty();
        assertOneFinding("calls.csv:2:1: error[%s]: cell A2: ".formatted(code));
    }

    @Test
    void refusesADecimalCommaAndTakesADecimalPoint() throws IOException {
        assertThat(csv("period,value\n2023-09,12.5\n2023-10,\"12,5\"\n", Unit.RATE, Frequency.MONTH))
                .isEmpty();
        assertOneFinding("calls.csv:3:10: error[series-value]: cell B3: '12,5' is not a figure");
        assertThat(findings.sorted().get(0).hint()).contains("decimals after a point");
    }

    @Test
    void keepsRowsWithoutAValueAndSaysThatTheyAreNotAvailable() throws IOException {
        Series series = csv(
                        "note,status,value,period\n,,1,2023-09\nLost,,,2023-10\n,confidential,,2023-11\n",
                        Unit.COUNT,
                        Frequency.MONTH)
                .orElseThrow();

        assertThat(series.rows())
                .extracting(
                        row -> row.status() + " " + row.note().map(Text::value).orElse("-"))
                .containsExactly("FINAL -", "UNAVAILABLE Lost", "CONFIDENTIAL -");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void warnsOfAMissingMonthAndStillReadsTheRest() throws IOException {
        Series series = csv("period,value\n2022-02,1\n2022-04,2\n", Unit.COUNT, Frequency.MONTH)
                .orElseThrow();

        assertThat(series.rows()).hasSize(2);
        assertOneFinding("calls.csv:3:9: warning[missing-period]: there is no row for March 2022");
    }

    @Test
    void namesBothRowsOfOneMonth() throws IOException {
        assertThat(csv("period,value\n2022-02,1\n2022-03,1\nFeb 2022,2\n", Unit.COUNT, Frequency.MONTH))
                .isEmpty();
        assertOneFinding("calls.csv:4:1: error[duplicate-period]: cell A4: February 2022 has a row already, in row 2");
    }

    @Test
    void readsDatesAndFormattedNumbersOfAWorkbook() throws IOException {
        Series series = xlsx(Unit.PERCENT, Frequency.MONTH, sheet -> {
                    sheet.value(1, 0, LocalDate.of(2023, 9, 30));
                    sheet.style(1, 0).format("dd/mm/yyyy").set();
                    sheet.value(1, 1, 0.124);
                    sheet.style(1, 1).format("0.0%").set();
                    sheet.value(2, 0, LocalDate.of(2023, 10, 1));
                    sheet.style(2, 0).format("mmm-yy").set();
                    sheet.value(2, 1, 12.4);
                    sheet.value(3, 0, "2023-11");
                    sheet.value(3, 1, "12.6%");
                })
                .orElseThrow(() -> new AssertionError(findings.sorted()));

        assertThat(series.rows())
                .extracting(
                        row -> row.period() + " " + row.value().orElseThrow().toPlainString())
                .containsExactly("2023-09 12.4", "2023-10 12.4", "2023-11 12.6");
    }

    @Test
    void neverGuessesAtAPercentageStoredAsAPartOfOne() throws IOException {
        Optional<Series> series = xlsx(Unit.PERCENT, Frequency.MONTH, sheet -> {
            sheet.value(1, 0, "2023-09");
            sheet.value(1, 1, 12.1);
            sheet.value(2, 0, "2023-10");
            sheet.value(2, 1, 0.124);
            sheet.value(3, 0, "2023-11");
            sheet.value(3, 1, 12.6);
        });

        assertThat(series).isEmpty();
        assertOneFinding("calls.xlsx:3:2: error[doubtful-percent]: cell B3: '0.124' could be 0.124% or 12.4%");
    }

    @Test
    void neverGuessesAtAPercentageAHundredTimesTooLarge() throws IOException {
        Optional<Series> series = xlsx(Unit.PERCENT, Frequency.MONTH, sheet -> {
            sheet.value(1, 0, "2023-09");
            sheet.value(1, 1, 0.121);
            sheet.style(1, 1).format("0%").set();
            sheet.value(2, 0, "2023-10");
            sheet.value(2, 1, 12.4);
            sheet.style(2, 1).format("0%").set();
        });

        assertThat(series).isEmpty();
        assertOneFinding("calls.xlsx:3:2: error[doubtful-percent]: cell B3: '1240%' could be 1240% or 12.4%");
    }

    @Test
    void takesSmallPercentagesAmongSmallOnesAtTheirWord() throws IOException {
        Series series = csv("period,value\n2023-09,1.7\n2023-10,0.7\n2023-11,2.9\n", Unit.PERCENT, Frequency.MONTH)
                .orElseThrow(() -> new AssertionError(findings.sorted()));

        assertThat(series.rows().get(1).value()).contains(new BigDecimal("0.7"));
    }

    @Test
    void readsTimesBeyondADay() throws IOException {
        Series series = xlsx(Unit.DURATION, Frequency.MONTH, sheet -> {
                    sheet.value(1, 0, "2023-09");
                    sheet.value(1, 1, 0.00694444444444444);
                    sheet.style(1, 1).format("h:mm:ss").set();
                    sheet.value(2, 0, "2023-10");
                    sheet.value(2, 1, 1.25);
                    sheet.style(2, 1).format("[h]:mm:ss").set();
                })
                .orElseThrow(() -> new AssertionError(findings.sorted()));

        assertThat(series.rows())
                .extracting(row -> row.value().orElseThrow().toPlainString())
                .containsExactly("600", "108000");
    }

    @ParameterizedTest
    @CsvSource({"DURATION,0.5", "MONEY,1200000", "COUNT,-3"})
    void refusesABareNumberWhoseUnitIsNotSure(Unit unit, double value) throws IOException {
        assertThat(xlsx(unit, Frequency.MONTH, sheet -> {
                    sheet.value(1, 0, "2023-09");
                    sheet.value(1, 1, value);
                }))
                .isEmpty();
        assertOneFinding(
                "calls.xlsx:2:2: error[%s]: cell B2: ".formatted(value < 0 ? "negative-value" : "series-value"));
    }

    @Test
    void refusesTextInACellOfNumbers() throws IOException {
        assertThat(xlsx(Unit.COUNT, Frequency.MONTH, sheet -> {
                    sheet.value(1, 0, "2023-09");
                    sheet.value(1, 1, 12);
                    sheet.value(2, 0, "2023-10");
                    sheet.value(2, 1, "about 12");
                }))
                .isEmpty();
        assertOneFinding("calls.xlsx:3:2: error[series-value]: cell B3: 'about 12' is not a figure");
    }

    @Test
    void refusesDatesOf1900() throws IOException {
        assertThat(xlsx(Unit.COUNT, Frequency.MONTH, sheet -> {
                    sheet.value(1, 0, 10);
                    sheet.style(1, 0).format("dd/mm/yyyy").set();
                    sheet.value(1, 1, 12);
                    sheet.value(2, 0, 45200);
                    sheet.value(2, 1, 12);
                }))
                .isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "calls.xlsx:2:1: error[doubtful-date]: cell A2: the date 1900-01-10 is how spreadsheets show a"
                                + " small number",
                        "calls.xlsx:3:1: error[doubtful-date]: cell A3: the number 45200 stands where a period should");
    }

    @Test
    void refusesAFinancialYearThatASpreadsheetTookForADate() throws IOException {
        assertThat(xlsx(Unit.COUNT, Frequency.FINANCIAL_YEAR, sheet -> {
                    sheet.value(1, 0, LocalDate.of(2011, 12, 1));
                    sheet.style(1, 0).format("mmm-yy").set();
                    sheet.value(1, 1, 12);
                }))
                .isEmpty();
        assertOneFinding("calls.xlsx:2:1: error[period-frequency]: cell A2: '2011-12-01' is a month");
    }

    @Test
    void refusesAMergedHeader() throws IOException {
        assertThat(xlsx(Unit.COUNT, Frequency.MONTH, sheet -> {
                    sheet.range(0, 1, 0, 2).merge();
                    sheet.value(1, 0, "2023-10");
                    sheet.value(1, 1, 12);
                    sheet.value(1, 2, 13);
                }))
                .isEmpty();
        assertOneFinding("calls.xlsx:1:3: error[merged-cells]: cell C1: the header is merged over B1:C1");
    }

    @Test
    void refusesAPeriodMergedOverTwoRows() throws IOException {
        assertThat(xlsx(Unit.COUNT, Frequency.MONTH, sheet -> {
                    sheet.value(1, 0, "2023-10");
                    sheet.value(1, 1, 12);
                    sheet.value(2, 1, 13);
                    sheet.range(1, 0, 2, 0).merge();
                }))
                .isEmpty();
        assertOneFinding("calls.xlsx:3:1: error[merged-cells]: cell A3: it lies under the merged cells A2:A3");
    }

    @Test
    void namesTheCellOfAFormulaThatFails() throws IOException {
        Path file = RawWorkbook.write(
                folder.resolve("calls.xlsx"),
                List.of(
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>period</t></is></c>",
                        "<c r=\"B1\" t=\"inlineStr\"><is><t>value</t></is></c></row>",
                        "<row r=\"14\"><c r=\"A14\" t=\"inlineStr\"><is><t>2023-10</t></is></c>",
                        "<c r=\"B14\" t=\"e\"><f>C14/D14</f><v>#DIV/0!</v></c></row></sheetData>"));

        assertThat(bound(file, Unit.COUNT, Frequency.MONTH)).isEmpty();
        assertOneFinding("calls.xlsx:14:2: error[formula-error]: cell B14: the formula gives #DIV/0!");
    }

    @Test
    void takesNoHalfOfANumberForANote() throws IOException {
        assertThat(csv("period,value,note\n2023-10,12,345\n", Unit.COUNT, Frequency.MONTH))
                .isEmpty();
        assertOneFinding("calls.csv:2:12: error[stray-cell]: cell C2: '345' looks like the second half of 12,345");
    }

    @Test
    void writesValuesSoThatTheyAreReadAgain() {
        assertThat(new SeriesCells(measure(Unit.DURATION, Frequency.MONTH)).written(new BigDecimal("108000.50")))
                .isEqualTo("30:00:00.5");
        assertThat(new SeriesCells(measure(Unit.DURATION, Frequency.MONTH)).written(new BigDecimal("675")))
                .isEqualTo("00:11:15");
        assertThat(new SeriesCells(measure(Unit.MONEY, Frequency.MONTH)).written(new BigDecimal("-3.50")))
                .isEqualTo("-£3.50");
        assertThat(new SeriesCells(measure(Unit.PERCENT, Frequency.MONTH)).written(new BigDecimal("12.4")))
                .isEqualTo("12.4%");
    }
}
