package org.planpress.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planpress.finding.Finding;
import org.planpress.output.Artifact;
import org.planpress.source.SourceReader;

/** Each sentence and figure of a first plan is told as long as it stands, and none is told that was replaced. */
class StarterRemainsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    /** What gives a plan its form, and what any office may well say as it stands; all else has to be one's own. */
    private static final Set<String> FORM = Set.of(
            "id",
            "number",
            "order",
            "version",
            "status",
            "is",
            "stage",
            "kind",
            "sample",
            "statutory",
            "accepted",
            "direction",
            "unit",
            "unitWord",
            "goodDirection",
            "frequency",
            "series",
            "year",
            "period",
            "start",
            "end",
            "targetDate",
            "currentEdition",
            "edition",
            "office",
            "report",
            "meeting",
            "measure",
            "measures",
            "kpis",
            "commitments",
            "serves",
            "areas",
            "partOf",
            "line",
            "priority",
            "reportsTo",
            "tags");

    private static final Pattern FIELD = Pattern.compile("([A-Za-z]+): (?:\"([^\"]*)\"|(\\[?[^{\\[\\s][^\\n]*))");
    private static final Pattern IN_BRACES = Pattern.compile("([A-Za-z]+): (?:\"([^\"]*)\"|([^,{}\\[]+))[,}]");

    /**
     * A text of a file.
     *
     * @param from where it starts in the file
     */
    private record Text(String path, int from, String words) {

        boolean mayBeAnybodys(String place) {
            boolean single =
                    !words.contains(" ") && words.chars().noneMatch(Character::isDigit) && !words.contains("@");
            return single && !words.contains(".") && !words.equals(place);
        }
    }

    private static Map<String, String> files(StarterKind kind) throws IOException {
        return new Starter(kind, DAY)
                .files().stream()
                        .filter(file ->
                                !file.path().startsWith(".") && !file.path().equals("README.md"))
                        .collect(Collectors.toMap(
                                Artifact::path,
                                file -> new String(file.bytes(), StandardCharsets.UTF_8),
                                (first, second) -> first,
                                TreeMap::new));
    }

    /** Read by itself, line by line, as a person would: whatever stands behind the name of a field. */
    private static List<Text> texts(Map<String, String> files, String place) {
        List<Text> texts = new ArrayList<>();
        files.forEach((path, text) -> {
            boolean markdown = path.endsWith(".md");
            int body = markdown ? text.indexOf("\n---\n", 4) + 5 : text.length();
            int at = 0;
            for (String line : text.split("\n", -1)) {
                if (path.endsWith(".csv")) {
                    addCell(path, line, at, texts);
                } else if (at >= body) {
                    String words = line.replaceFirst("^#+ ", "");
                    if (!words.isEmpty()) {
                        texts.add(new Text(path, at + line.length() - words.length(), words));
                    }
                } else if (!line.strip().startsWith("#") && !path.startsWith("words/")) {
                    addFields(path, line, at, texts);
                }
                at += line.length() + 1;
            }
        });
        return texts.stream().filter(text -> !text.mayBeAnybodys(place)).toList();
    }

    private static void addCell(String path, String line, int at, List<Text> texts) {
        if (line.contains(",") && !line.startsWith("period")) {
            int value = line.indexOf(',') + 1;
            int quote = line.charAt(value) == '"' ? 1 : 0;
            texts.add(new Text(path, at + value + quote, line.substring(value + quote, line.length() - quote)));
        }
    }

    private static void addFields(String path, String line, int at, List<Text> texts) {
        boolean braces = line.contains("{");
        Matcher field = (braces ? IN_BRACES : FIELD).matcher(line);
        boolean found = false;
        while (field.find()) {
            found = true;
            int group = field.group(2) == null ? 3 : 2;
            boolean period = path.endsWith("report.yml") || path.endsWith("edition.yml");
            String name = field.group(1);
            boolean form = FORM.contains(name) && !(name.equals("start") && !period);
            if (form || path.equals("glossary.yml") || (path.startsWith("pages/") && !isSentence(field.group(group)))) {
                continue;
            }
            String words = field.group(group);
            int from = at + field.start(group);
            if (words.startsWith("[")) {
                texts.add(new Text(path, from + 1, words.substring(1, words.length() - 1)));
            } else {
                texts.add(new Text(path, from, words));
            }
        }
        String item = line.strip();
        if (!found && item.startsWith("- ") && !item.contains(":")) {
            texts.add(new Text(path, at + line.indexOf("- ") + 2, item.substring(2)));
        }
    }

    private static boolean isSentence(String words) {
        return words.split(" ").length >= 4;
    }

    private static List<Finding> told(Map<String, String> files, StarterKind kind) throws IOException {
        return StarterRemains.of(Optional.of(new Starter(kind, DAY)), DAY).in(SourceReader.of(files));
    }

    /** The file without a text, in whose place something else stands that is as long. */
    private static String replaced(String file, Text text) {
        String words = text.words();
        StringBuilder own = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            own.append(Character.isDigit(letter) ? (char) ('0' + (letter - '0' + 1) % 10) : turned(letter));
        }
        return file.substring(0, text.from()) + own + file.substring(text.from() + words.length());
    }

    private static char turned(char letter) {
        boolean small = letter >= 'a' && letter <= 'z';
        boolean large = letter >= 'A' && letter <= 'Z';
        return small ? (char) ('a' + (letter - 'a' + 1) % 26) : large ? (char) ('A' + (letter - 'A' + 1) % 26) : letter;
    }

    private static Map<String, String> replacedBut(Map<String, String> files, List<Text> texts, Text left) {
        Map<String, String> own = new TreeMap<>(files);
        texts.stream()
                .filter(text -> !text.equals(left))
                .forEach(text -> own.computeIfPresent(text.path(), (path, file) -> replaced(file, text)));
        return own;
    }

    private static String place(Map<String, String> files, Text text) {
        String before = files.getOrDefault(text.path(), "").substring(0, text.from());
        return text.path() + ":" + (before.chars().filter(c -> c == '\n').count() + 1);
    }

    private static String line(Finding finding) {
        return finding.location().path() + ":" + finding.location().line();
    }

    @ParameterizedTest
    @EnumSource
    void tellsEachTextOfAnUntouchedPlan(StarterKind kind) throws IOException {
        Map<String, String> files = files(kind);
        List<Text> texts = texts(files, kind.place());

        Set<String> told =
                told(files, kind).stream().map(StarterRemainsTest::line).collect(Collectors.toSet());

        assertThat(texts).hasSizeGreaterThan(50);
        assertThat(texts.stream().filter(text -> !told.contains(place(files, text))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsNothingOnceEachWasReplaced(StarterKind kind) throws IOException {
        Map<String, String> files = files(kind);

        assertThat(told(replacedBut(files, texts(files, kind.place()), new Text("", 0, "")), kind))
                .extracting(Finding::headline)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsEachThatIsTheLastOne(StarterKind kind) throws IOException {
        Map<String, String> files = files(kind);
        List<Text> texts = texts(files, kind.place());
        StarterRemains remains = StarterRemains.of(Optional.of(new Starter(kind, DAY)), DAY);
        List<String> missing = new ArrayList<>();

        for (Text left : texts) {
            List<String> told = remains.in(SourceReader.of(replacedBut(files, texts, left))).stream()
                    .map(StarterRemainsTest::line)
                    .toList();
            if (!told.equals(List.of(place(files, left)))) {
                missing.add(left + ": " + told);
            }
        }

        assertThat(missing).isEmpty();
    }

    /** Also where nobody knows any more what was written, and in the words of another kind. */
    @Test
    void knowsSentencesOfAllKindsAndTheirPlaces() throws IOException {
        Map<String, String> own = Map.of(
                "editions/2030-34/foreword.md",
                "---\ntitle: Foreword\norder: 10\n---\n\nPeople see every day whether the bins were emptied.\n",
                "site.yml",
                "title: Ours\naddress: https://plan.kestlebury.example.org/\n",
                "glossary.yml",
                "terms:\n  - term: KPI\n    expansion: key performance indicator\n",
                "words.yml",
                "year: 2026-27\noffice: the Larkmoor office\n");

        List<String> told = StarterRemains.of(Optional.empty(), DAY).in(SourceReader.of(own)).stream()
                .map(Finding::headline)
                .toList();

        assertThat(told)
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line)
                                .startsWith("editions/2030-34/foreword.md:6:1: ")
                                .contains("People see"),
                        line -> assertThat(line).startsWith("site.yml:2:").contains("kestlebury"),
                        line -> assertThat(line).startsWith("words.yml:2:").contains("'Larkmoor' is the place"));
    }

    /** A list of files that forgets one leaves it out of every plan. */
    @Test
    void everyKindHasAllThatReadersAskFor() throws IOException {
        for (StarterKind kind : StarterKind.values()) {
            List<String> wanted = new ArrayList<>(List.of(
                    "site.yml",
                    "glossary.yml",
                    "foreword.md",
                    "budget.yml",
                    "priority.yml",
                    "commitments.yml",
                    "README.md"));
            wanted.addAll(List.of("pages/about.md", "pages/accessibility.md", "pages/privacy.md", ".starter"));
            if (kind != StarterKind.SMALL) {
                wanted.addAll(Arrays.asList("measures/", ".csv", "report.yml", "reports/", "meetings/"));
            }
            List<String> paths =
                    new Starter(kind, DAY).files().stream().map(Artifact::path).toList();
            assertThat(wanted)
                    .as(kind.word())
                    .allSatisfy(part -> assertThat(paths).anyMatch(path -> path.contains(part)));
        }
    }
}
