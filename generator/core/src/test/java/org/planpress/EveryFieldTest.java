package org.planpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.CompileResult;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.export.report.ReportFormat;
import org.planpress.testing.FieldLines;
import org.planpress.testing.FilledPlan;

/**
 * Nothing that an author writes is lost on the way: the value of every field of the model stands in every finished file,
 * or {@code left-out.txt} says why it does not. That list is held to as well: what it names is in fact not shown.
 *
 * <p>What is looked for is the value. That a reference stands beside the right thing is the business of other tests.
 */
class EveryFieldTest {

    private static final Map<String, String> OUTPUTS = new LinkedHashMap<>();

    /** Fields that an output does not show, and why. */
    private record LeftOut(String field, String output, String reason) {

        private static LeftOut of(List<String> parts) {
            return new LeftOut(parts.get(0), parts.get(1), parts.get(2));
        }

        /** {@code edition.* but title, control.owner} means all other fields that start so. */
        private boolean means(String named, String file) {
            String[] parts = field.split(" but ", 2);
            String start = parts[0].replace("*", "");
            boolean group = parts[0].endsWith("*");
            boolean excepted = parts.length > 1
                    && Stream.of(parts[1].split(", ", -1)).anyMatch(rest -> named.equals(start + rest));
            return (group ? named.startsWith(start) && !excepted : named.equals(field))
                    && (output.equals("*") || List.of(output.split(", ", -1)).contains(file));
        }
    }

    @BeforeAll
    static void compiles(@TempDir Path folder) throws IOException {
        FilledPlan.make().write(folder.resolve("content"));
        CompileResult result = new PlanCompiler()
                .compile(new Options(Map.of(Option.FORMATS, "html,data,pdf,large-print,slides,pack,txt"))
                        .request(
                                new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 3, 31)),
                                true,
                                Progress.SILENT));
        assertThat(result.outcome()).as(result.report(ReportFormat.TEXT)).isEqualTo(CompileResult.Outcome.PUBLISHED);
        Path site = folder.resolve("site-output");
        OUTPUTS.put("html", texts(site, path -> path.endsWith(".html")));
        OUTPUTS.put("data", texts(site, path -> path.startsWith("data/") && path.endsWith(".json")));
        OUTPUTS.put("plan.pdf", pdf(site.resolve("plan.pdf")));
        OUTPUTS.put("plan-large-print.pdf", pdf(site.resolve("plan-large-print.pdf")));
        OUTPUTS.put("plan.docx", office(entry(Files.readAllBytes(site.resolve("design-pack.zip")), ".docx"), "word/"));
        OUTPUTS.put("plan.txt", texts(site, path -> path.equals("plan.txt")));
        OUTPUTS.put("sheet.pdf", pdf(site.resolve("commitments/p1.zqt.1/sheet.pdf")));
        OUTPUTS.put("report.pdf", pdf(site.resolve("reports/r1/report.pdf")));
        OUTPUTS.put("slides.pptx", office(Files.readAllBytes(site.resolve("reports/r1/slides.pptx")), "ppt/"));
    }

    @Test
    void standsInEveryFileOrInTheListOfWhatIsLeftOut() {
        List<LeftOut> leftOut =
                FieldLines.read("left-out.txt").stream().map(LeftOut::of).toList();
        List<String> lost = new ArrayList<>();
        List<String> shownAfterAll = new ArrayList<>();
        for (FilledPlan.Told told : FilledPlan.make().told()) {
            OUTPUTS.forEach((output, text) -> {
                List<LeftOut> entries = leftOut.stream()
                        .filter(entry -> entry.means(told.field(), output))
                        .toList();
                if (told.isIn(text) && !entries.isEmpty()) {
                    shownAfterAll.add(told.field() + " | " + output);
                } else if (!told.isIn(text) && entries.isEmpty()) {
                    lost.add(told.field() + " | " + output);
                }
            });
        }

        assertThat(String.join("\n", lost))
                .as("fields that a file does not show")
                .isEmpty();
        assertThat(String.join("\n", shownAfterAll))
                .as("fields that left-out.txt names and that are shown")
                .isEmpty();
    }

    @Test
    void hasAReasonForEachThatIsLeftOutAndNoneForFieldsThatAreNotThere() {
        List<String> fields =
                FilledPlan.make().told().stream().map(FilledPlan.Told::field).toList();

        assertThat(FieldLines.read("left-out.txt")).allSatisfy(parts -> {
            LeftOut entry = LeftOut.of(parts);
            assertThat(entry.reason()).isNotBlank();
            assertThat(fields).anyMatch(field -> OUTPUTS.keySet().stream().anyMatch(file -> entry.means(field, file)));
        });
    }

    private static String texts(Path site, Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> wanted.test(site.relativize(file).toString().replace('\\', '/')))
                    .sorted()
                    .map(EveryFieldTest::text)
                    .collect(Collectors.collectingAndThen(Collectors.joining("\n"), FilledPlan::squeezed));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return FilledPlan.squeezed(new PDFTextStripper().getText(document));
        }
    }

    /** The words of the parts of an office file. */
    private static String office(byte[] file, String folder) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().startsWith(folder) && entry.getName().endsWith(".xml")) {
                    words.append(new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""));
                }
            }
        }
        return FilledPlan.squeezed(words.toString());
    }

    private static byte[] entry(byte[] archive, String ending) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(ending)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new AssertionError("no " + ending);
    }
}
