package org.planpress.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.model.Figure;

/** The forms in which authors write figures and periods. */
class FormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            12,345          ; 12345    ; NUMBER
            9429            ; 9429     ; NUMBER
            -32.0%          ; -32.0    ; PERCENT
            +17.7%          ; 17.7     ; PERCENT
            12.40 %         ; 12.40    ; PERCENT
            -1.2 points     ; -1.2     ; POINTS
            −8.0 % points   ; -8.0     ; POINTS
            1 point         ; 1        ; POINTS
            00:11:15        ; 675      ; SECONDS
            -00:00:43       ; -43      ; SECONDS
            100:00:00       ; 360000   ; SECONDS
            £1.2m           ; 1200000  ; POUNDS
            -£2,500         ; -2500    ; POUNDS
            """)
    void readsAFigureWithItsUnit(String written, String value, Figure.Kind kind) {
        Figure figure = FigureForm.read(written);

        assertThat(figure.kind()).isEqualTo(kind);
        assertThat(figure.value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12,5",
                "12,5%",
                "1,23,456",
                "12.4.1",
                "11:15",
                "00:75:00",
                "12 %%",
                "",
                "twelve",
                "£",
                "1,000,000,000,000,000"
            })
    void refusesAFigureThatCouldMeanTwoThings(String written) {
        assertThatThrownBy(() -> FigureForm.read(written))
                .isInstanceOf(ScalarForm.NotInForm.class)
                .hasMessageContaining("is not a figure");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-10,  2023-10-01, 2023-10-31
            2024-02,  2024-02-01, 2024-02-29
            2023-Q3,  2023-07-01, 2023-09-30
            2023Q4,   2023-10-01, 2023-12-31
            2023,     2023-01-01, 2023-12-31
            2023-24,  2023-04-01, 2024-03-31
            2011/12,  2011-04-01, 2012-03-31
            1999/00,  1999-04-01, 2000-03-31
            2011-12,  2011-12-01, 2011-12-31
            """)
    void readsAPeriod(String written, String first, String last) {
        assertThat(PeriodForm.read(written).first()).hasToString(first);
        assertThat(PeriodForm.read(written).last()).hasToString(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-13", "2023-Q5", "23", "2023/25", "2023-10-01", "Oct 2023", "1650", "3000-Q1", ""})
    void refusesWhatIsNoPeriod(String written) {
        assertThatThrownBy(() -> PeriodForm.read(written)).isInstanceOf(ScalarForm.NotInForm.class);
    }
}
