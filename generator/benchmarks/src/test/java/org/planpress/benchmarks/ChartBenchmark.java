package org.planpress.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.junit.jupiter.api.Test;
import org.planpress.render.chart.ChartRenderer;
import org.planpress.render.chart.Width;
import org.planpress.render.html.LookFile;
import org.planpress.render.html.TemplateFolder;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.ChartSpec;
import org.planpress.words.Language;
import org.planpress.words.Voice;
import org.w3c.dom.Document;

/** Charts as Planpress writes them beside the same drawings written by Batik. */
class ChartBenchmark {

    private static final int WARM_UP = 1500;
    private static final int CALLS = 300;
    private static final double LEAST_RATIO = 3;

    private final ChartRenderer renderer;

    ChartBenchmark() throws IOException {
        this.renderer = new ChartRenderer(Voice.builtIn(Language.ENGLISH), LookFile.read(TemplateFolder.builtIn()));
    }

    @Test
    void takesAtMostAThirdOfTheProcessorTimeOfBatik() {
        Map<String, ChartSpec> charts = new LinkedHashMap<>();
        charts.put("control chart", MadeUp.controlLine(1));
        charts.put("two panels", MadeUp.panels());
        charts.put("bars", MadeUp.bars());
        charts.put("progress", MadeUp.progress());

        print(
                "%-14s %8s %8s %22s %22s %13s%n",
                "", "bytes", "bytes", "ms a chart, thread", "ms a chart, process", "ratio");
        print("%-14s %8s %8s %11s %10s %11s %10s%n", "chart", "ours", "Batik", "ours", "Batik", "ours", "Batik");
        charts.forEach(this::compare);
    }

    private void compare(String name, ChartSpec spec) {
        ChartFigure figure = MadeUp.figure(spec);
        CpuTime ours = CpuTime.of(() -> draw(figure).length(), WARM_UP, CALLS);
        CpuTime batik = CpuTime.of(() -> drawWithBatik(spec).length(), WARM_UP, CALLS);
        double ratio = batik.process() / ours.process();
        print(
                "%-14s %8d %8d %11.3f %10.3f %11.3f %10.3f %6.1f %6.1f%n",
                name,
                draw(figure).length(),
                drawWithBatik(spec).length(),
                ours.thread(),
                batik.thread(),
                ours.process(),
                batik.process(),
                batik.thread() / ours.thread(),
                ratio);

        assertThat(ratio).as(name).isGreaterThanOrEqualTo(LEAST_RATIO);
    }

    private String draw(ChartFigure figure) {
        return renderer.draw(figure, Width.WIDE, "id");
    }

    private String drawWithBatik(ChartSpec spec) {
        Document document = GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        SVGGraphics2D graphics = new SVGGraphics2D(document);
        renderer.drawOn(graphics, spec, Width.WIDE);
        StringWriter svg = new StringWriter();
        try {
            graphics.stream(svg, true);
        } catch (SVGGraphics2DIOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
        return svg.toString();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
