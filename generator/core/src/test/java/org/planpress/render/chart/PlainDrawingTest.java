package org.planpress.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.SampleLines;
import org.planpress.site.chart.SamplePlan;
import org.planpress.testing.SampleLook;
import org.planpress.words.Language;
import org.planpress.words.Voice;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A chart that leaves the site looks the same in any program, and takes nothing from anywhere. */
class PlainDrawingTest {

    private static final double UNIT = 0.65;
    private static final DrawingStyle STYLE = style();

    private final ChartRenderer renderer = new ChartRenderer(Voice.builtIn(Language.ENGLISH), SampleLook.builtIn());

    private static DrawingStyle style() {
        try {
            String sheet = Files.readString(Path.of("../../templates/print/chart.css"));
            return DrawingStyle.of(sheet.replaceAll("var\\(--[a-z0-9-]+\\)", "#14445e"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<ChartFigure> figures() {
        return Stream.concat(
                        SamplePlan.figures().stream(),
                        SampleLines.all().stream().map(sample -> MeasureDrawingsTest.figure(sample.spec())))
                .toList();
    }

    private String file(ChartFigure figure) {
        return renderer.plain(figure, Width.WIDE, STYLE, 4).file("Some Sans, sans-serif", UNIT);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document svg) {
        List<Element> found = new ArrayList<>();
        NodeList all = svg.getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            found.add((Element) all.item(at));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("figures")
    void refersToNothingOutsideItself(ChartFigure figure) {
        assertThat(file(figure))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .doesNotContain("var(", "class=", "style", "href", "url(", "paint-order", "@import", "\r");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void saysOfEachMarkHowItLooks(ChartFigure figure) throws Exception {
        Set<String> marks = Set.of("rect", "path", "text");
        List<Element> drawn = elements(parsed(file(figure))).stream()
                .filter(element -> marks.contains(element.getTagName()))
                .toList();

        assertThat(drawn)
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.getAttribute("fill"))
                        .as(mark.getTagName())
                        .matches("#[0-9a-f]{6}|none"));
        assertThat(drawn)
                .filteredOn(mark -> mark.getAttribute("fill").equals("none"))
                .allSatisfy(mark -> assertThat(mark.getAttribute("stroke")).matches("#[0-9a-f]{6}"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void hasTheSizeOfWhatItShowsAndItsWords(ChartFigure figure) throws Exception {
        Element svg = parsed(file(figure)).getDocumentElement();
        String[] box = svg.getAttribute("viewBox").split(" ", -1);

        assertThat(points(svg, "width")).isCloseTo(UNIT * 728, within(0.01));
        assertThat(points(svg, "height")).isCloseTo(UNIT * Integer.parseInt(box[3]), within(0.01));
        assertThat(box).startsWith("-4", "-4", "728");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(figure.title());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(figure.description());
    }

    private static double points(Element svg, String side) {
        return Double.parseDouble(svg.getAttribute(side).replace("pt", ""));
    }

    /** Words that the web keeps apart from lines with a halo. */
    @ParameterizedTest
    @CsvSource({
        "0, 50, 200, 50, true",
        "0, 80, 200, 80, false",
        "100, 0, 100, 100, true",
        "0, 0, 90, 200, false",
        "160, 0, 160, 100, false"
    })
    void findsLinesThatStrikeWordsThrough(double x1, double y1, double x2, double y2, boolean crossed) {
        Crossings crossings = new Crossings();
        crossings.drawn(Token.GRID, new Line2D.Double(x1, y1, x2, y2));

        assertThat(crossings.cross(Crossings.box(100, 55, 50, 16))).isEqualTo(crossed);
    }

    @Test
    void doesNotTakeTheInsideOfALineForALine() {
        Crossings crossings = new Crossings();
        Path2D around = new Path2D.Double();
        around.moveTo(0, 0);
        around.lineTo(300, 0);
        around.lineTo(300, 200);
        around.lineTo(0, 200);
        crossings.drawn(Token.VALUE, around);

        assertThat(crossings.cross(Crossings.box(100, 55, 50, 16))).isFalse();
    }

    @Test
    void putsPaperUnderWordsOnlyWhereItHasTo() {
        String plan = SamplePlan.figures().stream().map(this::file).reduce("", String::concat);
        String web = SamplePlan.figures().stream()
                .map(figure -> renderer.draw(figure, Width.WIDE, "a"))
                .reduce("", String::concat);

        assertThat(web).doesNotContain("class=\"back\"");
        assertThat(renderer.plain(SamplePlan.figures().get(0), Width.WIDE, STYLE, 0)
                        .element("Sans", 1))
                .doesNotContain("height=\"16\"");
        assertThat(plan)
                .containsPattern(
                        "<rect fill=\"#14445e\" x=\"[0-9.]+\" y=\"[0-9.]+\" width=\"[0-9.]+\" height=\"16\"/>");
    }
}
