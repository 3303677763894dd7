package org.planpress.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.analysis.statistics.Assurance;
import org.planpress.analysis.statistics.ControlChart;
import org.planpress.analysis.statistics.Judgement;
import org.planpress.analysis.statistics.Segment;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Statistics;
import org.planpress.model.MeasureSheet.Target;
import org.planpress.model.MeasureSheet.TargetKind;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.Unit;
import org.planpress.model.ValueStatus;

/**
 * What a series says, in sentences made from its figures and no others. High and low are told apart from good and bad;
 * nothing is said of causes.
 */
public final class SeriesWords {

    /** More periods than this are not listed in a sentence; the table has them. */
    private static final int MOST_LISTED = 4;

    private final MeasureSheet sheet;
    private final AreaFacts facts;
    private final SeriesShape shape;
    private final ValueFormat format;
    private final int newest;

    /**
     * The words of a series.
     *
     * @param facts with at least one value that happened
     */
    public SeriesWords(MeasureSheet sheet, AreaFacts facts) {
        this.sheet = sheet;
        this.facts = facts;
        this.shape = new SeriesShape(sheet, facts);
        this.format = ValueFormat.of(sheet);
        this.newest = shape.newest();
    }

    /** What is new, in a few words: {@code Above average for eight months running}. */
    public String news() {
        Judgement judgement = point(newest).judgement();
        boolean high = judgement.high();
        return switch (judgement.rule()) {
            case OUTSIDE -> (high ? "Above" : "Below") + " the usual range";
            case TREND ->
                (high ? "Higher" : "Lower") + " each " + unit() + " for " + running(shape.steps(newest, high));
            case TWO_OF_THREE -> "Near the " + (high ? "top" : "bottom") + " of the usual range";
            case SHIFT -> (high ? "Above" : "Below") + " average for " + running(shape.onOneSide(newest));
            case TWO_MONTHS, THREE_MONTHS, EIGHT_MONTHS ->
                "Unusually " + (high ? high() : low()) + " for " + running(months(judgement));
            case NONE -> ordinary();
        };
    }

    private String ordinary() {
        Optional<Segment> segment = shape.segment(newest);
        if (segment.isEmpty()) {
            return facts.points().size() == 1 ? "One value so far" : "Not judged";
        }
        if (segment.get().limits().isPresent()) {
            return "Within the usual range";
        }
        return constant(segment.get()) ? "No change" : "Too few values to say what is usual";
    }

    private boolean constant(Segment segment) {
        return segment.points() > 1
                && IntStream.rangeClosed(segment.from(), segment.to())
                                .mapToObj(index -> point(index).value())
                                .flatMap(Optional::stream)
                                .map(BigDecimal::stripTrailingZeros)
                                .distinct()
                                .count()
                        == 1;
    }

    /** Whether the newest value is usual, why not if it is not, and whether that is good. */
    public List<String> variation() {
        Judgement judgement = point(newest).judgement();
        Optional<UsualRange> range = shape.range(newest);
        if (range.isEmpty()) {
            return facts.chart().isEmpty() ? List.of() : List.of(ordinary() + ".");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(why(judgement, range.get()) + ".");
        meaning(judgement).ifPresent(sentences::add);
        if (shape.segment(newest).map(Segment::provisional).orElse(false)) {
            sentences.add("With fewer than twelve values the usual range is a first guess.");
        }
        return sentences;
    }

    private String why(Judgement judgement, UsualRange range) {
        boolean high = judgement.high();
        String usual = "the usual range of " + range.words();
        return switch (judgement.rule()) {
            case OUTSIDE -> "The newest figure lies " + (high ? "above " : "below ") + usual;
            case TREND ->
                "The figure has " + (high ? "risen" : "fallen") + " " + times(shape.steps(newest, high))
                        + " in a row; the usual range is " + range.words();
            case TWO_OF_THREE ->
                "Two of three " + unit() + "s in a row lie near the " + (high ? "top" : "bottom") + " of " + usual;
            case SHIFT ->
                "The newest figure is one of " + Numbers.word(shape.onOneSide(newest)) + " in a row "
                        + (high ? "above" : "below") + " the average of " + range.mean() + "; the usual range is "
                        + range.words();
            case TWO_MONTHS, THREE_MONTHS, EIGHT_MONTHS ->
                "The figure has been unusually " + (high ? high() : low()) + " for " + running(months(judgement))
                        + ", against an average of " + range.mean() + " and a usual range of " + range.words();
            case NONE -> "The newest figure lies within " + usual;
        };
    }

    /** Whether some of its values are made up. */
    public boolean isIllustrative() {
        return facts.points().stream().anyMatch(point -> point.status() == ValueStatus.ILLUSTRATIVE);
    }

    /** A title that says so if some values are made up. */
    String marked(String title) {
        return isIllustrative()
                ? "Illustrative: " + title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1)
                : title;
    }

    private Optional<String> meaning(Judgement judgement) {
        return switch (judgement.type()) {
            case IMPROVEMENT -> Optional.of("That is a change for the better.");
            case CONCERN -> Optional.of("That is a change for the worse.");
            case NEUTRAL_HIGH, NEUTRAL_LOW -> Optional.of("Neither more nor less is better in itself.");
            case COMMON -> Optional.empty();
        };
    }

    /** Whether the target can be relied on, if there is one. */
    public Optional<String> assurance() {
        Assurance assurance = facts.chart().map(ControlChart::assurance).orElse(Assurance.NONE);
        return switch (assurance) {
            case HIT_OR_MISS ->
                Optional.of("The target lies inside the usual range. If nothing changes, some " + unit()
                        + "s will meet it and others will miss it.");
            case CONSISTENTLY_PASSES ->
                Optional.of("The whole usual range is on the right side of the target. If nothing changes, it will"
                        + " be met.");
            case CONSISTENTLY_FAILS ->
                Optional.of("The whole usual range is on the wrong side of the target. If nothing changes, it will"
                        + " be missed.");
            case NONE -> Optional.empty();
        };
    }

    /** Above or below the target, and by how much. */
    public Optional<String> againstTarget() {
        return sheet.target().map(target -> {
            String level =
                    (target.kind() == TargetKind.CEILING ? "at most " : "at least ") + format.figure(target.value());
            String by = target.by().map(when -> " by " + Periods.when(when)).orElse("");
            return "The target is " + level + by + ". The newest figure " + against(target) + ".";
        });
    }

    private String against(Target target) {
        Figure difference = toTarget(target);
        int side = difference.value().signum();
        boolean met = side == 0 || (side < 0) == (target.kind() == TargetKind.CEILING);
        String verdict = met ? "meets it" : "misses it";
        return side == 0 ? verdict + " exactly" : verdict + " by " + format.size(difference);
    }

    /** The newest value less the target: points between percentages, otherwise in the unit of the measure. */
    Figure toTarget(Target target) {
        Figure.Kind kind =
                sheet.unit() == Unit.PERCENT ? Figure.Kind.POINTS : sheet.unit().value();
        BigDecimal value = point(newest).value().orElseThrow();
        return new Figure(value.subtract(target.value().value()), kind);
    }

    /** The highest and the lowest value, with their periods. */
    public Optional<String> extremes() {
        List<BigDecimal> values = facts.points().stream()
                .map(Point::value)
                .flatMap(Optional::stream)
                .toList();
        if (values.stream().map(format::value).distinct().count() < 2) {
            return Optional.empty();
        }
        return Optional.of("The " + (duration() ? "longest" : "highest") + " was " + extreme(BigDecimal::max) + "; the "
                + (duration() ? "shortest" : "lowest") + " was " + extreme(BigDecimal::min) + ".");
    }

    private String extreme(BinaryOperator<BigDecimal> choice) {
        String shown = facts.points().stream()
                .map(Point::value)
                .flatMap(Optional::stream)
                .reduce(choice)
                .map(format::value)
                .orElseThrow();
        List<String> when = facts.points().stream()
                .filter(each -> each.value().map(format::value).equals(Optional.of(shown)))
                .map(each -> Periods.of(each.period()))
                .toList();
        return shown + ", in "
                + (when.size() <= MOST_LISTED
                        ? Numbers.list(when)
                        : "several " + unit() + "s, last in " + when.get(when.size() - 1));
    }

    /** Where limits start anew, and why. */
    public List<String> rebases() {
        return sheet.statistics().map(Statistics::rebase).orElse(List.of()).stream()
                .map(rebase -> "What is usual is worked out anew from " + Periods.of(rebase.from()) + ": "
                        + bare(rebase.reason().value()) + ".")
                .toList();
    }

    /** Which values are missing or not final. */
    public List<String> firmness() {
        Map<ValueStatus, List<ReportingPeriod>> byStatus = new LinkedHashMap<>();
        List<ReportingPeriod> missing = new ArrayList<>();
        for (Point each : facts.points()) {
            if (each.value().isEmpty()) {
                missing.add(each.period());
            } else if (each.status() != ValueStatus.FINAL) {
                byStatus.computeIfAbsent(each.status(), key -> new ArrayList<>())
                        .add(each.period());
            }
        }
        List<String> sentences = new ArrayList<>();
        byStatus.forEach((status, periods) -> sentences.add(firmness(status, periods)));
        if (!missing.isEmpty()) {
            sentences.add("There is no value for " + listed(missing) + ".");
        }
        return sentences;
    }

    private String firmness(ValueStatus status, List<ReportingPeriod> periods) {
        String words = status == ValueStatus.ILLUSTRATIVE
                ? "illustrative: made up to show the design, not facts"
                : ValueStatuses.words(status);
        if (periods.size() == facts.points().size()) {
            return "All values are " + words + ".";
        }
        return periods.size() == 1
                ? "The value for " + listed(periods) + " is " + words + "."
                : "The values for " + listed(periods) + " are " + words + ".";
    }

    private String listed(List<ReportingPeriod> periods) {
        return periods.size() > MOST_LISTED
                ? "several " + unit() + "s, marked in the table,"
                : Numbers.list(periods.stream().map(Periods::of).toList());
    }

    /** What the rules say of a value, for its row in the table. */
    String unusual(int index) {
        if (point(index).value().isEmpty()) {
            return "no value";
        }
        if (shape.range(index).isEmpty()) {
            return "not judged";
        }
        Judgement judgement = point(index).judgement();
        boolean high = judgement.high();
        return switch (judgement.rule()) {
            case OUTSIDE -> (high ? "Above" : "Below") + " the usual range";
            case TREND ->
                "Part of " + Numbers.word(shape.steps(index, high)) + (high ? " rises" : " falls") + " in a row";
            case TWO_OF_THREE -> "Near the " + (high ? "upper" : "lower") + " limit, like another of three";
            case SHIFT ->
                "One of " + Numbers.word(shape.onOneSide(index)) + " in a row " + (high ? "above" : "below")
                        + " average";
            case TWO_MONTHS, THREE_MONTHS, EIGHT_MONTHS ->
                "Unusually " + (high ? high() : low()) + " for " + running(months(judgement));
            case NONE -> "no";
        };
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
        Stream<String> judged = Stream.of(variation().stream(), againstTarget().stream(), assurance().stream())
                .flatMap(words -> words);
        Stream<String> known = Stream.concat(extremes().stream(), rebases().stream());
        Stream<String> firm = firmness().stream();
        return (isIllustrative() ? Stream.of(firm, judged, known) : Stream.of(judged, known, firm))
                .map(sentences -> String.join(" ", sentences.toList()))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private Point point(int index) {
        return facts.points().get(index);
    }

    private boolean duration() {
        return sheet.unit() == Unit.DURATION;
    }

    private String high() {
        return duration() ? "long" : "high";
    }

    private String low() {
        return duration() ? "short" : "low";
    }

    private static int months(Judgement judgement) {
        return switch (judgement.rule()) {
            case TWO_MONTHS -> 2;
            case THREE_MONTHS -> 3;
            case EIGHT_MONTHS -> 8;
            case OUTSIDE, TREND, TWO_OF_THREE, SHIFT, NONE -> 1;
        };
    }

    private String running(int number) {
        return Numbers.word(number) + " " + unit() + (number == 1 ? "" : "s running");
    }

    private static String times(int number) {
        return number == 1 ? "once" : Numbers.word(number) + " times";
    }

    private String unit() {
        return Periods.unit(sheet.frequency());
    }

    private static String bare(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
