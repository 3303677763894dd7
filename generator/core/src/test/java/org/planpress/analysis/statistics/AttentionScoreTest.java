package org.planpress.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.statistics.AttentionScore.Change;
import org.planpress.model.Signal;
import org.planpress.model.Trend;

class AttentionScoreTest {

    private static final Path ROWS = Path.of("src/test/resources/statistics/attention/panel-2023-12-14.csv");

    private record Row(String measure, int reported, AttentionScore computed) {
        static Row of(String line) {
            String[] cells = line.split(";", -1);
            Trend trend = cells[2].isEmpty() ? Trend.NONE : Trend.valueOf(cells[2].toUpperCase(Locale.ROOT));
            return new Row(
                    cells[0],
                    Integer.parseInt(cells[4]),
                    AttentionScore.of(trend, change(cells[1]), signals(cells[3]), AttentionScore.USUAL_THRESHOLD));
        }

        private static Optional<Change> change(String cell) {
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            String[] parts = cell.split(" ", -1);
            double amount = Double.parseDouble(parts[0]);
            return Optional.of(new Change(
                    amount, parts[1].equals("percent") ? OptionalDouble.of(amount) : OptionalDouble.empty()));
        }

        private static Set<Signal> signals(String cell) {
            Set<Signal> signals = EnumSet.noneOf(Signal.class);
            Arrays.stream(cell.split(" ", -1))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> signals.add(Signal.valueOf(word.toUpperCase(Locale.ROOT) + "_MONTH_HIGH")));
            return signals;
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(ROWS).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("measure;"))
                .map(Row::of)
                .toList();
    }

    @Test
    void givesTheReportedScoreOfAllRowsButOne() throws IOException {
        List<Row> differing = rows().stream()
                .filter(row -> row.computed().total() != row.reported())
                .toList();

        assertThat(rows()).hasSize(33);
        assertThat(differing).singleElement().satisfies(row -> {
            assertThat(row.measure()).isEqualTo("Outstanding Suspects: DA");
            // Reported 8; a one-month high gives 2, and the 6 of a change that is not in print would make it 8.
            assertThat(row.computed()).isEqualTo(new AttentionScore(0, 0, 2));
            assertThat(row.reported()).isEqualTo(8);
        });
    }

    @Test
    void isAtMostTwentyFive() {
        AttentionScore most = AttentionScore.of(
                Trend.INCREASING,
                Optional.of(new Change(1, OptionalDouble.empty())),
                EnumSet.range(Signal.ONE_MONTH_HIGH, Signal.EIGHT_MONTH_HIGH),
                AttentionScore.USUAL_THRESHOLD);

        assertThat(most.total()).isEqualTo(25);
    }

    @Test
    void countsALargeChangeWithoutATrendFromTheThresholdOn() {
        Optional<Change> change = Optional.of(new Change(-11.4, OptionalDouble.of(-11.4)));

        assertThat(AttentionScore.of(Trend.NONE, change, Set.of(), 10).total()).isEqualTo(6);
        assertThat(AttentionScore.of(Trend.NONE, change, Set.of(), 12).total()).isZero();
    }
}
