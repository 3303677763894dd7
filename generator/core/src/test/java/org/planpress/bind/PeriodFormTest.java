package org.planpress.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.bind.ScalarForm.NotInForm;

class PeriodFormTest {

    @ParameterizedTest
    @CsvSource({
        "2023-10, 2023-10",
        "2011-12, 2011-12",
        "2011/12, 2011-12",
        "2023-Q3, 2023-Q3",
        "2023Q3, 2023-Q3",
        "2023-H1, 2023-H1",
        "2026/27 Q1, 2026-27-Q1",
        "2026-27 Q1, 2026-27-Q1",
        "2026-27-Q4, 2026-27-Q4",
        "Q1 2026/27, 2026-27-Q1",
        "2026/27 H2, 2026-27-H2",
        "H2 2026-27, 2026-27-H2"
    })
    void readsEachKind(String text, String period) {
        assertThat(PeriodForm.read(text)).hasToString(period);
        assertThat(PeriodForm.read(PeriodForm.read(text).written())).hasToString(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026/28 Q1", "2026/27 Q5", "2026/27 H3", "2026-H3", "Q1", "Q1 26", "H1 2026/28", "2026/27Q0"})
    void refusesOthers(String text) {
        assertThatThrownBy(() -> PeriodForm.read(text)).isInstanceOf(NotInForm.class);
    }
}
