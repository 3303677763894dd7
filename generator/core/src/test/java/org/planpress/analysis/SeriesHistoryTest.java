package org.planpress.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.analysis.SampleMeasure.Published;
import org.planpress.analysis.statistics.Rule;
import org.planpress.model.MeasureSheet.RuleSet;
import org.planpress.model.ReportingPeriod.Month;
import org.planpress.model.Unit;
import org.planpress.model.ValueStatus;

/** Series of chance values with gaps, breaks, forecasts and rebases. */
class SeriesHistoryTest {

    private static final Month START = SampleMeasure.month("2018-04");
    private static final int MONTHS = 70;

    private record Value(Month month, String value, ValueStatus status) {}

    private static List<Value> history(Random random) {
        List<Value> history = new ArrayList<>();
        Month month = START;
        int level = 100;
        for (int index = 0; index < MONTHS; index++, month = month.next()) {
            level += random.nextInt(21) - 10;
            if (index == 0 || index == MONTHS - 1 || random.nextInt(25) > 0) {
                history.add(new Value(month, level + "." + random.nextInt(10), status(index, random)));
            }
        }
        return history;
    }

    private static ValueStatus status(int index, Random random) {
        int chance = random.nextInt(60);
        if (index == MONTHS - 1 || chance > 2) {
            return ValueStatus.PROVISIONAL;
        }
        return chance == 0 ? ValueStatus.BREAK : chance == 1 ? ValueStatus.FORECAST : ValueStatus.REVISED;
    }

    private static SampleMeasure measure(List<Value> history) {
        SampleMeasure measure = new SampleMeasure("m", Unit.RATE).rebase("2020-01");
        history.forEach(value -> measure.value(value.month(), value.value(), value.status()));
        return measure;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void whatIsSaidOfAMonthDoesNotDependOnWhatCameLater(int seed) {
        List<Value> history = history(new Random(seed));
        SampleMeasure whole = measure(history);
        history.forEach(value -> whole.reported(new Published(value.month().toString()).done()));
        List<Reconciliation> looksBack = whole.facts().reconciliations();

        for (int cut = 1; cut <= history.size(); cut++) {
            Reconciliation then = looksBack.get(history.size() - cut);
            if (then.computed().isPresent()) {
                assertThat(measure(history.subList(0, cut)).facts().latest())
                        .as("as of " + then.reported().period())
                        .isEqualTo(then.computed());
            }
        }
        assertThat(looksBack)
                .as("some months have figures")
                .anyMatch(then -> then.computed().isPresent());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void theNewestMonthOfAChartByTheSignalsIsFlaggedIfASignalEndsThere(int seed) {
        List<Value> history = history(new Random(seed));
        for (int cut = 13; cut <= history.size(); cut++) {
            AreaFacts facts = measure(history.subList(0, cut))
                    .rules(RuleSet.FORCE_SIGNALS)
                    .facts();

            assertThat(facts.chart().orElseThrow().judgements()).hasSameSizeAs(facts.points());
            assertThat(facts.newest().map(point -> point.judgement().rule() == Rule.NONE))
                    .isEqualTo(facts.latest().map(latest -> latest.signals().isEmpty()));
        }
    }
}
