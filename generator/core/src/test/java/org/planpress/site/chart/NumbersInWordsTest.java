package org.planpress.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.model.HedgedShare.Hedge;
import org.planpress.model.Survey.Answer;
import org.planpress.model.Survey.Question;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/** Words, drawings and tables speak of the same numbers. */
class NumbersInWordsTest {

    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?");
    private static final int MOST_TITLE_WORDS = 10;

    static List<ChartFigure> figures() {
        return SamplePlan.figures();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyNumberInWordsIsInTheTable(ChartFigure figure) {
        String words = String.join(" ", figure.summary(), figure.description(), String.join(" ", figure.notes()));

        assertThat(numbers(inTable(figure.table()))).containsAll(numbers(words));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyNumberInTheDrawingIsInTheTable(ChartFigure figure) {
        assertThat(numbers(inTable(figure.table()))).containsAll(numbers(inDrawing(figure.spec())));
    }

    @Test
    void theSampleHasNumbersToFind() {
        assertThat(figures().stream().map(ChartFigure::summary).flatMap(words -> numbers(words).stream()))
                .contains("70.7", "155.086", "109.6", "0.792", "104.662", "12.5", "20", "13");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void claimsNoCauseAndNoSignificance(ChartFigure figure) {
        assertThat(String.join(" ", figure.summary(), figure.description(), String.join(" ", figure.notes())))
                .doesNotContainIgnoringCase("significan", "because", "due to", "led to", "caused");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void titlesAreShort(ChartFigure figure) {
        assertThat(figure.title().split(" ", -1)).hasSizeLessThanOrEqualTo(MOST_TITLE_WORDS);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void machineNumbersAreNumbers(ChartFigure figure) {
        assertThat(cells(figure.table()).filter(Cell::numeric).flatMap(cell -> cell.raw().stream()))
                .allMatch(raw -> raw.matches("-?\\d+(\\.\\d+)?"));
    }

    @Test
    void publishedWordsNeverBecomeFigures() {
        Answer over = SamplePlan.answer("Felt safe", "just over a third", Hedge.JUST_OVER, "33.3");
        Question question = SamplePlan.question("safe", "Do you feel safe?", java.util.Optional.empty(), over);

        ChartFigure figure = SurveyFigures.of(Voice.builtIn(Language.ENGLISH), SamplePlan.survey(question))
                .get(0);

        assertThat(numbers(
                        inDrawing(figure.spec()) + inTable(figure.table()) + figure.summary() + figure.description()))
                .isEmpty();
        assertThat(figure.table().groups().get(0).rows().get(0).rest())
                .containsExactly(Cell.words("just over a third"));
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        NUMBER.matcher(text).results().forEach(found -> numbers.add(found.group()));
        return numbers;
    }

    private static String inTable(DataTable table) {
        Stream<String> heads = Stream.concat(
                Stream.concat(
                        Stream.of(table.caption()), table.columns().stream().map(DataTable.Column::head)),
                table.groups().stream().map(DataTable.Group::heading));
        return String.join(
                " ", Stream.concat(heads, cells(table).map(Cell::shown)).toList());
    }

    private static Stream<Cell> cells(DataTable table) {
        return Stream.concat(table.groups().stream().flatMap(group -> group.rows().stream()), table.foot().stream())
                .map(Row::cells)
                .flatMap(List::stream);
    }

    private static String inDrawing(ChartSpec spec) {
        if (spec instanceof Bars bars) {
            return bars(bars.bars());
        }
        if (spec instanceof GroupedBars grouped) {
            return String.join(
                    " ",
                    grouped.groups().stream()
                            .map(group -> group.name() + " " + bars(group.bars()))
                            .toList());
        }
        if (spec instanceof StackedBars stacked) {
            return String.join(
                    " ",
                    stacked.rows().stream()
                            .map(row -> row.name() + " " + row.words())
                            .toList());
        }
        Gantt gantt = (Gantt) spec;
        return String.join(
                " ",
                gantt.phases().stream()
                        .flatMap(phase -> phase.spans().stream())
                        .map(span -> span.name() + " " + span.words())
                        .toList());
    }

    private static String bars(List<Bars.Bar> bars) {
        return String.join(
                " ",
                bars.stream()
                        .map(bar -> bar.name() + " " + bar.shown() + " " + bar.aside())
                        .toList());
    }
}
