package org.planpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
 * A plan in which each field that takes marks is one bold word that is a link: every such link stands on a page of the
 * site, and no form of publication shows a sign of a mark or one that the product uses inside itself.
 */
class MarkedFieldsTest {

    private static final Pattern WORD = Pattern.compile("https://example\\.org/(zq\\d+word)");

    /** Signs of marks as an author writes them, and those that templates and print put around words. */
    private static final Pattern SIGNS = Pattern.compile("\\*\\*|\\]\\(|[\\uFDD0-\\uFDEF\\uE000-\\uF8FF]");

    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static final List<FilledPlan.Told> TOLD = new ArrayList<>();

    @BeforeAll
    static void compiles(@TempDir Path folder) throws IOException {
        FilledPlan plan = FilledPlan.make("[**%1$s**](https://example.org/%1$s)"::formatted);
        TOLD.addAll(plan.told());
        plan.write(folder.resolve("content"));
        CompileResult result = new PlanCompiler()
                .compile(new Options(Map.of(Option.FORMATS, "html,data,pdf,large-print,slides,pack,txt"))
                        .request(
                                new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 3, 31)),
                                true,
                                Progress.SILENT));
        assertThat(result.outcome()).as(result.report(ReportFormat.TEXT)).isEqualTo(CompileResult.Outcome.PUBLISHED);
        Path site = folder.resolve("site-output");
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                read(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    /** Keeps the words of a file, and of those in it. */
    private static void read(String name, byte[] bytes) throws IOException {
        if (name.matches(".*\\.(?:zip|docx|pptx|xlsx)")) {
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    read(name + "/" + entry.getName(), in.readAllBytes());
                }
            }
        } else if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                TEXTS.put(name, new PDFTextStripper().getText(document));
            }
        } else if (name.matches(".*\\.(?:html|json|xml|csv|txt|svg|rels|ics|md|webmanifest)")) {
            TEXTS.put(name, new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static String all(String ending) {
        StringBuilder all = new StringBuilder();
        TEXTS.forEach((name, text) -> all.append(name.endsWith(ending) ? text : ""));
        return all.toString();
    }

    private static List<String> lost(String text, String shows) {
        return TOLD.stream()
                .filter(told -> all(".txt").contains("https://example.org/" + word(told))
                        || all(".html").contains(word(told)))
                .filter(told -> isMarked(told) && !text.contains(shows.formatted(word(told))))
                .map(FilledPlan.Told::field)
                .toList();
    }

    private static String word(FilledPlan.Told told) {
        return told.forms().get(0);
    }

    private static boolean isMarked(FilledPlan.Told told) {
        return marked().contains(word(told));
    }

    /** The words that bear marks. */
    private static List<String> marked() {
        List<String> words = new ArrayList<>();
        FilledPlan.make(word -> {
            words.add(word);
            return word;
        });
        return words;
    }

    @Test
    void standAsElementsOnPages() {
        assertThat(lost(all(".html"), "<a href=\"https://example.org/%1$s\"><strong>%1$s</strong></a>"))
                .containsExactlyInAnyOrderElementsOf(FieldLines.read("marks-left-out.txt").stream()
                        .map(parts -> parts.get(0))
                        .toList());
    }

    @Test
    void leaveNoSignBehind() {
        assertThat(TEXTS.entrySet())
                .allSatisfy(text -> assertThat(SIGNS.matcher(text.getValue())
                                .results()
                                .map(sign -> text.getKey() + ": "
                                        + text.getValue()
                                                .substring(
                                                        Math.max(0, sign.start() - 40),
                                                        Math.min(text.getValue().length(), sign.end() + 40)))
                                .toList())
                        .isEmpty());
        assertThat(WORD.matcher(all("plan.txt")).find()).isTrue();
    }

    @Test
    void leadFromPrintAndOfficeFiles() {
        assertThat(all("document.xml.rels")).contains("https://example.org/zq");
        assertThat(all("slide1.xml.rels") + all("slide2.xml.rels") + all("slide3.xml.rels"))
                .contains("https://example.org/zq");
    }
}
