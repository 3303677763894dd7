package org.planpress.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.ScenarioComparison.Case;
import org.planpress.analysis.ScenarioComparison.Course;
import org.planpress.model.Money;
import org.planpress.model.Scenarios.Scenario;
import org.planpress.site.chart.SamplePlan;

class ScenarioComparisonTest {

    private static final Scenario FREEZE = SamplePlan.freeze();
    private static final Scenario RISE = SamplePlan.rise();

    @Test
    void comparesEachScenarioWithTheBase() {
        ScenarioComparison comparison = ScenarioComparison.of(SamplePlan.scenarios(RISE, FREEZE));

        assertThat(comparison.base().scenario()).isEqualTo(FREEZE);
        assertThat(comparison.base().addsUp()).isTrue();
        assertThat(comparison.others()).hasSize(1);
        assertThat(pounds(comparison.others().get(0).differences())).containsExactly(792_000L, 1_623_000L, 2_494_000L);
    }

    @Test
    void findsWhatRoundingInPrintLeftOver() {
        Case rise = ScenarioComparison.of(SamplePlan.scenarios(FREEZE, RISE))
                .others()
                .get(0);

        assertThat(pounds(rise.sums())).containsExactly(105_789_000L, 106_443_000L, 107_155_000L);
        assertThat(pounds(rise.gaps())).containsExactly(0L, -1_000L, 1_000L);
        assertThat(rise.addsUp()).isFalse();
    }

    @Test
    void usesTheSumsWhereNoTotalsWerePublished() {
        Scenario bare = new Scenario(RISE.id(), RISE.title(), RISE.assumption(), RISE.lines(), List.of(), RISE.at());

        Case rise = ScenarioComparison.of(SamplePlan.scenarios(FREEZE, bare))
                .others()
                .get(0);

        assertThat(rise.totals()).isEqualTo(rise.sums());
        assertThat(rise.addsUp()).isTrue();
    }

    @Test
    void tellsHowTheDistanceDevelops() {
        assertThat(course(RISE.totals())).isEqualTo(Course.GROWS);
        assertThat(course(FREEZE.totals())).isEqualTo(Course.EQUAL);
        assertThat(course(List.of(
                        FREEZE.totals().get(0).plus(RISE.totals().get(0)),
                        RISE.totals().get(1),
                        FREEZE.totals().get(2))))
                .isEqualTo(Course.SHRINKS);
        assertThat(course(List.of(
                        RISE.totals().get(0),
                        FREEZE.totals().get(1),
                        RISE.totals().get(2))))
                .isEqualTo(Course.MIXED);
        assertThat(course(List.of(RISE.totals().get(0), RISE.totals().get(1), Money.NOTHING)))
                .isEqualTo(Course.MIXED);
    }

    private static Course course(List<Money> totals) {
        Scenario other = new Scenario(RISE.id(), RISE.title(), RISE.assumption(), List.of(), totals, RISE.at());
        return ScenarioComparison.course(ScenarioComparison.of(SamplePlan.scenarios(FREEZE, other))
                .others()
                .get(0));
    }

    private static List<Long> pounds(List<Money> amounts) {
        return amounts.stream().map(money -> money.pounds().longValueExact()).toList();
    }
}
