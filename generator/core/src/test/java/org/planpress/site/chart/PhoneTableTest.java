package org.planpress.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneTableTest {

    @Test
    void staysATableIfItsFewColumnsFit() {
        assertThat(PhoneTable.of(
                        List.of("Quarter", "Swindon", "County", "All"),
                        List.of(false, true, true, true),
                        List.of(List.of("Q3 2025/26", "41", "38", "79"))))
                .isEqualTo(PhoneTable.FIT);
    }

    @Test
    void becomesAListIfAColumnHoldsSentences() {
        assertThat(PhoneTable.of(
                        List.of("Part", "What it covers"),
                        List.of(false, false),
                        List.of(List.of("Policing", "What people see and the work that they do not."))))
                .isEqualTo(PhoneTable.ROWS);
    }

    @Test
    void setsTwoValuesInALineIfARowHasSeveralFigures() {
        assertThat(PhoneTable.of(
                        List.of("Line", "Calls", "Answered", "Average wait", "Given up"),
                        List.of(false, true, true, true, true),
                        List.of(List.of("Online reports", "4,210", "4,198", "2 h 10 min", "0.3%"))))
                .isEqualTo(PhoneTable.PAIRS);
    }

    @Test
    void isScrolledOnlyIfFiguresStandInMoreThanSixColumns() {
        List<Boolean> six = List.of(false, true, true, true, true, true, true);
        List<String> heads = List.of("Part", "2021/22", "2022/23", "2023/24", "2024/25", "2025/26", "2026/27");
        assertThat(PhoneTable.of(heads, six, List.of(Collections.nCopies(7, "104.1"))))
                .isEqualTo(PhoneTable.PAIRS);

        assertThat(PhoneTable.of(
                        List.of("Part", "2021/22", "2022/23", "2023/24", "2024/25", "2025/26", "2026/27", "2027/28"),
                        List.of(false, true, true, true, true, true, true, true),
                        List.of(Collections.nCopies(8, "104.1"))))
                .isEqualTo(PhoneTable.WIDE);
    }

    @Test
    void countsAWordThatNoLineBreaksWhole() {
        assertThat(PhoneTable.of(
                        List.of("Council", "Spent"),
                        List.of(false, true),
                        List.of(List.of("Llanfairpwllgwyngyllgogerychwyrndrobwll", "1.5"))))
                .isEqualTo(PhoneTable.ROWS);
        assertThat(PhoneTable.of(
                        List.of("Council", "Spent"),
                        List.of(false, true),
                        List.of(List.of("The council of all of these towns", "1.5"))))
                .isEqualTo(PhoneTable.FIT);
    }
}
