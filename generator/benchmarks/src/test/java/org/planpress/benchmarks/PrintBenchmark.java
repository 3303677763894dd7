package org.planpress.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PrintOptions;
import org.planpress.render.print.PreparedPlan;

/**
 * The printed plan beside what WeasyPrint and Chromium make of the same book. Each gets it ready to be set in type: ours as
 * formatting objects, theirs as one page of HTML. Ours is finished by the pass that makes it readable aloud.
 */
class PrintBenchmark {

    private static final Path PROJECT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final Path TEMPLATES = PROJECT.resolve("templates");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final double NANOS = 1e9;
    private static final int COLD_RUNS = 3;
    private static final int WARM_RUNS = 24;

    /** Of the warm runs the last so many count. */
    private static final int COUNTED = 8;

    /** What the README advises for a process that makes one build. */
    private static final List<String> ONE_BUILD = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    @TempDir
    Path folder;

    /** Some pages, and how long they took. */
    private record Rate(int pages, double seconds) {
        double perSecond() {
            return pages / seconds;
        }

        double to(Rate peer) {
            return perSecond() / peer.perSecond();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 50, 1.5", "18, 300, 5"})
    void isSetFasterThanByThePeers(int times, int leastPages, double leastRatio) throws Exception {
        Path content = folder.resolve("content");
        LargerPlan.write(PROJECT.resolve("content"), content, times);
        Path ready = folder.resolve("ready");
        Path book = BookPage.write(PreparedPlan.write(content, TEMPLATES, DAY, ready));
        Path pdf = folder.resolve("plan.pdf");
        Path theirs = folder.resolve("weasyprint.pdf");

        Rate plain = cold("Planpress, new process", pdf, setting(ready, pdf, 1, List.of()));
        Rate ours = cold("Planpress, new process for one build", pdf, setting(ready, pdf, 1, ONE_BUILD));
        Rate weasyPrint = cold("WeasyPrint, new process", theirs, weasyPrint(book, theirs));
        Rate warm = rate("Planpress, warm", pdf, last(finished(setting(ready, pdf, WARM_RUNS, List.of()))));
        Rate chromium = chromium(book);

        print(
                "pages a second, plain to WeasyPrint %.1f, ours to WeasyPrint %.1f, warm to Chromium %.1f%n",
                plain.to(weasyPrint), ours.to(weasyPrint), warm.to(chromium));
        assertThat(ours.pages()).isGreaterThanOrEqualTo(leastPages);
        assertThat(warm.seconds() / warm.pages() * 30)
                .as("seconds for 30 pages")
                .isLessThanOrEqualTo(1);
        assertThat(warm.to(chromium)).as("warm to Chromium").isGreaterThan(1);
        assertThat(ours.to(weasyPrint)).as("new process to WeasyPrint").isGreaterThanOrEqualTo(leastRatio);
    }

    @Test
    void buildsThreeHundredAndFiftyPagesInHalfAGigabyte() throws Exception {
        Path content = folder.resolve("content");
        LargerPlan.write(PROJECT.resolve("content"), content, 20);
        Path output = folder.resolve("output");

        Rate whole = cold("Planpress in 512 MB, from the content", output.resolve("plan.pdf"), build(content, output));

        assertThat(whole.pages()).isGreaterThanOrEqualTo(350);
    }

    private static List<String> build(Path content, Path output) {
        Path jar = PROJECT.resolve("generator/target/planpress.jar");
        assertThat(jar).as("the jar that mvn package makes").exists();
        return Stream.of(
                        List.of(java(), "-Xmx512m", "-jar", jar.toString(), "build"),
                        List.of("--content", content.toString(), "--templates", TEMPLATES.toString()),
                        List.of("--output", output.toString(), "--formats", "pdf", "--as-of", DAY.toString()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> setting(Path ready, Path pdf, int times, List<String> options) {
        return Stream.of(
                        List.of(java(), "-Xmx512m"),
                        options,
                        List.of("-cp", System.getProperty("java.class.path"), PreparedPlan.class.getName()),
                        List.of(ready.toString(), TEMPLATES.toString(), pdf.toString(), Integer.toString(times)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> weasyPrint(Path page, Path pdf) {
        return List.of("weasyprint", "--quiet", "--pdf-variant", "pdf/ua-1", page.toString(), pdf.toString());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A process from its start to its end; the median of some runs. */
    private Rate cold(String name, Path pdf, List<String> command) throws IOException, InterruptedException {
        double[] seconds = new double[COLD_RUNS];
        for (int run = 0; run < COLD_RUNS; run++) {
            long start = System.nanoTime();
            finished(command);
            seconds[run] = (System.nanoTime() - start) / NANOS;
        }
        return rate(name, pdf, seconds);
    }

    private List<String> finished(List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        int code = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(() -> String.join(" ", command)).isZero();
        return Files.readAllLines(said);
    }

    private static double[] last(List<String> seconds) {
        return seconds.stream()
                .skip(seconds.size() - COUNTED)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private Rate chromium(Path book) throws IOException {
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                new ChromeOptions()
                        .setBinary("/usr/bin/chromium")
                        .addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
        try {
            Path pdf = folder.resolve("chromium.pdf");
            double[] seconds = IntStream.range(0, WARM_RUNS)
                    .mapToDouble(run -> printed(driver, book, pdf))
                    .toArray();
            return rate("Chromium, warm", pdf, Arrays.copyOfRange(seconds, WARM_RUNS - COUNTED, WARM_RUNS));
        } finally {
            driver.quit();
        }
    }

    /** The seconds that it takes to load and print a page. */
    private static double printed(ChromeDriver driver, Path book, Path pdf) {
        long start = System.nanoTime();
        driver.get(book.toUri().toString());
        try {
            Files.write(
                    pdf,
                    Base64.getMimeDecoder()
                            .decode(driver.print(new PrintOptions()).getContent()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return (System.nanoTime() - start) / NANOS;
    }

    private static Rate rate(String name, Path pdf, double[] seconds) throws IOException {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            Rate rate = new Rate(document.getNumberOfPages(), sorted[sorted.length / 2]);
            print("%-38s %4d pages in %6.2f s: %6.1f a second%n", name, rate.pages, rate.seconds, rate.perSecond());
            return rate;
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
