package org.planpress.compile;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.export.report.ReportFormat;
import org.planpress.finding.Findings;
import org.planpress.output.Digest;
import org.planpress.output.Output;
import org.planpress.render.html.TemplateFolder;
import org.planpress.testing.FilledPlan;
import org.planpress.testing.HollowPng;

/** The digest of what an output is made from changes if, and only if, something that it needs does. */
class MadeFromTest {

    private static final Path PLAN = Path.of("src/test/resources/plans/figures/content");
    private static final String FOREWORD = "editions/2025-29/foreword.md";
    private static final String DAY = "2026-03-31";
    private static final String PICTURE = "assets/town.png";

    @TempDir
    Path folder;

    private Path work;

    @BeforeEach
    void copiesAPlanAndTemplates() throws IOException {
        work = copyTo("one");
    }

    private Path copyTo(String name) throws IOException {
        Path to = folder.resolve(name);
        try (Stream<Path> files = Files.walk(PLAN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(to.resolve("content").resolve(PLAN.relativize(file).toString()), Files.readAllBytes(file));
            }
        }
        for (Map.Entry<String, byte[]> file : TemplateFolder.builtIn().files().entrySet()) {
            write(to.resolve("templates").resolve(file.getKey()), file.getValue());
        }
        write(to.resolve("content").resolve(PICTURE), HollowPng.of(4, 3));
        write(to.resolve("content/assets/rates.csv"), "a,b\n".getBytes(StandardCharsets.UTF_8));
        edit(
                to.resolve("content").resolve(FOREWORD),
                "Tell us what you see.",
                "See ![The town.](" + PICTURE + ") and [the rates](assets/rates.csv)");
        return to;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
    }

    private static void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private static List<Output> outputs(Path work, String asOf) throws IOException {
        List<Output> outputs = new ArrayList<>();
        PlanCompiler compiler = new PlanCompiler((sound, request) -> {
            outputs.addAll(Outputs.of(sound, request));
            return List.of();
        });
        Surroundings surroundings = new Surroundings(work, work.resolve("home"), LocalDate.parse(asOf));
        CompileResult result = compiler.compile(new Options(Map.of()).request(surroundings, false, Progress.SILENT));
        assertThat(outputs).as(result.report(ReportFormat.TEXT)).isNotEmpty();
        return outputs;
    }

    private static String name(Output output) {
        return output.getClass().getSimpleName().replace("Output", "");
    }

    private static Map<String, Digest> digests(List<Output> outputs) {
        return outputs.stream().collect(toMap(MadeFromTest::name, Output::madeFrom, (one, other) -> one, TreeMap::new));
    }

    private Map<String, Digest> digests() throws IOException {
        return digests(outputs(work, DAY));
    }

    private static Set<String> changed(Map<String, Digest> before, Map<String, Digest> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.removeIf(output -> Objects.equals(before.get(output), after.get(output)));
        return changed;
    }

    private static Map<String, Digest> files(List<Output> outputs) {
        Map<String, Digest> files = new ConcurrentHashMap<>();
        new Making(outputs).run(file -> files.put(file.path(), Digest.of(file)), new Findings());
        return files;
    }

    /** A line above all others moves every place in the content, and no reader sees it. */
    private static void moveAllLines(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.toString();
                if (name.endsWith(".yml")) {
                    Files.writeString(file, "# A note.\n" + Files.readString(file));
                } else if (name.endsWith(".md")) {
                    Files.writeString(file, Files.readString(file).replaceFirst("---\n", "---\n# A note.\n"));
                }
            }
        }
    }

    @Test
    void isTheSameInAnotherFolderAndBelowAnotherLineAndSoAreTheFiles() throws IOException {
        Path other = copyTo("another");
        moveAllLines(other.resolve("content"));
        List<Output> outputs = outputs(work, DAY);
        List<Output> moved = outputs(other, DAY);

        assertThat(digests(moved)).isEqualTo(digests(outputs)).hasSize(14);
        assertThat(files(moved))
                .isEqualTo(files(outputs))
                .containsKeys("index.html", "plan.pdf", "plan-ua2.pdf", "design-pack.zip", "data/plan.json");
    }

    /** The files of an output whose digest stays do not change either. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                FOREWORD + " | to be safe | to be calm | Data, Html, LargePrint, Pack, Pdf, Press, Text, Ua2",
                "reports/2025-q3/risks.yml | Venues leave | Venues go | Data, Html, Pack, Pdf, Slides",
                "meetings/2026-01-20.yml | noted the charter | saw the charter | Data, Html, LargePrint, Pack, Pdf, Press, Tables, Text, Ua2"
            })
    void changesWhereAWordShows(String file, String before, String after, String changed) throws IOException {
        List<Output> first = outputs(work, DAY);
        Map<String, Digest> madeFrom = digests(first);

        edit(work.resolve("content").resolve(file), before, after);

        List<Output> second = outputs(work, DAY);
        assertThat(changed(madeFrom, digests(second))).containsExactlyInAnyOrder(changed.split(", ", -1));
        second.removeIf(output -> changed.contains(name(output)));
        first.removeIf(output -> changed.contains(name(output)));
        assertThat(files(second)).isEqualTo(files(first));
    }

    @Test
    void changesWhereAFileIsPublishedAsItIs() throws IOException {
        Map<String, Digest> first = digests();

        edit(work.resolve("content/assets/rates.csv"), "a,b", "a,c");

        assertThat(changed(first, digests())).containsExactly("Assets");
    }

    @Test
    void changesWhereAPictureShows() throws IOException {
        Map<String, Digest> first = digests();

        write(work.resolve("content").resolve(PICTURE), HollowPng.of(5, 3));

        assertThat(changed(first, digests()))
                .containsExactlyInAnyOrder("Assets", "Html", "LargePrint", "Pack", "Pdf", "Press", "Ua2");
    }

    @Test
    void changesWhereTemplatesAreUsed() throws IOException {
        Map<String, Digest> first = digests();

        Path style = work.resolve("templates/assets/style.css");
        Files.writeString(style, Files.readString(style) + "\n");

        assertThat(changed(first, digests()))
                .containsExactlyInAnyOrder(
                        "ChartPictures", "Html", "LargePrint", "Pack", "Pdf", "Press", "Slides", "Ua2");
    }

    @Test
    void changesWithTheDayOnWhichLatenessIsJudged() throws IOException {
        assertThat(changed(digests(), digests(outputs(work, "2026-06-30")))).contains("Data", "Html", "Tables");
    }

    @Test
    void changesWithTheLookOfTheOffice() throws IOException {
        Map<String, Digest> first = digests();

        Files.writeString(work.resolve("content/theme.yml"), """
                colours: [{name: ink, light: "#2a1a0e"}]
                print: {inside: 40 mm}
                cover: {image: %s, description: The town}
                """.formatted(PICTURE));

        assertThat(changed(first, digests()))
                .contains("Html", "LargePrint", "Pack", "Pdf", "Press", "Slides", "Ua2")
                .doesNotContain("Assets", "Tables", "Text");
    }

    /** A type that no digest knows would be met here, because this plan leaves no field out. */
    @Test
    void knowsEveryTypeThatAPlanOrAPageHolds() throws IOException {
        Path filled = folder.resolve("filled");
        FilledPlan.make().write(filled.resolve("content"));

        assertThat(digests(outputs(filled, DAY)).values())
                .allSatisfy(digest ->
                        assertThat(HexFormat.of().parseHex(digest.hex())).hasSize(32));
    }
}
