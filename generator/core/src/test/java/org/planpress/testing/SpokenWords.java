package org.planpress.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What people are told by the files of a site: in texts, in what is read aloud, in tables and calendars. */
public final class SpokenWords {

    private static final Pattern TEXT = Pattern.compile(">([^<]+)<");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?:aria-label|alt|title|descr|content|label|aria-roledescription)=\"([^\"]*)\"");
    private static final Pattern UNSPOKEN = Pattern.compile(
            "(?s)<(style|script)\\b.*?</\\1>|<meta (?!name=\"description\")[^>]*>|<\\?.*?\\?>|<!--.*?-->");
    private static final Pattern TITLES =
            Pattern.compile("\"(?:titles|dc:title|dc:description|title)\" *: *\"([^\"]*)\"");
    private static final Pattern EVENT = Pattern.compile("(?m)^(?:SUMMARY|DESCRIPTION|X-WR-CALNAME|LOCATION):(.*)$");

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
        } else if (path.endsWith(".docx") || path.endsWith(".pptx")) {
            return office(file);
        } else if (path.endsWith("-metadata.json") || path.endsWith("datapackage.json")) {
            return found(TITLES, text(file));
        } else if (path.endsWith(".ics")) {
            return found(EVENT, text(file).replace("\r\n ", "").replace("\r\n", "\n"));
        } else if (path.endsWith(".txt") && !path.endsWith("robots.txt")) {
            return text(file).lines().toList();
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
        String spoken = UNSPOKEN.matcher(markup).replaceAll("");
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
            String title = document.getDocumentInformation().getTitle();
            if (title != null) {
                words.add(title);
            }
            return words;
        }
    }

    private static List<String> office(byte[] file) throws IOException {
        List<String> words = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (name.matches(
                        "(word/(document|header\\d*|footer\\d*|footnotes)|ppt/slides/slide\\d+|ppt/notesSlides/.*"
                                + "|ppt/charts/chart\\d+|docProps/core)\\.xml")) {
                    words.addAll(marked(text(in.readAllBytes())));
                }
            }
        }
        return words;
    }
}
