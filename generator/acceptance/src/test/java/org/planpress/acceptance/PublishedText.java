package org.planpress.acceptance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** The words of every file that a plan publishes, those in archives among them, by their path. */
final class PublishedText {

    private static final Pattern SPOKEN = Pattern.compile("\\b(?:alt|title|aria-label|content)=\"([^\"]*)\"");
    private static final JsonFactory JSON = new JsonFactory();

    private PublishedText() {}

    static Map<String, String> of(Path site) throws IOException {
        return of(site, path -> true);
    }

    /** The same for the files whose path is wanted. */
    static Map<String, String> of(Path site, Predicate<String> wanted) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                if (wanted.test(path)) {
                    read(path, Files.readAllBytes(file), texts);
                }
            }
        }
        return texts;
    }

    private static void read(String path, byte[] file, Map<String, String> texts) throws IOException {
        switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html", "svg", "xml" -> texts.put(path, squeezed(words(utf8(file))));
            case "json" -> texts.put(path, squeezed(values(file)));
            case "csv", "txt", "ics" -> texts.put(path, squeezed(utf8(file)));
            case "pdf" -> texts.put(path, squeezed(pdf(file)));
            case "zip", "docx", "pptx", "xlsx" -> entries(path, file, texts);
            default -> {}
        }
    }

    private static void entries(String path, byte[] file, Map<String, String> texts) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                read(path + "!" + entry.getName(), in.readAllBytes(), texts);
            }
        }
    }

    private static String utf8(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** What stands between tags, and what those who cannot see hear. */
    private static String words(String markup) {
        StringBuilder words = new StringBuilder();
        Matcher spoken = SPOKEN.matcher(markup);
        while (spoken.find()) {
            words.append(spoken.group(1)).append('\n');
        }
        return words.append(markup.replaceAll("(?s)<style.*?</style>", " ").replaceAll("<[^>]*>", " "))
                .toString()
                .replace("&amp;", "&")
                .replace("&nbsp;", " ")
                .replace("&#39;", "'")
                .replace("&#160;", " ");
    }

    /** Names of members are part of the format, which is the same for every plan. */
    private static String values(byte[] file) throws IOException {
        StringBuilder words = new StringBuilder();
        try (JsonParser in = JSON.createParser(file)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token.isScalarValue()) {
                    words.append(in.getText()).append('\n');
                }
            }
        }
        return words.toString();
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            StringBuilder words = new StringBuilder(new PDFTextStripper().getText(document));
            spoken(document.getDocumentCatalog().getStructureTreeRoot(), words);
            return words.toString();
        }
    }

    /** What those hear who cannot see a picture. */
    private static void spoken(@Nullable PDStructureNode node, StringBuilder words) {
        if (node instanceof PDStructureElement element && element.getAlternateDescription() != null) {
            words.append('\n').append(element.getAlternateDescription());
        }
        if (node != null) {
            node.getKids().stream()
                    .filter(PDStructureNode.class::isInstance)
                    .forEach(kid -> spoken((PDStructureNode) kid, words));
        }
    }

    private static String squeezed(String words) {
        return words.replace('\u00A0', ' ')
                .replace("\u200B", "")
                .replace("\u00AD", "")
                .replaceAll("\\s+", " ");
    }
}
