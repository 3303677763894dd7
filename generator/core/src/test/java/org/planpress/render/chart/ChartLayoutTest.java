package org.planpress.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.site.chart.Bars;
import org.planpress.site.chart.Bars.Bar;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.ChartSpec;
import org.planpress.site.chart.DataTable;
import org.planpress.site.chart.Gantt;
import org.planpress.site.chart.Gantt.Mark;
import org.planpress.site.chart.Gantt.Phase;
import org.planpress.site.chart.Gantt.Span;
import org.planpress.site.chart.GroupedBars;
import org.planpress.site.chart.GroupedBars.Group;
import org.planpress.site.chart.SamplePlan;
import org.planpress.site.chart.StackedBars;
import org.planpress.site.chart.StackedBars.Kind;
import org.planpress.site.chart.StackedBars.Piece;
import org.planpress.testing.SampleLook;
import org.planpress.words.Language;
import org.planpress.words.Voice;
import org.w3c.dom.Element;

/** Whatever is drawn, every text can be read and nothing leaves the drawing. */
class ChartLayoutTest {

    private static final String LONG =
            "Working with every partner agency, parish council, area board and neighbourhood team there is to be had";
    private static final String UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk".repeat(3);
    private static final LocalDate DAY = LocalDate.of(2024, 12, 30);

    private final ChartRenderer renderer = new ChartRenderer(Voice.builtIn(Language.ENGLISH), SampleLook.builtIn());
    private final Typeface type = Typeface.of(SampleLook.builtIn().faces());

    static Stream<Arguments> everySize() {
        return drawings()
                .flatMap(drawing -> Stream.of(Width.values())
                        .map(width -> Arguments.of(drawing.get()[0], drawing.get()[1], width)));
    }

    private static Stream<Arguments> drawings() {
        Stream<Arguments> sample =
                SamplePlan.figures().stream().map(figure -> Arguments.of(figure.title(), figure.spec()));
        return Stream.concat(sample, Stream.concat(badBars(), badTimes()));
    }

    private static Stream<Arguments> badBars() {
        List<Bar> forty = IntStream.range(0, 40)
                .mapToObj(i -> new Bar("Bar " + i, i, i + ".0p", "£" + i + "m"))
                .toList();
        List<Bar> bothWays = List.of(bar("Up", 5), bar("Down", -3), bar("Far down", -900), bar("Nothing", 0));
        return Stream.of(
                Arguments.of("no bars", new Bars(List.of())),
                Arguments.of("one bar", new Bars(List.of(bar("One", 1)))),
                Arguments.of("only zero", new Bars(List.of(bar("Zero", 0), bar("Nil", 0)))),
                Arguments.of("only negative", new Bars(List.of(bar("Less", -2), bar("Least", -7)))),
                Arguments.of("both ways", new Bars(bothWays)),
                Arguments.of("forty bars", new Bars(forty)),
                Arguments.of("long names", new Bars(List.of(bar(LONG, 3), bar(UNBROKEN, 2)))),
                Arguments.of("long value", new Bars(List.of(new Bar("Name", 3, LONG, UNBROKEN), bar("Next", 2)))),
                Arguments.of("empty groups", new GroupedBars(List.of(new Group("2017/18", List.of())))),
                Arguments.of(
                        "many series",
                        new GroupedBars(List.of(new Group(LONG, bothWays), new Group("2018/19", forty.subList(0, 9))))),
                Arguments.of("no rows", new StackedBars(List.of())),
                Arguments.of("rows without pieces", new StackedBars(List.of(row("A"), row("B")))),
                Arguments.of(
                        "long words",
                        new StackedBars(List.of(
                                row(LONG, new Piece(Kind.SOLID, 100)),
                                new StackedBars.Row(UNBROKEN, LONG, List.of(new Piece(Kind.OPEN_END, 0.5)))))));
    }

    private static Stream<Arguments> badTimes() {
        Span decade = new Span(LONG, DAY, DAY.plusYears(12), OptionalDouble.of(0.5), "half done");
        Span oneDay = new Span(UNBROKEN, DAY, DAY, OptionalDouble.of(1), "done");
        Span unknown = new Span("Unknown", DAY, DAY.plusDays(40), OptionalDouble.empty(), LONG);
        Span backwards = new Span("Backwards", DAY, DAY.minusDays(9), OptionalDouble.of(0), "");
        Optional<Mark> mark = Optional.of(new Mark(DAY, "30 December 2024"));
        List<Span> forty = IntStream.range(0, 40)
                .mapToObj(i ->
                        new Span("Task " + i, DAY.plusDays(i), DAY.plusDays(2L * i), OptionalDouble.of(0), "later"))
                .toList();
        return Stream.of(
                Arguments.of("no tasks", new Gantt(List.of(new Phase("Empty", List.of())), mark)),
                Arguments.of("one day", new Gantt(List.of(new Phase("", List.of(oneDay))), Optional.empty())),
                Arguments.of("a decade", new Gantt(List.of(new Phase(LONG, List.of(decade, oneDay))), mark)),
                Arguments.of("odd tasks", new Gantt(List.of(new Phase("Odd", List.of(unknown, backwards))), mark)),
                Arguments.of("forty tasks", new Gantt(List.of(new Phase("Many", forty)), mark)),
                Arguments.of(
                        "mark outside",
                        new Gantt(
                                List.of(new Phase("Few", forty.subList(0, 2))),
                                Optional.of(new Mark(LocalDate.MIN.withYear(1), "long ago")))));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("everySize")
    void keepsEveryTextInsideAndApart(String name, ChartSpec spec, Width width) {
        Element svg = DrawnText.parse(renderer.draw(figure(spec), width, "id"));
        List<DrawnText> texts = DrawnText.texts(svg, type);
        Rectangle2D box = DrawnText.viewBox(svg);

        assertThat(texts).isNotEmpty();
        assertThat(texts)
                .allSatisfy(text -> assertThat(contains(box, text.box()))
                        .as("%s at %s leaves %s", text.text(), text.box(), box)
                        .isTrue());
        for (int i = 0; i < texts.size(); i++) {
            DrawnText text = texts.get(i);
            assertThat(texts.subList(i + 1, texts.size()))
                    .as("overlapping '%s' at %s", text.text(), text.box())
                    .noneMatch(other -> other.box().intersects(text.box()));
        }
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("everySize")
    void keepsEveryBarInsideAndFreeOfText(String name, ChartSpec spec, Width width) {
        Element svg = DrawnText.parse(renderer.draw(figure(spec), width, "id"));
        Rectangle2D box = DrawnText.viewBox(svg);

        assertThat(DrawnText.rectangles(svg)).allSatisfy(bar -> {
            assertThat(contains(box, bar)).as("%s leaves %s", bar, box).isTrue();
            assertThat(DrawnText.texts(svg, type)).noneMatch(text -> text.box().intersects(bar));
        });
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void drawsBarsAsLongAsTheirValues(Width width) {
        Element svg = DrawnText.parse(renderer.draw(
                figure(new Bars(List.of(bar("Half", 50), bar("Whole", 100)))), width, "id"));

        List<Rectangle2D> bars = DrawnText.rectangles(svg);
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).getWidth() * 2).isCloseTo(bars.get(1).getWidth(), within(0.2));
        assertThat(bars).allSatisfy(bar -> assertThat(bar.getX()).isZero());
    }

    @Test
    void drawsTheDonePartOfATask() {
        Span span = new Span("Task", LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31), OptionalDouble.of(0.25), "");
        Gantt gantt = new Gantt(List.of(new Phase("Phase", List.of(span))), Optional.empty());

        List<Rectangle2D> parts = DrawnText.rectangles(DrawnText.parse(renderer.draw(figure(gantt), Width.WIDE, "id")));

        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).getWidth() * 3).isCloseTo(parts.get(1).getWidth(), within(0.5));
        assertThat(parts.get(0).getMaxX()).isCloseTo(parts.get(1).getX(), within(0.11));
    }

    private static boolean contains(Rectangle2D outer, Rectangle2D inner) {
        double slack = 0.11; // coordinates are rounded to one decimal
        return inner.getMinX() >= outer.getMinX() - slack
                && inner.getMaxX() <= outer.getMaxX() + slack
                && inner.getMinY() >= outer.getMinY() - slack
                && inner.getMaxY() <= outer.getMaxY() + slack;
    }

    private static Bar bar(String name, double value) {
        return new Bar(name, value, value + "p", "aside");
    }

    private static StackedBars.Row row(String name, Piece... pieces) {
        return new StackedBars.Row(name, "about half", List.of(pieces));
    }

    private static ChartFigure figure(ChartSpec spec) {
        DataTable table = DataTable.plain("Table", List.of(), List.of(), List.of());
        return new ChartFigure(
                "id",
                "Title & <title>",
                "",
                "",
                "Text",
                table,
                "t.csv",
                "Source",
                Optional.empty(),
                List.of(),
                spec,
                false);
    }
}
