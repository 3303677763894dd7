package org.planpress.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.model.HedgedShare.Hedge;
import org.planpress.model.Survey.Answer;
import org.planpress.site.chart.StackedBars.Piece;
import org.planpress.site.chart.StackedBars.Row;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class SurveyFiguresTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "42%, EXACT, 42, SOLID 42.0 REST 58.0",
        "about half, ABOUT, 50, SOLID 48.0 OPEN_END 4.0 REST 48.0",
        "just over half, JUST_OVER, 50, SOLID 50.0 OPEN_END 4.0 REST 46.0",
        "over half, OVER, 50, SOLID 50.0 OPEN_END 50.0",
        "most, OVER, 50, SOLID 50.0 OPEN_END 50.0",
        "nearly half, JUST_UNDER, 50, SOLID 46.0 OPEN_END 4.0 REST 50.0",
        "under half, UNDER, 50, OPEN_END 50.0 REST 50.0",
        "just over 98%, JUST_OVER, 98, SOLID 98.0 OPEN_END 2.0",
        "just under 2%, JUST_UNDER, 2, OPEN_END 2.0 REST 98.0"
    })
    void drawsABarOpenAsFarAsTheWordsLeaveIt(String words, Hedge hedge, String named, String pieces) {
        List<Row> rows = rows(SamplePlan.answer("Yes", words, hedge, named));

        assertThat(rows.get(0).words()).isEqualTo(words);
        assertThat(text(rows.get(0).pieces())).isEqualTo(pieces);
    }

    @Test
    void showsWhatWasNotPublished() {
        List<Row> rows = rows(
                SamplePlan.answer("Yes", "a quarter", Hedge.ABOUT, "25"),
                SamplePlan.answer("No", "50%", Hedge.EXACT, "50"));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(2).words()).isEqualTo("not published");
        assertThat(text(rows.get(2).pieces())).isEqualTo("BLANK 75.0 UNPUBLISHED 25.0");
    }

    @ParameterizedTest
    @CsvSource({"33.3333, 33.3333, 33.3333", "80, 70, 60"})
    void findsNoRestWhereTheAnswersAreTheWholeOrMore(String first, String second, String third) {
        assertThat(rows(
                        SamplePlan.answer("A", "some", Hedge.ABOUT, first),
                        SamplePlan.answer("B", "some", Hedge.ABOUT, second),
                        SamplePlan.answer("C", "some", Hedge.ABOUT, third)))
                .hasSize(3);
    }

    private static List<Row> rows(Answer... answers) {
        ChartFigure figure = SurveyFigures.of(
                        Voice.builtIn(Language.ENGLISH),
                        SamplePlan.survey(SamplePlan.question("q", "A question?", Optional.empty(), answers)))
                .get(0);
        return ((StackedBars) figure.spec()).rows();
    }

    private static String text(List<Piece> pieces) {
        return String.join(
                " ",
                pieces.stream()
                        .map(piece -> piece.kind() + " " + piece.length())
                        .toList());
    }
}
