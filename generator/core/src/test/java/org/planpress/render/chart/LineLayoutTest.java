package org.planpress.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.model.Direction;
import org.planpress.model.FinancialYear;
import org.planpress.model.Frequency;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.ReportingPeriod.Financial;
import org.planpress.model.ReportingPeriod.Month;
import org.planpress.model.ReportingPeriod.Part;
import org.planpress.model.ReportingPeriod.Year;
import org.planpress.model.Unit;
import org.planpress.site.chart.ChartSpec;
import org.planpress.site.chart.ControlLine;
import org.planpress.site.chart.ControlLine.Level;
import org.planpress.site.chart.ControlLine.Point;
import org.planpress.site.chart.Progress;
import org.planpress.site.chart.SampleLines;
import org.planpress.site.chart.SampleLines.Sample;
import org.planpress.site.chart.SmallMultiples;
import org.planpress.site.chart.SmallMultiples.Panel;
import org.planpress.site.chart.ValueFormat;
import org.planpress.testing.SampleLook;
import org.planpress.words.Language;
import org.planpress.words.Voice;
import org.w3c.dom.Element;

/** Whatever a measure is like, its words stand apart and inside, and its drawing stays small. */
class LineLayoutTest {

    private static final ReportingPeriod FIRST = new Month(YearMonth.of(2019, 4));
    private static final String LONG = "The target that the chief constable agreed with the commissioner in the summer";
    private static final int MONTHS = 600; // more than any sample has
    private static final double SLACK = 0.11; // coordinates are rounded to one decimal

    private final ChartRenderer renderer = new ChartRenderer(Voice.builtIn(Language.ENGLISH), SampleLook.builtIn());
    private final Typeface type = Typeface.of(SampleLook.builtIn().faces());

    static Stream<Sample> bad() {
        Optional<Level> far = Optional.of(Level.across(MONTHS, 5000, LONG));
        return Stream.of(
                line("nothing", 0, i -> 0, Unit.COUNT),
                line("all missing", 24, i -> Double.NaN, Unit.COUNT),
                line("one value", 1, i -> 5, Unit.DURATION),
                line("one value among missing", 30, i -> i == 7 ? 5 : Double.NaN, Unit.COUNT),
                line("constant", 36, i -> 12.5, Unit.RATE),
                line("only zeros", 36, i -> 0, Unit.PERCENT),
                line("negative", 36, i -> -50 - i % 5, Unit.COUNT),
                line("both signs", 36, i -> (i % 7 - 3) * 1000.0, Unit.MONEY),
                line("huge", 36, i -> 1e14 + i % 5 * 1e12, Unit.COUNT),
                line("huge and negative", 36, i -> -1e15 + i % 5 * 1e12, Unit.MONEY),
                line("tiny", 36, i -> 0.0001 * (i % 5), Unit.PERCENT),
                line("days", 36, i -> 100_000 + i % 5 * 40_000.0, Unit.DURATION),
                line("long", 400, i -> 300 + i % 11 * 7 + i / 4.0, Unit.COUNT),
                line("every other missing", 60, i -> i % 2 == 0 ? 90 + i % 6 : Double.NaN, Unit.COUNT),
                new Sample(
                        "far target",
                        SampleLines.judged(FIRST, values(36, i -> 20 + i % 5), Unit.COUNT, 0, Direction.DECREASE, far)),
                new Sample(
                        "many rebases",
                        SampleLines.judged(
                                FIRST,
                                values(72, i -> 20 + i % 5 + i / 9 * 4),
                                Unit.COUNT,
                                0,
                                Direction.INCREASE,
                                far,
                                9,
                                18,
                                27,
                                36,
                                45,
                                54,
                                63)),
                new Sample("no panels", new SmallMultiples(List.of())),
                new Sample("odd panels", oddPanels()),
                new Sample("no progress", new Progress(List.of())),
                new Sample(
                        "odd progress",
                        new Progress(List.of(
                                new Progress.Bar(LONG.repeat(3), 140, LONG, true),
                                new Progress.Bar("", -3, "", false),
                                new Progress.Bar("Bar", 33.3, "a third", true)))));
    }

    private static SmallMultiples oddPanels() {
        ControlLine early =
                (ControlLine) line("", 20, i -> 40 + i % 4, Unit.COUNT).spec();
        ControlLine late = SampleLines.judged(
                new Month(YearMonth.of(2023, 1)),
                values(14, i -> 90_000 + i % 4),
                Unit.COUNT,
                0,
                Direction.NEUTRAL,
                Optional.of(Level.across(MONTHS, 3, LONG)),
                7);
        ControlLine empty =
                (ControlLine) line("", 12, i -> Double.NaN, Unit.COUNT).spec();
        return new SmallMultiples(
                List.of(new Panel(LONG, LONG, early), new Panel("Late", "", late), new Panel("Empty", "None", empty)));
    }

    private static Sample line(String name, int count, IntToDoubleFunction value, Unit unit) {
        return new Sample(
                name, SampleLines.judged(FIRST, values(count, value), unit, 0, Direction.DECREASE, Optional.empty()));
    }

    private static List<OptionalDouble> values(int count, IntToDoubleFunction value) {
        return IntStream.range(0, count)
                .mapToDouble(value)
                .mapToObj(each -> Double.isNaN(each) ? OptionalDouble.empty() : OptionalDouble.of(each))
                .toList();
    }

    static Stream<Sample> samples() {
        return Stream.concat(SampleLines.all().stream(), bad());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsEveryTextInsideAndApart(Sample sample) {
        for (Width width : Width.values()) {
            check(sample.spec(), width);
        }
    }

    /** Random walks of every unit and period, with gaps, rebases and targets. */
    @Test
    void keepsEveryTextInsideAndApartInAnySeries() {
        for (int seed = 0; seed < 400; seed++) {
            ControlLine line = random(new Random(seed));
            for (Width width : Width.values()) {
                check(line, width);
            }
            check(
                    new SmallMultiples(List.of(
                            new Panel("One", "1", line), new Panel("Two", "2", random(new Random(-seed - 1L))))),
                    Width.WIDE);
        }
    }

    private static ControlLine random(Random random) {
        Unit unit = any(List.of(Unit.values()), random);
        int count = 1 + random.nextInt(90);
        double level = Math.pow(10, random.nextInt(7)) * (1 + random.nextDouble());
        double noise = random.nextDouble() * level / (1 + random.nextInt(30));
        List<OptionalDouble> values = new ArrayList<>();
        double drift = 0;
        for (int i = 0; i < count; i++) {
            drift += random.nextInt(12) == 0 ? noise * random.nextGaussian() * 2 : 0;
            boolean missing = random.nextInt(20) == 0;
            values.add(
                    missing
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(level + drift + noise * random.nextGaussian()));
        }
        Optional<Level> target = random.nextBoolean()
                ? Optional.of(Level.across(MONTHS, level * (0.5 + random.nextDouble()), "Force target"))
                : Optional.empty();
        Integer[] rebases = count > 30 && random.nextBoolean() ? new Integer[] {count / 2} : new Integer[0];
        return SampleLines.judged(
                first(random),
                values,
                unit,
                random.nextInt(3),
                any(List.of(Direction.values()), random),
                target,
                rebases);
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static ReportingPeriod first(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Part(Frequency.QUARTER, 2001, 1 + random.nextInt(4));
            case 1 -> new Year(1930);
            case 2 -> new Financial(new FinancialYear(1930));
            default -> new Month(YearMonth.of(2016, 1 + random.nextInt(12)));
        };
    }

    private void check(ChartSpec spec, Width width) {
        String drawing = renderer.draw(MeasureDrawingsTest.figure(spec), width, "id");
        Element svg = DrawnText.parse(drawing);
        List<DrawnText> texts = DrawnText.texts(svg, type);
        Rectangle2D box = DrawnText.viewBox(svg);
        Rectangle2D roomy =
                new Rectangle2D.Double(-SLACK, -SLACK, box.getWidth() + 2 * SLACK, box.getHeight() + 2 * SLACK);

        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(roomy.contains(text.box()))
                        .as("'%s' at %s leaves %s in %s", text.text(), text.box(), box, drawing)
                        .isTrue());
        for (int i = 0; i < texts.size(); i++) {
            DrawnText text = texts.get(i);
            assertThat(texts.subList(i + 1, texts.size()))
                    .as("overlapping '%s' at %s in %s", text.text(), text.box(), drawing)
                    .noneMatch(other -> other.box().intersects(text.box()));
        }
        assertThat(drawing.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(8 * 1024);
        assertThat(drawing).doesNotContain("NaN", "Infinity", "E1", "style=", "rgb(", "font-family", "clip");
    }

    @Test
    void givesSparklinesTheirBytesWhateverTheValues() {
        Random random = new Random(12);
        ControlLine line =
                (ControlLine) line("", 400, i -> random.nextDouble(), Unit.RATE).spec();

        assertThat(renderer.draw(SampleLines.sparkline(line)).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(1200);
    }

    private String everything() {
        return String.join(
                "\n",
                SampleLines.all().parallelStream()
                        .flatMap(sample -> Stream.of(Width.values())
                                .map(width -> renderer.draw(MeasureDrawingsTest.figure(sample.spec()), width, "id")))
                        .toList());
    }

    @Test
    void givesTheSameBytesInAnyLocaleAndZoneAndOnSeveralThreads() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String usual = everything();
        List<String> alone = new ArrayList<>();
        for (Sample sample : SampleLines.all()) {
            for (Width width : Width.values()) {
                alone.add(renderer.draw(MeasureDrawingsTest.figure(sample.spec()), width, "id"));
            }
        }
        assertThat(usual).isEqualTo(String.join("\n", alone));
        try {
            Locale.setDefault(Locale.GERMANY);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(everything()).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void breaksTheLineWhereAValueIsMissing() {
        List<OptionalDouble> values = new ArrayList<>(values(9, i -> i % 3));
        values.set(4, OptionalDouble.empty());
        ControlLine line = SampleLines.judged(FIRST, values, Unit.COUNT, 0, Direction.NEUTRAL, Optional.empty());

        Element svg = DrawnText.parse(renderer.draw(MeasureDrawingsTest.figure(line), Width.WIDE, "id"));

        assertThat(DrawnText.data(svg, "value")).singleElement().asString().matches("M[^Mm]+m[^Mm]+");
        assertThat(DrawnText.data(svg, "pt")).singleElement().asString().matches("M[^m]+h0(m[^m]+h0){7}");
    }

    @Test
    void givesEachKindOfUnusualValueAShapeOfItsOwn() {
        List<String> shapes = Stream.of(ControlLine.Mark.values())
                .map(mark -> {
                    Point point =
                            new Point(FIRST.first(), "Apr 2019", OptionalDouble.of(4), mark, ControlLine.Standing.FIRM);
                    ControlLine line = new ControlLine(
                            List.of(point),
                            List.of(),
                            Optional.empty(),
                            new ValueFormat(Voice.builtIn(Language.ENGLISH), Unit.COUNT, 0),
                            OptionalDouble.empty(),
                            OptionalDouble.empty());
                    Element svg = DrawnText.parse(renderer.draw(MeasureDrawingsTest.figure(line), Width.WIDE, "id"));
                    return Stream.of("pt", "better", "worse", "odd")
                            .flatMap(name -> DrawnText.data(svg, name).stream())
                            .findFirst()
                            .orElseThrow();
                })
                .toList();

        assertThat(shapes.stream().distinct()).hasSize(4);
        assertThat(shapes.get(3)).isEqualTo(shapes.get(4));
    }
}
