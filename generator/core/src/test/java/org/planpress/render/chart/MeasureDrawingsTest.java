package org.planpress.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.ChartSpec;
import org.planpress.site.chart.ControlLine;
import org.planpress.site.chart.DataTable;
import org.planpress.site.chart.SampleLines;
import org.planpress.site.chart.SampleLines.Sample;
import org.planpress.testing.Golden;
import org.planpress.testing.SampleLook;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/** The drawings of measures that people have looked at stay as they are, and small. */
class MeasureDrawingsTest {

    private static final Path FOLDER = Path.of("src/test/resources/charts/measures");

    private final ChartRenderer renderer = new ChartRenderer(Voice.builtIn(Language.ENGLISH), SampleLook.builtIn());

    static List<Sample> samples() {
        return SampleLines.all();
    }

    static Stream<Sample> lines() {
        return SampleLines.all().stream().filter(sample -> sample.spec() instanceof ControlLine);
    }

    static ChartFigure figure(ChartSpec spec) {
        DataTable table = DataTable.plain("Table", List.of(), List.of(), List.of());
        String description = "Line chart. The latest value is 13 min 34 s, above the average and below the target.";
        return new ChartFigure(
                "id",
                "Slower for 14 months",
                "",
                "",
                description,
                table,
                "t.csv",
                "Source",
                Optional.empty(),
                List.of(),
                spec,
                false);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void stayAsTheyWereAccepted(Sample sample) {
        Path folder = FOLDER.resolve(sample.name());
        for (Width width : Width.values()) {
            String name = width.cssClass();
            Golden.check(
                    folder.resolve("expected-" + name + ".svg"),
                    renderer.draw(figure(sample.spec()), width, sample.name() + "-" + name) + "\n");
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void sparklinesStayAsTheyWereAccepted(Sample sample) {
        String drawing = renderer.draw(SampleLines.sparkline((ControlLine) sample.spec()));

        Golden.check(FOLDER.resolve(sample.name()).resolve("expected-spark.svg"), drawing + "\n");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void stayWithinTheirBytes(Sample sample) {
        for (Width width : Width.values()) {
            String drawing = renderer.draw(figure(sample.spec()), width, "id");
            boolean line = sample.spec() instanceof ControlLine;
            assertThat(drawing.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(line ? 6 * 1024 : 8 * 1024);
            assertThat(zipped(drawing)).isLessThanOrEqualTo(line ? 1800 : 2400);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void sparklinesStayWithinTheirBytes(Sample sample) {
        assertThat(renderer.draw(SampleLines.sparkline((ControlLine) sample.spec()))
                        .getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(1200);
    }

    private static int zipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.size();
    }
}
