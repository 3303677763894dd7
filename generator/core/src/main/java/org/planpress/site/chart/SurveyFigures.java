package org.planpress.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.HedgedShare;
import org.planpress.model.HedgedShare.Hedge;
import org.planpress.model.Survey;
import org.planpress.model.Survey.Answer;
import org.planpress.model.Survey.Question;
import org.planpress.model.Text;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Column;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.site.chart.StackedBars.Kind;
import org.planpress.site.chart.StackedBars.Piece;
import org.planpress.site.chart.SurveyMessage.Label;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/**
 * The questions of a survey, one figure each. Words such as "just over a third" stay words everywhere; only the
 * drawing uses the fraction that they name, and it shows that the end of such a bar is open.
 */
public final class SurveyFigures {

    /** How long the open end of a bar is drawn, in parts of 100. It stands for no figure. */
    private static final double OPEN = 4;

    private static final double WHOLE = 100;
    /** Fractions in decimals do not sum exactly: three thirds leave no rest. */
    private static final double SMALLEST_REST = 0.5;

    private final Voice voice;
    private final Survey survey;

    private SurveyFigures(Voice voice, Survey survey) {
        this.voice = voice;
        this.survey = survey;
    }

    public static List<ChartFigure> of(Voice voice, Survey survey) {
        SurveyFigures figures = new SurveyFigures(voice, survey);
        return survey.questions().stream().map(figures::figure).toList();
    }

    /** Names the figure of a question, on its page and among the charts. */
    public static String id(Question question) {
        return "survey-" + question.id().id().value().replace('.', '-');
    }

    /** The answers in sentences: {@code Just over a third came under “Felt safe”.} */
    public static String answers(Voice voice, Survey survey, Question question) {
        return new SurveyFigures(voice, survey).answers(question);
    }

    private ChartFigure figure(Question question) {
        String id = id(question);
        String answers = answers(question);
        return new ChartFigure(
                id,
                question.text().value(),
                subtitle(question),
                answers,
                voice.say(Label.DRAWING) + " " + answers,
                table(question),
                id + ".csv",
                survey.source().value(),
                survey.when().map(Text::value),
                question.note().map(Text::value).stream().toList(),
                new StackedBars(rows(question)),
                false);
    }

    private String subtitle(Question question) {
        String who = question.group().map(Text::value).orElseGet(() -> voice.say(Label.EVERYONE));
        return voice.say(new SurveyMessage.Subtitle(who, survey.title().value()));
    }

    private String answers(Question question) {
        Stream<Message> published = question.answers().stream()
                .map(answer -> new SurveyMessage.CameUnder(
                        answer.share().words(), answer.text().value()));
        Stream<Message> rest = rest(question) > 0 ? Stream.of(Label.REST) : Stream.of();
        return Stream.concat(published, rest).map(voice::say).collect(Collectors.joining(" "));
    }

    /** How to read the drawings, if one of them shows words; it is the same for all, so it is said once. */
    public static Optional<String> reading(Voice voice, Survey survey) {
        return survey.questions().stream().allMatch(SurveyFigures::allFigures)
                ? Optional.empty()
                : Optional.of(voice.say(Label.READING));
    }

    private static boolean allFigures(Question question) {
        return question.answers().stream().allMatch(answer -> answer.share().hedge() == Hedge.EXACT);
    }

    private DataTable table(Question question) {
        List<Row> rows = new ArrayList<>();
        question.answers().forEach(answer -> rows.add(row(answer)));
        if (rest(question) > 0) {
            rows.add(Row.of(List.of(Cell.words(voice.say(Label.OTHER_ANSWERS)), Cell.words(notPublished()))));
        }
        List<Column> columns = List.of(
                Column.words(voice.say(Label.ANSWER), "answer"),
                new Column(voice.say(Label.SHARE), "share_percent", allFigures(question) && rest(question) <= 0));
        String text = question.text().value();
        String caption = question.group()
                .map(group -> voice.say(new SurveyMessage.Caption(text, group.value())))
                .orElse(text);
        return DataTable.plain(caption, columns, List.copyOf(rows), List.of());
    }

    private Row row(Answer answer) {
        HedgedShare share = answer.share();
        Cell cell = share.figure()
                .map(figure -> Cell.figure(share.words(), figure.percent().toPlainString()))
                .orElseGet(() -> Cell.words(share.words()));
        return Row.of(List.of(Cell.words(answer.text().value()), cell));
    }

    private List<StackedBars.Row> rows(Question question) {
        List<StackedBars.Row> rows = new ArrayList<>();
        question.answers()
                .forEach(answer -> rows.add(new StackedBars.Row(
                        answer.text().value(),
                        answer.share().words(),
                        pieces(answer.share()),
                        Optional.of(answer.share().named().doubleValue()))));
        double rest = rest(question);
        if (rest > 0) {
            List<Piece> pieces = List.of(new Piece(Kind.BLANK, WHOLE - rest), new Piece(Kind.UNPUBLISHED, rest));
            rows.add(new StackedBars.Row(voice.say(Label.OTHER_ANSWERS), notPublished(), pieces));
        }
        return List.copyOf(rows);
    }

    private String notPublished() {
        return voice.say(TableMessage.Cell.NOT_PUBLISHED);
    }

    /** "Just over half" is open a little way; "over half" and "most" are open as far as the whole. */
    private static List<Piece> pieces(HedgedShare share) {
        double named = share.named().doubleValue();
        double sure =
                switch (share.hedge()) {
                    case EXACT, OVER, JUST_OVER -> named;
                    case ABOUT -> Math.max(0, named - OPEN / 2);
                    case JUST_UNDER -> Math.max(0, named - OPEN);
                    case UNDER -> 0;
                };
        double end =
                switch (share.hedge()) {
                    case EXACT, UNDER, JUST_UNDER -> named;
                    case ABOUT -> Math.min(WHOLE, named + OPEN / 2);
                    case JUST_OVER -> Math.min(WHOLE, named + OPEN);
                    case OVER -> WHOLE;
                };
        return Stream.of(
                        new Piece(Kind.SOLID, sure),
                        new Piece(Kind.OPEN_END, end - sure),
                        new Piece(Kind.REST, WHOLE - end))
                .filter(piece -> piece.length() > 0)
                .toList();
    }

    /** What the named fractions leave of the whole; answers to a question with several choices may leave nothing. */
    private static double rest(Question question) {
        double published = question.answers().stream()
                .mapToDouble(answer -> answer.share().named().doubleValue())
                .sum();
        return WHOLE - published < SMALLEST_REST ? 0 : WHOLE - published;
    }
}
