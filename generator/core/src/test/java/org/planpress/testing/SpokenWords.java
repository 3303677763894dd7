package org.planpress.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What people are told by the files of a site: in texts, in what is read aloud, in tables and calendars. */
public final class SpokenWords {

    private static final Pattern TEXT = Pattern.compile(">([^<]+)<");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\b(?:aria-label|alt|title|descr|content|label|aria-roledescription"
                    + "|aria-description|aria-valuetext|placeholder|abbr)=\"([^\"]*)\"");

    /** Names that an editor lists: of layouts, and of sheets in the data of a chart. */
    private static final Pattern NAMED = Pattern.compile("<(?:p:cSld|sheet) name=\"([^\"]*)\"");

    private static final Pattern UNSPOKEN = Pattern.compile(
            "(?s)<(style|script)\\b.*?</\\1>|<meta (?!name=\"description\")[^>]*>|<\\?.*?\\?>|<!--.*?-->");
    private static final Pattern TITLES =
            Pattern.compile("\"(?:titles|dc:title|dc:description|title|description|rdfs:comment)\" *: *\"([^\"]*)\"");
    private static final Pattern EVENT =
            Pattern.compile("(?m)^(?:SUMMARY|DESCRIPTION|X-WR-CALNAME|X-WR-CALDESC|LOCATION|COMMENT)(?:;[^:]*)?:(.*)$");

    /** What a style sheet puts into a page. */
    private static final Pattern GENERATED = Pattern.compile("content: *\"([^\"]+)\"");

    /** The words of others, which nobody may change. */
    private static final String LICENCE = "(?:.*/)?(?:OFL|MIT)-[\\w-]+\\.txt";

    /** Tables whose values are names from a list that their descriptions explain; the tables of charts have words. */
    private static final String FOR_PROGRAMS = "(data/)?measures/.*|charts/charts\\.csv";

    /** Parts of a file of an editor that somebody may see there; styles have the names that editors know them by. */
    private static final String PARTS = "word/(?:document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml"
            + "|ppt/(?:slides|notesSlides|slideLayouts|slideMasters|notesMasters|charts)/[\\w]+\\.xml"
            + "|xl/(?:sharedStrings|workbook|worksheets/\\w+)\\.xml|docProps/(?:core|custom)\\.xml";

    /** Fields of a document and references to cells are instructions to the editor, and the print of its words is for corrections. */
    private static final Pattern INSTRUCTIONS = Pattern.compile(
            "(?s)<w:instrText\\b.*?</w:instrText>|<property\\b[^>]*planpress-text.*?</property>|<c:f>.*?</c:f>|<c:formatCode>.*?</c:formatCode>"
                    + "|<dc:language>.*?</dc:language>");

    private static final Pattern DESCRIBED = Pattern.compile("(?s)<dc:(title|description|subject)>.*?</dc:\\1>");

    private static final List<COSName> READ_ALOUD = Stream.of(
                    "Title", "Subject", "Keywords", "Alt", "ActualText", "E", "TU", "Contents", "Desc")
            .map(COSName::getPDFName)
            .toList();

    private SpokenWords() {}

    /** The words of each file, by its path. */
    public static Map<String, List<String>> of(Path site) throws IOException {
        Map<String, List<String>> words = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                words.put(path, words(path, Files.readAllBytes(file), words));
            }
        }
        return words;
    }

    private static List<String> words(String path, byte[] file, Map<String, List<String>> others) throws IOException {
        if (path.endsWith(".html") || path.endsWith(".svg")) {
            return marked(text(file));
        } else if (path.endsWith(".pdf")) {
            return pdf(file);
        } else if (path.matches(".*\\.(docx|pptx|xlsx)")) {
            return office(file);
        } else if (path.endsWith("-metadata.json")) {
            return found(TITLES, text(file));
        } else if (path.endsWith(".ics")) {
            return found(EVENT, text(file).replace("\r\n ", "").replace("\r\n", "\n"));
        } else if (path.endsWith(".css")) {
            return found(GENERATED, text(file));
        } else if (path.endsWith(".txt") && !path.endsWith("robots.txt") && !path.matches(LICENCE)) {
            return text(file).lines().toList();
        } else if (path.endsWith(".csv") && !path.matches(FOR_PROGRAMS)) {
            return text(file).lines().skip(1).toList();
        } else if (path.endsWith(".zip")) {
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    String inside = path + "!" + entry.getName();
                    others.put(inside, words(entry.getName(), in.readAllBytes(), others));
                }
            }
        }
        return List.of();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static List<String> marked(String markup) {
        String spoken = UNSPOKEN.matcher(markup.replace("<wbr>", "")).replaceAll("");
        List<String> words = new ArrayList<>(found(TEXT, spoken));
        words.addAll(found(ATTRIBUTE, spoken));
        return words;
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String found = matcher.group(1)
                    .replace("&amp;", "&")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .strip();
            if (!found.isEmpty()) {
                words.add(found);
            }
        }
        return words;
    }

    private static List<String> pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> words = new ArrayList<>(
                    new PDFTextStripper().getText(document).lines().toList());
            // Bookmarks, alternatives of pictures and links, and what the file is called.
            collect(document.getDocument().getTrailer(), words, Collections.newSetFromMap(new IdentityHashMap<>()));
            if (document.getDocumentCatalog().getMetadata() != null) {
                String metadata =
                        text(document.getDocumentCatalog().getMetadata().toByteArray());
                DESCRIBED.matcher(metadata).results().forEach(field -> words.addAll(marked(field.group())));
            }
            return words;
        }
    }

    private static void collect(COSBase root, List<String> words, Set<COSBase> met) {
        Deque<COSBase> next = new ArrayDeque<>(List.of(root));
        while (!next.isEmpty()) {
            COSBase value = next.pop();
            COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
            if (object == null || !met.add(object)) {
                continue;
            }
            if (object instanceof COSDictionary dictionary) {
                READ_ALOUD.stream()
                        .map(dictionary::getString)
                        .filter(Objects::nonNull)
                        .filter(text -> !text.isBlank())
                        .forEach(words::add);
                dictionary.getValues().forEach(next::push);
            } else if (object instanceof COSArray array) {
                array.forEach(next::push);
            }
        }
    }

    private static List<String> office(byte[] file) throws IOException {
        List<String> words = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".xlsx")) {
                    words.addAll(office(in.readAllBytes()));
                } else if (entry.getName().matches(PARTS)) {
                    String part = INSTRUCTIONS.matcher(text(in.readAllBytes())).replaceAll("");
                    words.addAll(marked(part));
                    words.addAll(found(NAMED, part));
                }
            }
        }
        return words;
    }
}
