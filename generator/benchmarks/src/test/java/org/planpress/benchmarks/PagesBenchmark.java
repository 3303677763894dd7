package org.planpress.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
        Path content = folder.resolve("content");
        MorePages.pages(SmallPlan.at(folder.resolve("small")), content, PAGES);

        Cost ours = measured("Planpress", folder, built(GrowthBenchmark.planpress("-Xmx1g", "build", content)));
        String before = System.getProperty("before", "");
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
        measured("Hugo", hugo(), List.of("hugo", "--quiet"));
        String eleventy = System.getProperty("eleventy", "");
        if (!eleventy.isEmpty()) {
            measured("Eleventy", eleventy(), List.of(eleventy, "--quiet"));
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

    private Path hugo() throws IOException {
        Path site = Files.createDirectories(folder.resolve("hugo"));
        MorePages.write(site.resolve("content"), PAGES);
        Files.writeString(site.resolve("config.toml"), "baseURL = \"https://example.org/\"\ntitle = \"Pages\"\n");
        Path layouts = Files.createDirectories(site.resolve("layouts/_default"));
        String shell = "<!DOCTYPE html><html lang=\"en\"><title>{{ .Title }}</title><h1>{{ .Title }}</h1>%s</html>\n";
        Files.writeString(layouts.resolve("single.html"), shell.formatted("{{ .Content }}"));
        Files.writeString(
                layouts.resolve("list.html"),
                shell.formatted("{{ range .Pages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}"));
        return site;
    }

    private Path eleventy() throws IOException {
        Path site = Files.createDirectories(folder.resolve("eleventy"));
        MorePages.write(site, PAGES);
        Files.writeString(
                Files.createDirectories(site.resolve("_includes")).resolve("page.html"),
                "<!DOCTYPE html><html lang=\"en\"><title>{{ title }}</title><h1>{{ title }}</h1>{{ content }}</html>\n");
        Files.writeString(site.resolve("eleventy.11tydata.json"), "{\"layout\": \"page.html\"}\n");
        return site;
    }
}
