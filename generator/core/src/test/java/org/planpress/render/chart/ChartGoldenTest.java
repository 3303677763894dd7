package org.planpress.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.DataTable;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.site.chart.SamplePlan;
import org.planpress.site.chart.ScenarioFigures;
import org.planpress.testing.Golden;
import org.planpress.testing.SampleLook;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/** The drawings, words and tables that people have looked at stay as they are. */
class ChartGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/charts");
    private static final int MOST_BYTES = 8 * 1024;

    private final ChartRenderer renderer = new ChartRenderer(Voice.builtIn(Language.ENGLISH), SampleLook.builtIn());

    static Stream<Arguments> cases() {
        return Stream.concat(
                SamplePlan.figures().stream()
                        .filter(figure -> !figure.id().equals("scenarios"))
                        .map(figure -> Arguments.of(figure.id(), figure)),
                Stream.of(
                        Arguments.of(
                                "scenarios",
                                ScenarioFigures.of(
                                        Voice.builtIn(Language.ENGLISH),
                                        SamplePlan.scenarios(SamplePlan.freeze(), SamplePlan.rise()))),
                        Arguments.of(
                                "scenarios-three",
                                ScenarioFigures.of(
                                        Voice.builtIn(Language.ENGLISH),
                                        SamplePlan.scenarios(
                                                SamplePlan.freeze(), SamplePlan.rise(), SamplePlan.cut())))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void staysAsItWasAccepted(String name, ChartFigure figure) {
        Path folder = FOLDER.resolve(name);
        Golden.check(folder.resolve("expected-wide.svg"), renderer.draw(figure, Width.WIDE, name + "-w") + "\n");
        Golden.check(folder.resolve("expected-narrow.svg"), renderer.draw(figure, Width.NARROW, name + "-n") + "\n");
        Golden.check(folder.resolve("expected.txt"), words(figure));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void staysWithinItsBytes(String name, ChartFigure figure) {
        int most = name.equals("funding") ? 1600 : MOST_BYTES;
        for (Width width : Width.values()) {
            assertThat(renderer.draw(figure, width, name + "-w").getBytes(StandardCharsets.UTF_8))
                    .as("%s %s", name, width)
                    .hasSizeLessThanOrEqualTo(most);
        }
    }

    private static String words(ChartFigure figure) {
        return String.join(
                "\n",
                figure.title(),
                figure.subtitle(),
                "",
                figure.summary(),
                figure.notes().stream().map(note -> "Note: " + note).collect(Collectors.joining("\n")),
                "",
                table(figure.table()),
                "",
                "Source: " + figure.source() + ". " + figure.asOf().orElse(""),
                "File: " + figure.csvName(),
                "");
    }

    private static String table(DataTable table) {
        Stream<String> head = Stream.of(
                table.caption(),
                table.columns().stream().map(DataTable.Column::head).collect(Collectors.joining(" | ")));
        Stream<String> body = table.groups().stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(group.heading()).filter(heading -> !heading.isEmpty()),
                        group.rows().stream().map(ChartGoldenTest::row)));
        Stream<String> foot = table.foot().stream().map(ChartGoldenTest::row);
        return Stream.of(head, body, foot).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static String row(Row row) {
        return row.cells().stream()
                .map(cell -> {
                    String raw = String.join("; ", cell.raw());
                    return cell.shown().equals(raw) ? raw : cell.shown() + " [" + raw + "]";
                })
                .collect(Collectors.joining(" | "));
    }
}
