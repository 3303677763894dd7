package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.compile.CompileResult;
import org.planpress.compile.FailOn;
import org.planpress.output.Format;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * The region that does not exist, in two languages: its Welsh, which nobody reviewed, is laid beside its English, and the
 * plan says that it is made up. Each half is judged as a site of one language is, and no sentence of Planpress is in English
 * in the Welsh half.
 */
@SuppressWarnings("NullAway.Init") // set up before all tests
class TwoLanguagesTest {

    private static final String CY = "cy/";
    private static final Path OURS = ExamplePlan.PROJECT.resolve("generator/core/src/main/resources/org/planpress");
    private static final Path WORDS = OURS.resolve("words");
    private static final Path RULES = OURS.resolve("rules");

    private static final Pattern WAY = Pattern.compile("<a lang=\"[^\"]+\" hreflang=\"([^\"]+)\" href=\"([^\"]+)\"");

    /** What a made-up plan in words that nobody reviewed says of itself takes a line more than what a usual page may. */
    private static final Pattern TITLE_BELOW_THE_NOTICE =
            Pattern.compile("\\S+ at 320: the title starts 3[0-6]\\d pixels down");

    @TempDir
    static Path work;

    private static CompileResult result;
    private static PublishedSite both;
    private static PublishedSite welsh;

    @BeforeAll
    static void publishes() throws IOException {
        Path content = work.resolve("content");
        Trees.copy(FullLife.PLAN.resolve("content"), content);
        Trees.copy(FullLife.PLAN.resolve("welsh"), content);
        Path sheet = content.resolve("site.yml");
        Files.writeString(
                sheet,
                Files.readString(sheet)
                        .replaceFirst(
                                "(?m)^language: en-GB$", "language: en-GB\nlanguages: [en-GB, cy]\nsample: true"));
        both = new PublishedSite(work.resolve("site"));
        welsh = new PublishedSite(both.folder().resolve("cy"));
        result = FullLife.compiled(
                        content,
                        both,
                        FailOn.ERROR,
                        EnumSet.of(Format.HTML, Format.DATA, Format.PDF, Format.SLIDES, Format.TXT))
                .result();
    }

    /** What stands in the way of the plan is that it says that it is made up, and no word of a translation. */
    @Test
    void findsNothingInTheWords() {
        assertThat(result.outcome()).isEqualTo(CompileResult.Outcome.PUBLISHED);
        assertThat(result.findings())
                .extracting(finding -> finding.rule().code())
                .containsExactlyInAnyOrder("sample-in-force", "print-layout", "print-long-word");
    }

    @Test
    void leadsFromEveryPageToItsTwin() throws IOException {
        List<String> pages = pages(welsh);
        assertThat(pages)
                .hasSizeGreaterThan(250)
                .containsExactlyInAnyOrderElementsOf(pages(both).stream()
                        .filter(page -> !page.startsWith("/" + CY))
                        .toList());
        for (String page : pages) {
            assertThat(ways(both.page(page))).as(page).containsExactly(Map.entry("cy", welsh.page(page)));
            assertThat(ways(welsh.page(page))).as("cy" + page).containsExactly(Map.entry("en-GB", both.page(page)));
        }
    }

    /** The languages to which a page leads, and its file in each. */
    private static List<Map.Entry<String, Path>> ways(Path page) throws IOException {
        return WAY.matcher(Files.readString(page))
                .results()
                .map(way -> Map.entry(
                        way.group(1),
                        page.resolveSibling(way.group(2)).normalize().resolve("index.html")))
                .toList();
    }

    /** Those with a twin: not what a server shows wherever nothing is. */
    private static List<String> pages(PublishedSite site) throws IOException {
        return site.pages().stream()
                .filter(address -> !address.equals("/404.html"))
                .toList();
    }

    /**
     * No message of Planpress is told in English there: none that has two words or more without a slot, that Welsh puts in
     * another way, and that no author wrote.
     */
    @Test
    void saysNoSentenceInEnglish() throws IOException {
        Map<String, String> english = sentences("en");
        Map<String, String> other = sentences("cy");
        Set<String> told =
                Stream.concat(other.values().stream(), Stream.of("Planpress")).collect(Collectors.toSet());
        List<String> looked = english.entrySet().stream()
                .filter(entry ->
                        !entry.getValue().equals(other.get(entry.getKey())) && !told.contains(entry.getValue()))
                .map(Map.Entry::getValue)
                .filter(words -> words.contains(" ") && words.length() > 11)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        Map<String, String> texts =
                PublishedText.of(welsh.folder(), path -> path.matches(".*\\.(html|pdf|docx|pptx|txt|svg|xml|ics)"));

        assertThat(looked).hasSizeGreaterThan(500);
        assertThat(texts).hasSizeGreaterThan(400);
        List<String> found = new ArrayList<>();
        texts.forEach((path, text) ->
                looked.stream().filter(text::contains).forEach(words -> found.add(path + " says “" + words + "”")));
        assertThat(String.join("\n", found)).isEmpty();
    }

    /**
     * Nor is any sentence of Planpress with slots in it: none of the longer runs of words between them. What the law asks for
     * is told in the words of the packs of rules, which are English and marked so.
     */
    @Test
    void saysNoPartOfASentenceInEnglish() throws IOException {
        Set<String> other = runs("cy");
        String rules = all(RULES);
        List<String> looked = runs("en").stream()
                .filter(run -> !other.contains(run) && !rules.contains(run))
                .sorted()
                .toList();
        Map<String, String> texts =
                PublishedText.of(welsh.folder(), path -> path.matches(".*\\.(html|pdf|docx|pptx|txt)"));

        assertThat(looked).hasSizeGreaterThan(800);
        List<String> found = new ArrayList<>();
        texts.forEach((path, text) ->
                looked.stream().filter(text::contains).forEach(run -> found.add(path + " says “" + run + "”")));
        assertThat(String.join("\n", found)).isEmpty();
    }

    private static String all(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /** Four words or more between two slots, or between a slot and an end, wherever they stand in a message. */
    private static Set<String> runs(String language) throws IOException {
        Pattern around = Pattern.compile("\\{[^{}]*\\}|^[a-z-]+ = |^\\s*\\*?\\[[^\\]]+\\]|[{}]", Pattern.MULTILINE);
        String messages = all(WORDS.resolve(language)).replaceAll("(?m)^#.*$", "");
        return around.splitAsStream(messages)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(run -> run.split(" ").length > 3 && run.length() > 19)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The messages of a language that stand on one line and have no slot, by file and name. */
    private static Map<String, String> sentences(String language) throws IOException {
        Map<String, String> sentences = new TreeMap<>();
        Pattern message = Pattern.compile("(?m)^([a-z][a-z0-9-]*) = ([^{\\n]+)$");
        try (Stream<Path> files = Files.list(WORDS.resolve(language))) {
            for (Path file : files.sorted().toList()) {
                message.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> sentences.put(
                                file.getFileName() + " " + found.group(1),
                                found.group(2).strip()));
            }
        }
        return sentences;
    }

    @Test
    void satisfiesTheNuChecker() throws IOException, InterruptedException {
        assertThat(NuChecker.complaints(welsh.folder())).isEmpty();
    }

    @Test
    void hasNoBarrierOnAnyKindOfPage() throws IOException {
        try (LocalServer server = LocalServer.of(both.folder());
                Chromium browser = Chromium.start()) {
            Barriers barriers = new Barriers(browser, server.address());
            List<String> kinds = welsh.pagesToTry();
            for (String address : kinds) {
                barriers.lookAt("/cy" + address);
                barriers.lookAtCharts("/cy" + address);
            }

            assertThat(kinds).hasSizeGreaterThan(25);
            assertThat(barriers.charts()).isGreaterThan(20);
            assertThat(barriers.found()).allMatch(TITLE_BELOW_THE_NOTICE.asMatchPredicate());
        }
    }

    @Test
    void satisfiesVeraPdfAndSaysItsLanguage() throws Exception {
        List<Path> documents = welsh.files(".pdf").stream()
                .filter(file -> !file.startsWith(welsh.folder().resolve("documents")))
                .toList();
        List<String> failures = new ArrayList<>();
        for (Path file : documents) {
            VeraPdf.failures(file, PDFAFlavour.PDFUA_1).forEach(failure -> failures.add(file + ": " + failure));
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                assertThat(document.getDocumentCatalog().getLanguage())
                        .as(file.toString())
                        .isEqualTo("cy");
            }
        }

        assertThat(documents).hasSizeGreaterThan(12);
        assertThat(failures).isEmpty();
    }

    /**
     * Words are found by other beginnings than they have there, as they change after other words, and without their
     * accents.
     */
    @ParameterizedTest
    @CsvSource({
        "gorsaf heddlu, Gorsaf heddlu ar olwynion",
        "orsaf heddlu, Gorsaf heddlu ar olwynion",
        "ngorsaf heddlu, Gorsaf heddlu ar olwynion",
        "brentisiaethau, Prentisiaethau a ddechreuwyd",
        "mhrentisiaethau, Prentisiaethau a ddechreuwyd",
        "phrentisiaethau, Prentisiaethau a ddechreuwyd",
        "fysiau, Bysiau ar amser",
        "glan, Aer glân"
    })
    void findsWordsInWelsh(String asked, String title) throws IOException {
        try (LocalServer server = LocalServer.of(both.folder());
                Chromium browser = Chromium.start()) {
            assertThat(new SearchPage(browser, server.address() + "/cy/search/").firstFive(asked))
                    .anySatisfy(found -> assertThat(found).contains(title));
        }
    }

    @Test
    void hasNoDeadLink() throws IOException {
        assertThat(Links.dead(both)).isEmpty();
    }
}
