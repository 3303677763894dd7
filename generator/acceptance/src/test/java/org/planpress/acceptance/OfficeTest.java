package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Presentations and the text document as an office suite opens them. */
class OfficeTest {

    /** The parts that we write; the rest comes from a library. */
    private static final Pattern OURS = Pattern.compile(
            "ppt/(slides|slideLayouts|slideMasters|notesSlides|charts|theme)/[a-zA-Z]+[0-9]+\\.xml|ppt/presentation\\.xml"
                    + "|word/(document|styles|settings|numbering|footnotes|footer)\\.xml");

    /** A slide is 540 points high; text that is no foot ends above this. */
    private static final double ABOVE_THE_FOOT = 640 * 0.75;

    static List<String> decks() throws IOException {
        return ExamplePlan.files(".pptx").stream()
                .map(file -> ExamplePlan.site().relativize(file).toString())
                .toList();
    }

    private static SortedMap<String, byte[]> parts(byte[] zip) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] deck(String name) throws IOException {
        return Files.readAllBytes(ExamplePlan.site().resolve(name));
    }

    private static byte[] text() throws IOException {
        byte[] pack = Files.readAllBytes(ExamplePlan.site().resolve("design-pack.zip"));
        return parts(pack).entrySet().stream()
                .filter(part -> part.getKey().endsWith("text/plan.docx"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static PDDocument opened(byte[] file, String ending, Path folder) throws IOException, InterruptedException {
        Path source = folder.resolve("in." + ending);
        Files.write(source, file);
        Process editor = new ProcessBuilder(
                        Program.OFFICE.path().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(editor.waitFor(5, TimeUnit.MINUTES)).isTrue();
        Path pdf = folder.resolve("in.pdf");
        assertThat(pdf).as(Files.readString(folder.resolve("log.txt"))).exists();
        return Loader.loadPDF(Files.readAllBytes(pdf));
    }

    @Test
    void hasADeckForEachReport() throws IOException {
        assertThat(decks()).containsExactly("reports/2023-05/slides.pptx", "reports/2023-12/slides.pptx");
    }

    @ParameterizedTest
    @MethodSource("decks")
    void losesNoSlideAndNoWordOfADeck(String deck, @TempDir Path folder) throws IOException, InterruptedException {
        SortedMap<String, byte[]> parts = parts(deck(deck));
        List<String> slides = parts.keySet().stream()
                .filter(name -> name.matches("ppt/slides/slide[0-9]+\\.xml"))
                .toList();
        try (PDDocument pdf = opened(deck(deck), "pptx", folder)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(slides.size());
            String shown = solid(new PDFTextStripper().getText(pdf));
            assertThat(slides)
                    .flatMap(name -> words(Objects.requireNonNull(parts.get(name)), "<a:t>([^<]+)</a:t>"))
                    .allSatisfy(words -> assertThat(shown).contains(solid(words)));
        }
    }

    @ParameterizedTest
    @MethodSource("decks")
    void keepsWordsAboveTheFoot(String deck, @TempDir Path folder) throws IOException, InterruptedException {
        List<String> tooLow = new ArrayList<>();
        try (PDDocument pdf = opened(deck(deck), "pptx", folder)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    TextPosition first = letters.get(0);
                    if (first.getFontSizeInPt() > 17 && first.getYDirAdj() > ABOVE_THE_FOOT) {
                        tooLow.add(getCurrentPageNo() + ": " + text);
                    }
                }
            }.getText(pdf);
        }
        assertThat(tooLow).isEmpty();
    }

    @Test
    void losesNoWordOfTheText(@TempDir Path folder) throws IOException, InterruptedException {
        SortedMap<String, byte[]> parts = parts(text());
        try (PDDocument pdf = opened(text(), "docx", folder)) {
            PDFTextStripper stripper = new PDFTextStripper();
            String shown = solid(stripper.getText(pdf));
            assertThat(pdf.getNumberOfPages()).isGreaterThan(30);
            assertThat(Stream.of("word/document.xml", "word/footnotes.xml")
                            .flatMap(name -> words(
                                    Objects.requireNonNull(parts.get(name)),
                                    "<w:t xml:space=\"preserve\">([^<]+)</w:t>")
                                    .stream()))
                    .hasSizeGreaterThan(500)
                    .allMatch(words -> isShown(solid(words), shown));
        }
    }

    @Test
    void keepsToTheSchemasOfTheFormats() throws IOException {
        List<SortedMap<String, byte[]>> files = new ArrayList<>();
        files.add(parts(text()));
        for (String deck : decks()) {
            files.add(parts(deck(deck)));
        }
        List<String> faults = new ArrayList<>();
        files.forEach(parts -> parts.forEach((name, bytes) -> {
            if (OURS.matcher(name).matches()) {
                faults.addAll(faults(name, new String(bytes, StandardCharsets.UTF_8)));
            }
        }));

        assertThat(faults).isEmpty();
    }

    private static List<String> faults(String name, String xml) {
        List<XmlError> errors = new ArrayList<>();
        try {
            TypeSystemHolder.typeSystem.parse(xml, null, null).validate(new XmlOptions().setErrorListener(errors));
        } catch (XmlException broken) {
            throw new UncheckedIOException(new IOException(name, broken));
        }
        return errors.stream().map(error -> name + ": " + error.getMessage()).toList();
    }

    private static List<String> words(byte[] part, String pattern) {
        return Pattern.compile(pattern)
                .matcher(new String(part, StandardCharsets.UTF_8))
                .results()
                .map((MatchResult found) -> found.group(1))
                .map(words -> words.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&"))
                .toList();
    }

    /** A page may end within the words; its foot then stands between their parts. */
    private static boolean isShown(String words, String shown) {
        return shown.contains(words)
                || IntStream.range(1, words.length())
                        .anyMatch(at -> shown.contains(words.substring(0, at)) && shown.contains(words.substring(at)));
    }

    /** Lines may break anywhere, so spaces do not count; nor do hyphens, which may be put in or fall at a line's end. */
    private static String solid(String words) {
        return words.replaceAll("[\\s\\u00a0\\u00ad\\u2011-]+", "");
    }
}
