package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.export.report.ReportFormat;
import org.planpress.finding.Findings;
import org.planpress.testing.PlanFolder;

/** A plan in two languages: two whole sites with the same facts, each page with a way to itself in the other. */
class TwinSiteTest {

    private static final Pattern SWITCH =
            Pattern.compile("<a lang=\"([^\"]+)\" hreflang=\"[^\"]+\" href=\"([^\"]+)\">([^<]+)</a>");
    private static final Pattern ALTERNATE =
            Pattern.compile("<link rel=\"alternate\" hreflang=\"([^\"]+)\" href=\"([^\"]+)\">");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    @TempDir
    Path folder;

    private Surroundings surroundings;
    private CompileResult result;
    private Path site;

    @BeforeEach
    void publishes() throws IOException {
        Path work = Files.createDirectories(folder.resolve("work"));
        PlanFolder.copy("twins", work.resolve("content"));
        surroundings = new Surroundings(work, Files.createDirectories(folder.resolve("home")), DAY);
        result = new PlanCompiler().compile(request());
        site = work.resolve("site-output");
        assertThat(result.outcome()).as(result.report(ReportFormat.TEXT)).isEqualTo(Outcome.PUBLISHED);
    }

    private CompileRequest request() {
        return new Options(Map.of(Option.FORMATS, "html,data,txt")).request(surroundings, true, Progress.SILENT);
    }

    private Set<String> pages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().equals("index.html"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith("cy/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void hasTheSamePagesInBoth() throws IOException {
        assertThat(pages(site.resolve("cy"))).isEqualTo(pages(site)).hasSizeGreaterThan(10);
    }

    @Test
    void leadsFromEachPageToItselfInTheOther() throws IOException {
        for (String page : pages(site)) {
            assertThat(ways(site.resolve(page))).as(page).containsExactly(Map.entry("cy", site.resolve("cy/" + page)));
            assertThat(ways(site.resolve("cy/" + page)))
                    .as("cy/" + page)
                    .containsExactly(Map.entry("en-GB", site.resolve(page)));
        }
    }

    private static List<Map.Entry<String, Path>> ways(Path page) throws IOException {
        return SWITCH.matcher(Files.readString(page))
                .results()
                .map(way -> Map.entry(
                        way.group(1),
                        page.resolveSibling(way.group(2)).normalize().resolve("index.html")))
                .toList();
    }

    @Test
    void namesBothWithTheirWholeAddresses() throws IOException {
        List<String> both = List.of(
                "en-GB https://plan.example.org/priorities/p1/",
                "x-default https://plan.example.org/priorities/p1/",
                "cy https://plan.example.org/cy/priorities/p1/");

        for (String page : List.of("priorities/p1/index.html", "cy/priorities/p1/index.html")) {
            assertThat(ALTERNATE.matcher(read(page)).results().map(TwinSiteTest::told))
                    .containsExactlyElementsOf(both);
        }
        assertThat(read("robots.txt"))
                .contains("Sitemap: https://plan.example.org/sitemap.xml\n")
                .contains("Sitemap: https://plan.example.org/cy/sitemap.xml\n");
        assertThat(site.resolve("cy/robots.txt")).doesNotExist();
    }

    private static String told(MatchResult link) {
        return link.group(1) + " " + link.group(2);
    }

    @Test
    void marksWhatIsNotTranslatedAndSaysSo() throws IOException {
        assertThat(read("cy/commitments/p1.night.1/index.html"))
                .contains("<html lang=\"cy\">", "<h1>Ehangu’r siarter</h1>")
                .contains("<span lang=\"en-GB\">We will bring more venues into the charter.</span>")
                .contains("wedi’i chyfieithu eto");
        assertThat(main("cy/sections/foreword/index.html"))
                .contains("Rydym am i’r dref fod yn ddiogel.")
                .doesNotContain("<span lang=\"en-GB\">");
    }

    @Test
    void standsForThePageInTheFirstLanguageIfMostIsNotTranslated() throws IOException {
        assertThat(read("cy/corrections/index.html"))
                .contains("<link rel=\"canonical\" href=\"https://plan.example.org/corrections/\">")
                .contains("Nid yw’r rhan fwyaf o’r dudalen hon wedi’i chyfieithu eto.");
        assertThat(read("corrections/index.html")).doesNotContain("<span lang=");
    }

    @Test
    void tellsThePlanInEasyReadInBoth() throws IOException {
        assertThat(main("easy-read/index.html"))
                .contains("<p>We want fewer people to be hurt.</p>", "1 of 1 priority has an easy-read text.");
        assertThat(main("cy/easy-read/index.html"))
                .contains("<p>Rydym am i lai o bobl gael eu brifo.</p>")
                .doesNotContain("<span lang=\"en-GB\">We");
        assertThat(main("coverage/index.html"))
                .contains(
                        "<p>1 of 1 priority has an easy-read text.</p>",
                        "<p>No easy-read text has a picture.</p>",
                        "<p>There are 2 other ways to read this plan.</p>");
        assertThat(main("cy/coverage/index.html"))
                .contains(
                        "<p>Nid oes llun gyda’r un o’r testunau hawdd eu deall.</p>",
                        "Ein cynllun mewn Iaith Arwyddion Prydain");
        assertThat(Translations.coverage(request()))
                .contains(
                        "Easy read: 1 of 1 priorities and 0 of 1 commitments of 2025-29 have a text; 0 of 1 texts have"
                                + " a picture.\nOther forms: 2.\n  sign-language (bfi): Our plan in British Sign Language\n");
    }

    @Test
    void leadsToTheSamePartOfATextInBoth() throws IOException {
        assertThat(main("sections/foreword/index.html")).contains("<h2 id=\"what-we-ask-of-you\">What we ask of you");
        assertThat(main("cy/sections/foreword/index.html"))
                .contains("<h2 id=\"what-we-ask-of-you\">Beth rydym yn ei ofyn");
    }

    /** Searching for a police and crime plan must not find one that is made up. */
    @Test
    void listsNoPageOfASample() throws IOException {
        for (String sitemap : List.of("sitemap.xml", "cy/sitemap.xml")) {
            assertThat(read(sitemap)).doesNotContain("<loc>");
        }
        assertThat(read("index.html")).contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void saysTheWordsOfTheLanguageInFilesToo() throws IOException {
        assertThat(read("cy/plan.txt")).contains("Lleihau trais", "Mawrth 2029").doesNotContain("March");
        assertThat(read("plan.txt")).contains("Reduce violence", "March 2029");
        assertThat(read("cy/data/plan.json")).contains("\"p1.night.1\"", "Ehangu’r siarter");
    }

    @Test
    void showsTheSameInThePreview() throws IOException {
        Snapshot snapshot = new Session(request()).read(DAY, Set.of());

        for (String page : pages(site)) {
            String twin = "cy/" + page;
            assertThat(snapshot.file(twin, new Findings())
                            .map(file -> new String(file.bytes(), StandardCharsets.UTF_8)))
                    .as(twin)
                    .contains(read(twin));
        }
        assertThat(snapshot.pages()).contains("cy/index.html");
    }

    private String main(String path) throws IOException {
        String html = read(path);
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }
}
