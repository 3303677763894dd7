package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.finding.Finding;

/**
 * A copy of the smallest plan, to be changed and compiled.
 *
 * @param folder where it lies, with its output beside it
 */
record EditedPlan(Path folder) {

    private static final Path SMALLEST = Path.of("src/test/resources/plans/smallest/content");

    static EditedPlan in(Path folder) throws IOException {
        EditedPlan plan = new EditedPlan(folder);
        try (Stream<Path> files = Files.walk(SMALLEST)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                plan.write(SMALLEST.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return plan;
    }

    Path content(String path) {
        return folder.resolve("content").resolve(path);
    }

    Path output(String path) {
        return folder.resolve("site-output").resolve(path);
    }

    void write(String path, byte[] bytes) throws IOException {
        Path file = content(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
    }

    /** Lets files be published that no text names. */
    void publishAllAssets() throws IOException {
        Files.writeString(content("site.yml"), Files.readString(content("site.yml")) + "assets: publish all\n");
    }

    /** What is said of it; nothing of that keeps it from being published. */
    List<String> findings(String formats, boolean publish) throws IOException {
        Options options = new Options(Map.of(Option.FORMATS, formats));
        Surroundings surroundings = new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 11, 22));
        CompileResult result = new PlanCompiler().compile(options.request(surroundings, publish, step -> {}));

        assertThat(result.outcome()).isEqualTo(publish ? Outcome.PUBLISHED : Outcome.CHECKED);
        return result.findings().stream().map(Finding::headline).toList();
    }

    /** The words of the printed plan. */
    String printed() throws IOException {
        try (PDDocument plan = Loader.loadPDF(output("plan.pdf").toFile())) {
            return new PDFTextStripper().getText(plan).replaceAll("\\s+", " ");
        }
    }
}
