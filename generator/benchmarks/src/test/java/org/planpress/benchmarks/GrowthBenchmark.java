package org.planpress.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.benchmarks.MeasuredProcess.Cost;

/**
 * Whether work grows as the plan does: a check of the pages and the data of the example, with a thousand commitments
 * more, and with ten thousand; and ten thousand pages of text, built.
 */
class GrowthBenchmark {

    private static final Path PROJECT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final int RUNS = Integer.getInteger("runs", 5);

    @TempDir
    Path folder;

    @Test
    void costsAsMuchForTheLastCommitmentAsForTheFirst() throws Exception {
        Map<Integer, Cost> costs = new TreeMap<>();
        for (int more : List.of(0, 1_000, 10_000)) {
            Path content = folder.resolve("content-" + more);
            MorePages.commitments(PROJECT.resolve("content"), content, more);
            Cost cost = MeasuredProcess.median(
                    RUNS, folder, planpress("-Xmx512m", "check", content, "--formats", "html,data"));
            costs.put(more, cost);
            System.out.printf(
                    Locale.ROOT, "%,d commitments: %.1f s, %.1f s of processors%n", 63 + more, cost.wall(), cost.cpu());
        }
        double early = (cpu(costs, 1_000) - cpu(costs, 0)) / 1_000;
        double late = (cpu(costs, 10_000) - cpu(costs, 1_000)) / 9_000;
        System.out.printf(Locale.ROOT, "for one more, late to early: %.2f%n", late / early);
        assertThat(late / early).isLessThanOrEqualTo(1.2);
    }

    private static double cpu(Map<Integer, Cost> costs, int more) {
        return Objects.requireNonNull(costs.get(more)).cpu();
    }

    @Test
    void buildsTenThousandPagesInAGigabyte() throws IOException {
        Path content = folder.resolve("content");
        MorePages.pages(SmallPlan.at(folder.resolve("small")), content, 10_000);
        List<String> build = new ArrayList<>(planpress("-Xmx1g", "build", content, "--formats", "html,data"));
        build.addAll(List.of("--output", folder.resolve("site").toString()));

        Cost cost = MeasuredProcess.median(1, folder, build);

        System.out.printf(Locale.ROOT, "10,000 pages: %.1f s, %.1f s of processors%n", cost.wall(), cost.cpu());
        assertThat(folder.resolve("site/page-9999/index.html")).exists();
    }

    static List<String> planpress(String heap, String command, Path content, String... more) {
        Path jar = PROJECT.resolve("generator/target/planpress.jar");
        assertThat(jar).as("the jar that mvn package makes").exists();
        return planpress(jar, heap, command, content, more);
    }

    static List<String> planpress(Path jar, String heap, String command, Path content, String... more) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                heap,
                "-jar",
                jar.toString(),
                command));
        line.addAll(List.of("--content", content.toString()));
        line.addAll(List.of(more));
        return line;
    }
}
