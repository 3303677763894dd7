package org.planpress.site.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Statistics;
import org.planpress.model.Unit;
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
    private final int newest;

    /**
     * The words of a series.
     *
     * @param facts with at least one value that happened
     */
    public SeriesWords(Voice voice, MeasureSheet sheet, AreaFacts facts) {
        this.voice = voice;
        this.sheet = sheet;
        this.facts = facts;
        this.shape = new SeriesShape(voice, sheet, facts);
        this.variation = new VariationWords(voice, sheet, facts, shape);
        this.target = new TargetWords(voice, sheet, facts, shape);
        this.firmness = new FirmnessWords(voice, sheet, facts);
        this.format = ValueFormat.of(voice, sheet);
        this.newest = shape.newest();
    }

    /** What is new, in a few words: {@code Above average for eight months running}. */
    public String news() {
        return variation.news();
    }

    VariationWords variation() {
        return variation;
    }

    FirmnessWords firmness() {
        return firmness;
    }

    /** Above or below the target, and by how much. */
    public Optional<String> againstTarget() {
        return target.ofNewest();
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
        return Optional.of("The " + (duration() ? "longest" : "highest") + " was " + extreme(BigDecimal::max) + "; the "
                + (duration() ? "shortest" : "lowest") + " was " + extreme(BigDecimal::min) + ".");
    }

    private String extreme(BinaryOperator<BigDecimal> choice) {
        String shown = points().map(Point::value)
                .flatMap(Optional::stream)
                .reduce(choice)
                .map(format::value)
                .orElseThrow();
        List<String> when = points().filter(
                        each -> each.value().map(format::value).equals(Optional.of(shown)))
                .map(each -> Periods.of(each.period()))
                .toList();
        return shown + ", in "
                + (when.size() <= MOST_LISTED
                        ? Numbers.list(when)
                        : "several " + unit() + "s, last in " + when.get(when.size() - 1));
    }

    /** Where limits start anew, and why. */
    private List<String> rebases() {
        return sheet.statistics().map(Statistics::rebase).orElse(List.of()).stream()
                .map(rebase -> "What is usual is worked out anew from " + Periods.of(rebase.from()) + ": "
                        + bare(rebase.reason().value()) + ".")
                .toList();
    }

    /** {@code each month, November 2020 to October 2023}. */
    String span() {
        String first = Periods.of(point(0).period());
        String last = Periods.of(point(facts.points().size() - 1).period());
        return "each " + unit() + ", " + (first.equals(last) ? first : first + " to " + last);
    }

    /** The newest value and its period: {@code 0.7% in October 2023}. */
    public String newestFigure() {
        return newestValue() + " in " + newestPeriod();
    }

    String newestValue() {
        return format.value(shape.value(newest));
    }

    String newestPeriod() {
        return Periods.of(point(newest).period());
    }

    SeriesShape shape() {
        return shape;
    }

    int newest() {
        return newest;
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
        return facts.points().stream().filter(point -> !facts.isAside(point));
    }

    private Point point(int index) {
        return facts.points().get(index);
    }

    private boolean duration() {
        return sheet.unit() == Unit.DURATION;
    }

    private String unit() {
        return Periods.unit(sheet.frequency());
    }

    private static String bare(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
