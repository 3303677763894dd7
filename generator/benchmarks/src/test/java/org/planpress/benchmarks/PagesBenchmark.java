package org.planpress.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.benchmarks.MeasuredProcess.Cost;

/**
 * A thousand pages of text, built by Planpress, by an older jar of Planpress if {@code -Dbefore} names one, and by
 * generators of sites that check nothing: Hugo, and Eleventy if {@code -Deleventy} names its command.
 */
class PagesBenchmark {

    private static final int PAGES = 1_000;
    private static final int RUNS = Integer.getInteger("runs", 5);

    @TempDir
    Path folder;

    @Test
    void buildsAThousandPages() throws Exception {
        String before = System.getProperty("before", "");
        Path small = folder.resolve("small");
        if (before.isEmpty()) {
            SmallPlan.at(small);
        } else {
            // Fields come to plans over time, and none goes: both can read what the older one writes.
            MeasuredProcess.median(1, folder, List.of("java", "-jar", before, "init", small.toString()));
        }
        Path content = folder.resolve("content");
        MorePages.pages(small, content, PAGES);

        Cost ours = measured("Planpress", folder, built(GrowthBenchmark.planpress("-Xmx1g", "build", content)));
        if (!before.isEmpty()) {
            Cost older = measured(
                    "Planpress before",
                    folder,
                    built(GrowthBenchmark.planpress(Path.of(before), "-Xmx1g", "build", content)));
            System.out.printf(
                    Locale.ROOT,
                    "to before: %.2f of the processors, %.2f of the time%n",
                    ours.cpu() / older.cpu(),
                    ours.wall() / older.wall());
            assertThat(ours.cpu() / older.cpu()).isLessThanOrEqualTo(0.6);
            assertThat(ours.wall() / older.wall()).isLessThanOrEqualTo(0.5);
        }
        measured("Hugo", OtherGenerators.hugo(folder.resolve("hugo"), PAGES), List.of("hugo", "--quiet"));
        String eleventy = System.getProperty("eleventy", "");
        if (!eleventy.isEmpty()) {
            measured(
                    "Eleventy",
                    OtherGenerators.eleventy(folder.resolve("eleventy"), PAGES),
                    List.of(eleventy, "--quiet"));
        }
    }

    private static List<String> built(List<String> command) {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("--formats", "html,data", "--output", "site"));
        return line;
    }

    /** Each build writes everything. */
    private Cost measured(String name, Path where, List<String> command) throws IOException {
        Cost cost = MeasuredProcess.median(
                RUNS, where, List.of("bash", "-c", "rm -rf site public _site && " + String.join(" ", command)));
        System.out.printf(Locale.ROOT, "%s: %.2f s, %.2f s of processors%n", name, cost.wall(), cost.cpu());
        return cost;
    }
}
