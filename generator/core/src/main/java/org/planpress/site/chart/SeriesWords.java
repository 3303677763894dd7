package org.planpress.site.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Rebase;
import org.planpress.model.MeasureSheet.Statistics;
import org.planpress.model.Unit;
import org.planpress.model.ValueStatus;
import org.planpress.words.Message;
import org.planpress.words.Noun;
import org.planpress.words.Voice;

/**
 * What a series says, in sentences made from its figures and no others. High and low are told apart from good and bad;
 * nothing is said of causes.
 */
public final class SeriesWords {

    /** More periods than this are not listed in a sentence; the table has them. */
    static final int MOST_LISTED = 4;

    private final Voice voice;
    private final MeasureSheet sheet;
    private final AreaFacts facts;
    private final SeriesShape shape;
    private final VariationWords variation;
    private final TargetWords target;
    private final FirmnessWords firmness;
    private final ValueFormat format;

    /**
     * The words of a series.
     *
     * @param facts with at least one period
     */
    public SeriesWords(Voice voice, MeasureSheet sheet, AreaFacts facts) {
        this.voice = voice;
        this.sheet = sheet;
        this.facts = facts;
        this.shape = new SeriesShape(voice, sheet, facts);
        this.variation = new VariationWords(voice, sheet, facts, shape);
        this.target = new TargetWords(voice, sheet, facts);
        this.firmness = new FirmnessWords(voice, sheet, facts);
        this.format = ValueFormat.of(voice, sheet);
    }

    /** What is new, in a few words: {@code Above average for eight months running}. */
    public String news() {
        return voice.say(new VariationMessage.Title(variation.news()));
    }

    /** The same to stand after a colon: {@code above average for eight months running}. */
    public String newsAfterColon() {
        return voice.say(variation.news());
    }

    VariationWords variation() {
        return variation;
    }

    FirmnessWords firmness() {
        return firmness;
    }

    TargetWords target() {
        return target;
    }

    /** The highest and the lowest value, with their periods. */
    private Optional<String> extremes() {
        List<BigDecimal> values =
                points().map(Point::value).flatMap(Optional::stream).toList();
        if (values.stream().map(format::value).distinct().count() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                voice.say(new SeriesMessage.Extremes(duration(), extreme(BigDecimal::max), extreme(BigDecimal::min))));
    }

    private Message extreme(BinaryOperator<BigDecimal> choice) {
        String shown = points().map(Point::value)
                .flatMap(Optional::stream)
                .reduce(choice)
                .map(format::value)
                .orElseThrow();
        List<String> when = points().filter(
                        each -> each.value().map(format::value).equals(Optional.of(shown)))
                .map(each -> Periods.of(voice, each.period()))
                .toList();
        return when.size() <= MOST_LISTED
                ? new SeriesMessage.ValueIn(shown, when)
                : new SeriesMessage.ValueOften(shown, unit(), when.get(when.size() - 1));
    }

    /** Where limits start anew, and why; without limits only that something changed there. */
    private List<String> rebases() {
        return sheet.statistics().map(Statistics::rebase).orElse(List.of()).stream()
                .map(this::rebase)
                .map(voice::say)
                .toList();
    }

    private Message rebase(Rebase rebase) {
        String from = Periods.of(voice, rebase.from());
        String reason = bare(rebase.reason().value());
        return shape.startsAnew(rebase.from())
                ? new SeriesMessage.Anew(from, reason)
                : new SeriesMessage.Changed(from, reason);
    }

    /** {@code each month, November 2020 to October 2023}. */
    Message span() {
        String span = Periods.span(
                voice, point(0).period(), point(facts.points().size() - 1).period());
        return new SeriesMessage.Each(unit(), span);
    }

    /** The newest value and its period: {@code 0.7% in October 2023}. */
    public String newestFigure() {
        return voice.say(newestInPeriod());
    }

    Message newestInPeriod() {
        return new SeriesMessage.Newest(newestValue(), newestPeriod());
    }

    String newestValue() {
        String value = format.value(shape.value(shape.newest()));
        ValueStatus status = point(shape.newest()).status();
        return status == ValueStatus.PROVISIONAL || status == ValueStatus.ESTIMATED || status.isMadeUp()
                ? voice.say(new ValueMessage.NotFirm(value, status))
                : value;
    }

    String newestPeriod() {
        return Periods.of(voice, point(shape.newest()).period());
    }

    SeriesShape shape() {
        return shape;
    }

    int newest() {
        return shape.newest();
    }

    /** All that the chart of the series says, in paragraphs; that values are made up comes before what they say. */
    public List<String> paragraphs() {
        Stream<String> judged = Stream.of(
                        variation.ofNewest().stream(), target.ofNewest().stream(), target.assurance().stream())
                .flatMap(words -> words);
        Stream<String> known = Stream.concat(extremes().stream(), rebases().stream());
        Stream<String> firm = firmness.sentences().stream();
        return (facts.isIllustrative() ? Stream.of(firm, judged, known) : Stream.of(judged, known, firm))
                .map(sentences -> String.join(" ", sentences.toList()))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** The values that figures are worked out from. */
    private Stream<Point> points() {
        return facts.points().stream().filter(facts::counts);
    }

    private Point point(int index) {
        return facts.points().get(index);
    }

    private boolean duration() {
        return sheet.unit() == Unit.DURATION;
    }

    private Noun unit() {
        return Periods.noun(sheet.frequency());
    }

    private static String bare(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
