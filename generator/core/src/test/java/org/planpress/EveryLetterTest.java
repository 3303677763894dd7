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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.compile.CompileResult;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.finding.Finding;
import org.planpress.finding.Severity;
import org.planpress.testing.FilledPlan;
import org.planpress.testing.PlanFolder;
import org.planpress.testing.RandomProse;

/**
 * Texts that nobody would write are chapters of a plan: what is not refused stands on its page, in the printed plan and
 * in the text document with all its words, or a finding names the line.
 */
class EveryLetterTest {

    private static final int PLANS = Boolean.getBoolean("deep") ? 40 : 1;
    private static final int CHAPTERS = 60;
    private static final String FOLDER = "editions/2025-29/";

    private final Map<String, String> chapters = new LinkedHashMap<>();

    @TempDir
    Path folder;

    static LongStream plans() {
        return LongStream.range(0, PLANS);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void isPublishedOrTold(long plan) throws IOException {
        PlanFolder.copy("smallest", folder.resolve("content"));
        IntStream.range(0, CHAPTERS)
                .forEach(chapter -> write(chapter, RandomProse.of(1_000_000 + plan * CHAPTERS + chapter)));
        // All that is to be refused is said in one round, so that what is left can be published.
        refused(compile(false)).forEach(this::remove);
        CompileResult result = compile(true);
        assertThat(result.outcome()).as(errors(result)).isEqualTo(CompileResult.Outcome.PUBLISHED);
        assertThat(chapters).as("chapters that are not refused").hasSizeGreaterThan(CHAPTERS / 12);

        Path site = folder.resolve("site-output");
        byte[] pack = Files.readAllBytes(site.resolve("design-pack.zip"));
        Map<String, String> documents = Map.of(
                "plan.pdf", pdf(site.resolve("plan.pdf")),
                "plan.docx", office(entry(pack, ".docx")));
        List<String> lost = new ArrayList<>();
        chapters.forEach((path, text) -> {
            Map<String, String> published = new LinkedHashMap<>(documents);
            published.put("web", page(site, path));
            published.forEach((where, words) -> {
                String gone = gone(path, text, words, result.findings());
                if (!gone.isEmpty()) {
                    lost.add(where + " " + path + ": " + gone + "\n" + text + "\n----\n");
                }
            });
        });
        assertThat(String.join("\n", lost)).isEmpty();
    }

    private static String gone(String path, String text, String published, List<Finding> findings) {
        int before = 4; // the lines of the fields
        Set<Integer> told = findings.stream()
                .filter(found -> found.location().path().endsWith(path))
                .map(found -> found.location().line() - before)
                .collect(Collectors.toSet());
        List<RandomProse.Told> all = RandomProse.told(text);
        return all.stream()
                .filter(word -> !published.contains(FilledPlan.squeezed(word.word())) && !told.contains(word.line()))
                .filter(word -> all.stream()
                                .filter(other -> other.word().equals(word.word()))
                                .count()
                        == 1)
                .map(word -> word.line() + " " + word.word())
                .collect(Collectors.joining(", "));
    }

    private void write(int chapter, String text) {
        String path = FOLDER + "c" + chapter + ".md";
        chapters.put(path, text);
        try {
            Files.writeString(
                    folder.resolve("content").resolve(path),
                    "---\ntitle: Chapter %d\norder: %d\n---\n%s".formatted(chapter, 100 + chapter, text));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void remove(String path) {
        chapters.remove(path);
        try {
            Files.delete(folder.resolve("content").resolve(path));
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }

    private static String errors(CompileResult result) {
        return result.findings().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map(Finding::headline)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> refused(CompileResult result) {
        return result.findings().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map(found -> found.location().path().replaceFirst("^content/", ""))
                .distinct()
                .toList();
    }

    private CompileResult compile(boolean publish) throws IOException {
        Surroundings surroundings = new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 3, 31));
        String formats = publish ? "html,pdf,pack" : "html";
        return new PlanCompiler()
                .compile(new Options(Map.of(Option.FORMATS, formats)).request(surroundings, publish, Progress.SILENT));
    }

    private static String page(Path site, String path) {
        String name = path.replaceFirst(".*/", "").replaceFirst("\\.md$", "");
        try (var pages = Files.walk(site)) {
            return FilledPlan.squeezed(Files.readString(pages.filter(file -> file.endsWith(name + "/index.html"))
                    .findFirst()
                    .orElseThrow()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of a document, the addresses of its links and the descriptions of its pictures. */
    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String words = new PDFTextStripper().getText(document);
            String beside = document.getDocument().getXrefTable().keySet().stream()
                    .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                    .filter(COSDictionary.class::isInstance)
                    .map(COSDictionary.class::cast)
                    .map(part -> part.getString(COSName.ALT, "") + " " + part.getString(COSName.URI, "") + " "
                            + address(part))
                    .collect(Collectors.joining(" "));
            return FilledPlan.squeezed(words + beside);
        }
    }

    private static String address(COSDictionary annotation) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        return action == null ? "" : action.getString(COSName.URI, "");
    }

    private static String office(byte[] file) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    words.append(xml).append(xml.replaceAll("<[^>]*>", ""));
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
