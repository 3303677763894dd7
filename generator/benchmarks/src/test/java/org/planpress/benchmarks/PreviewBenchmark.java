package org.planpress.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From a save to the words on the screen, in Chromium: the example, the example with 300 measures more, and 1,000 pages of
 * text, these beside Hugo, and beside Eleventy if {@code -Deleventy} names its command.
 */
class PreviewBenchmark {

    private static final Path PROJECT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final int SAVES = Integer.getInteger("saves", 50);
    private static final int WARMING = 10;
    private static final int PAGES = 1_000;
    private static final int PATIENCE = 120_000;
    private static final int SAVE_PATIENCE = 10_000;
    private static final int BETWEEN_SAVES = 700;

    @TempDir
    Path folder;

    /** How long saves take to be seen, in milliseconds. */
    private record Latency(long median, long p95) {}

    @Test
    void showsASaveOfAThousandPages() throws Exception {
        Path content = folder.resolve("content");
        MorePages.pages(SmallPlan.at(folder.resolve("small")), content, PAGES);
        Latency ours = measured("Planpress, 1,000 pages", content, "pages/page-500.md", "page-500/", "page 500");

        int port = freePort();
        Path hugo = OtherGenerators.hugo(folder.resolve("hugo"), PAGES);
        measured(
                "Hugo, 1,000 pages",
                hugo,
                List.of("hugo", "server", "--bind", "127.0.0.1", "--port", Integer.toString(port)),
                hugo.resolve("content/page-500.md"),
                "http://127.0.0.1:" + port + "/page-500/",
                "page 500");
        String command = System.getProperty("eleventy", "");
        if (!command.isEmpty()) {
            int other = freePort();
            Path eleventy = OtherGenerators.eleventy(folder.resolve("eleventy"), PAGES);
            measured(
                    "Eleventy, 1,000 pages",
                    eleventy,
                    List.of(command, "--serve", "--incremental", "--quiet", "--port=" + other),
                    eleventy.resolve("page-500.md"),
                    "http://localhost:" + other + "/page-500/",
                    "page 500");
        }

        assertThat(ours.median).isLessThanOrEqualTo(120);
        assertThat(ours.p95).isLessThanOrEqualTo(250);
    }

    @Test
    void showsASaveOfTheExample() throws Exception {
        Path content = folder.resolve("content");
        MorePages.measures(PROJECT.resolve("content"), content, 0);

        Latency ours = measured(
                "Planpress, the example", content, "editions/2025-29/foreword.md", "sections/foreword/", "Foreword");

        assertThat(ours.median).isLessThanOrEqualTo(150);
        assertThat(ours.p95).isLessThanOrEqualTo(300);
    }

    @Test
    void showsASaveAmongManyMeasures() throws Exception {
        Path content = folder.resolve("content");
        MorePages.measures(PROJECT.resolve("content"), content, 300);

        Latency ours = measured(
                "Planpress, 300 measures more",
                content,
                "editions/2025-29/foreword.md",
                "sections/foreword/",
                "Foreword");

        assertThat(ours.median).isLessThanOrEqualTo(150);
        assertThat(ours.p95).isLessThanOrEqualTo(300);
    }

    private Latency measured(String name, Path content, String file, String page, String words) throws Exception {
        int port = freePort();
        List<String> serve = List.of(
                PROJECT.resolve("generator/planpress").toString(),
                "serve",
                "--content",
                content.toString(),
                "--port",
                Integer.toString(port));
        return measured(name, folder, serve, content.resolve(file), "http://localhost:" + port + "/" + page, words);
    }

    private static Latency measured(
            String name, Path where, List<String> serve, Path file, String address, String words) throws Exception {
        String text = Files.readString(file);
        long[] taken = new long[SAVES];
        try (OpenBrowser browser = new OpenBrowser()) {
            long start = System.currentTimeMillis();
            Process server = new ProcessBuilder(serve)
                    .directory(where.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try {
                browser.open(address, words, PATIENCE);
                System.out.printf(Locale.ROOT, "%s: first page %d ms%n", name, System.currentTimeMillis() - start);
                Thread.sleep(5L * BETWEEN_SAVES);
                for (int save = -WARMING; save < SAVES; save++) {
                    String mark = "zzmark" + (WARMING + save);
                    long written = System.currentTimeMillis();
                    Files.writeString(file, text + "\n" + mark + " words.\n");
                    long seen = browser.seen(mark, SAVE_PATIENCE) - written;
                    if (save >= 0) {
                        taken[save] = seen;
                    }
                    Thread.sleep(BETWEEN_SAVES);
                }
            } finally {
                server.descendants().forEach(ProcessHandle::destroy);
                server.destroy();
                Files.writeString(file, text);
            }
        }
        Arrays.sort(taken);
        Latency latency = new Latency(taken[SAVES / 2], taken[SAVES * 95 / 100]);
        System.out.printf(
                Locale.ROOT,
                "%s: %d saves, median %d ms, 95 of 100 within %d ms, all within %d ms%n",
                name,
                SAVES,
                latency.median,
                latency.p95,
                taken[SAVES - 1]);
        return latency;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
