package org.planpress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingPeriodTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void everyDayLiesInOnePeriodAndTheNextFollowsWithoutAGap(Frequency frequency) {
        ReportingPeriod period = ReportingPeriod.of(frequency, START);
        for (LocalDate day = START; day.getYear() < 2030; day = day.plusDays(1)) {
            if (day.isAfter(period.last())) {
                assertThat(period.next().first()).isEqualTo(day);
                period = period.next();
            }
            assertThat(ReportingPeriod.of(frequency, day)).isEqualTo(period);
            assertThat(period.first()).isBeforeOrEqualTo(day);
        }
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void asManyPeriodsAsAYearHasLeadToTheSameOneOfTheNextYear(Frequency frequency) {
        ReportingPeriod first = ReportingPeriod.of(frequency, LocalDate.of(2024, 2, 29));
        ReportingPeriod later = first;
        for (int step = 0; step < frequency.inAYear(); step++) {
            later = later.next();
        }
        assertThat(later.yearBefore()).isEqualTo(first);
        assertThat(later.frequency()).isEqualTo(frequency);
    }

    @ParameterizedTest
    @CsvSource({
        "FINANCIAL_QUARTER, 2026-04-01, 2026-27-Q1, 2026/27 Q1, 2026-04-01, 2026-06-30",
        "FINANCIAL_QUARTER, 2026-03-31, 2025-26-Q4, 2025/26 Q4, 2026-01-01, 2026-03-31",
        "FINANCIAL_HALF_YEAR, 2026-10-01, 2026-27-H2, 2026/27 H2, 2026-10-01, 2027-03-31",
        "FINANCIAL_HALF_YEAR, 1999-09-30, 1999-00-H1, 1999/00 H1, 1999-04-01, 1999-09-30",
        "HALF_YEAR, 2026-06-30, 2026-H1, 2026-H1, 2026-01-01, 2026-06-30",
        "QUARTER, 2026-06-30, 2026-Q2, 2026-Q2, 2026-04-01, 2026-06-30",
        "FINANCIAL_YEAR, 2012-03-31, 2011-12, 2011/12, 2011-04-01, 2012-03-31"
    })
    void isNamedByItsYear(
            Frequency frequency, LocalDate day, String name, String written, LocalDate first, LocalDate last) {
        ReportingPeriod period = ReportingPeriod.of(frequency, day);
        assertThat(period).hasToString(name);
        assertThat(period.written()).isEqualTo(written);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "FINANCIAL_QUARTER, QUARTER, true",
        "QUARTER, FINANCIAL_QUARTER, true",
        "FINANCIAL_HALF_YEAR, HALF_YEAR, false",
        "FINANCIAL_YEAR, YEAR, false",
        "MONTH, QUARTER, false"
    })
    void isAnotherKindOnlyIfThatHasTheSameDays(Frequency one, Frequency other, boolean same) {
        assertThat(ReportingPeriod.of(one, LocalDate.of(2026, 5, 1)).as(other).isPresent())
                .isEqualTo(same);
    }
}
