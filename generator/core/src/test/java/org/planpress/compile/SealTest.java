package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.output.Artifact;
import org.planpress.output.Format;
import org.planpress.output.Shelf;
import org.planpress.testing.InvalidPlans;
import org.planpress.testing.PlanFolder;

/** A sealed edition stays as it was, whatever becomes of all that it was made with, and is found where it stood. */
class SealTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Set<Format> WEB = EnumSet.of(Format.HTML, Format.DATA, Format.TXT);
    private static final String OLD = "2017-20";
    private static final String SEALED = "editions/2017-20/1.2";

    @TempDir
    Path folder;

    @BeforeEach
    void copyThePlan() throws IOException {
        PlanFolder.copy("smallest", folder.resolve("content"));
        InvalidPlans.copy(
                Path.of("src/test/resources/plans/two-editions/content/editions", OLD),
                folder.resolve("content/editions").resolve(OLD));
        replace("pages/about.md", "of a town", "of [a town](id:p1.night.1)");
        write("redirects.csv", "from,to\n/our-plan.aspx,/about/\n");
        write("words/en.ftl", "-commitment = { $form ->\n   *[one] promise\n    [other] promises\n }\n");
        write("editions/2017-20/why.md", """
                ---
                title: Why
                order: 10
                ---

                See [ours](/editions/2017-20/priorities/p1/), [theirs](/priorities/p1/), [honesty](id:all.promises.1),
                [a table](/data/tables/2017-20/scenarios.csv), [words](/glossary/) and [the old site](/our-plan.aspx/).
                """);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private void replace(String path, String words, String others) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        assertThat(Files.readString(file)).contains(words);
        Files.writeString(file, Files.readString(file).replace(words, others));
    }

    private CompileRequest request(Optional<Path> templates, LocalDate day, Set<Format> formats) {
        return request(templates, day, formats, true);
    }

    private CompileRequest request(Optional<Path> templates, LocalDate day, Set<Format> formats, boolean publish) {
        return new CompileRequest(
                folder.resolve("content"),
                templates,
                folder.resolve("site"),
                new Surroundings(folder, folder.resolve("home"), day),
                day,
                FailOn.ERROR,
                formats,
                publish,
                Shelf.NONE,
                Progress.SILENT);
    }

    private CompileRequest request() {
        return request(Optional.empty(), DAY, WEB);
    }

    private Sealing sealing(String edition, boolean replace, Set<Format> formats) throws IOException {
        return Sealing.of(request(Optional.empty(), DAY, formats, false), edition, replace);
    }

    private void seal(String edition) throws IOException {
        Sealing sealing = sealing(edition, false, WEB);
        assertThat(sealing.isDone()).as(told(sealing.checked())).isTrue();
    }

    private static String told(CompileResult result) {
        return result.findings().stream().map(Finding::headline).collect(Collectors.joining("\n"));
    }

    private CompileResult build(CompileRequest request) throws IOException {
        CompileResult result = new PlanCompiler().compile(request);
        assertThat(result.outcome()).as(told(result)).isEqualTo(Outcome.PUBLISHED);
        return result;
    }

    private Map<String, byte[]> published(String path) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Path root = folder.resolve("site").resolve(path);
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }

    @Test
    void staysByteForByteWhenTemplatesThemeWordsAndDayChange() throws IOException {
        seal(OLD);
        build(request());
        Map<String, byte[]> before = published(SEALED);
        Path templates = folder.resolve("templates");
        Files.createDirectories(templates.resolve("pages"));
        Files.writeString(templates.resolve("pages/home.ftlh"), "<p>Another page</p>");
        write("theme.yml", "colours:\n  - {name: link, light: \"#7a0019\"}\n");
        replace("words/en.ftl", "promise", "pledge");
        replace("site.yml", "A safer county", "Another title");

        build(request(Optional.of(templates), DAY.plusYears(2), WEB));

        Map<String, byte[]> after = published(SEALED);
        assertThat(page("index.html")).isEqualTo("<p>Another page</p>");
        assertThat(before).hasSizeGreaterThan(30);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((path, bytes) -> assertThat(after.get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void isSealedTwiceToTheSameBytes() throws IOException {
        Path archive = folder.resolve("content/editions/2017-20/sealed/1.2.zip");
        Path list = folder.resolve("content/editions/2017-20/sealed/1.2.csv");
        seal(OLD);
        byte[] first = Files.readAllBytes(archive);
        byte[] firstList = Files.readAllBytes(list);

        assertThat(sealing(OLD, true, WEB).isDone()).isTrue();
        assertThat(sealing(OLD, true, WEB).isDone()).isTrue();

        assertThat(archive).hasBinaryContent(first);
        assertThat(list).hasBinaryContent(firstList);
    }

    @Test
    void standsAloneAndLeadsToTheSiteForWhatIsOfOtherEditions() throws IOException {
        seal(OLD);
        build(request());

        String why = page(SEALED + "/sections/why/index.html");
        assertThat(why)
                .contains("href=\"../../priorities/p1/\">ours")
                .contains("href=\"https://plan.example.org/priorities/p1/\">theirs")
                .contains("href=\"../../commitments/all.promises.1/\">honesty")
                .contains("href=\"../../data/tables/2017-20/scenarios.csv\">a table")
                .contains("href=\"../../glossary/\">words")
                .contains("href=\"https://plan.example.org/our-plan.aspx/\">the old site")
                .contains(
                        "This is version 1.2 of the Plan for 2017 to 2020 as it stood on 31 March 2026. It is no longer in"
                                + " force and is kept as a record.")
                .contains("<a href=\"https://plan.example.org/\">Go to the site as it is now</a>");
        assertThat(page(SEALED + "/about/index.html"))
                .contains("href=\"https://plan.example.org/commitments/p1.night.1/\">a town");
        assertThat(folder.resolve("site").resolve(SEALED).resolve("robots.txt")).doesNotExist();
    }

    @Test
    void isFoundWhereItStood() throws IOException {
        build(request(Optional.empty(), DAY, EnumSet.of(Format.HTML, Format.DATA, Format.PDF)));
        Set<String> before = published("").keySet();
        sealing(OLD, false, EnumSet.of(Format.HTML, Format.PDF));

        build(request(Optional.empty(), DAY, EnumSet.of(Format.HTML, Format.DATA, Format.PDF)));

        assertThat(published("").keySet()).containsAll(before);
        assertThat(page("editions/2017-20/money/index.html")).contains("content=\"0; url=../1.2/money/\"");
        assertThat(folder.resolve("site/editions/2017-20/plan.pdf"))
                .hasSameBinaryContentAs(folder.resolve("site").resolve(SEALED).resolve("plan.pdf"));
        assertThat(page("editions/index.html"))
                .contains("<a href=\"2017-20/1.2/\">Version 1.2, on 31 March 2026</a>")
                .contains("<a href=\"2017-20/1.2/\">Read the Plan for 2017 to 2020</a>");
        assertThat(page("sitemap.xml"))
                .contains("plan.example.org/editions/2017-20/1.2/money/<")
                .doesNotContain("plan.example.org/editions/2017-20/1.2/glossary/<")
                .doesNotContain("plan.example.org/editions/2017-20/money/<");
    }

    @Test
    void isShownByAPreviewAsABuildPublishesIt() throws IOException {
        seal(OLD);
        build(request());
        Snapshot shown = new Session(request()).read(DAY, Set.of());

        Findings findings = new Findings();
        for (String path : published(SEALED).keySet()) {
            Optional<Artifact> file = shown.file(SEALED + "/" + path, findings);
            assertThat(file.map(Artifact::bytes))
                    .as(path)
                    .contains(published(SEALED).get(path));
        }
        assertThat(shown.file("data/tables/2017-20/scenarios.csv", findings)).isPresent();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void ofTheEditionThatIsShownFirstStandsBesideIt() throws IOException {
        seal("2025-29");
        replace("editions/2025-29/foreword.md", "safe", "calm");
        build(request());

        assertThat(page("sections/foreword/index.html")).contains("to be calm");
        assertThat(page("editions/2025-29/1.0/sections/foreword/index.html")).contains("to be safe");
        assertThat(page("about/index.html"))
                .contains("<a href=\"../editions/2025-29/1.0/\">Version 1.0, on 31 March 2026</a>");
        assertThat(page("sitemap.xml")).doesNotContain("editions/2025-29/1.0/");
    }

    @Test
    void isRefusedForWhatMayStillChangeOrIsSealed() throws IOException {
        replace("editions/2025-29/edition.yml", "status: final", "status: draft");
        assertThatThrownBy(() -> seal("2025-29")).hasMessageContaining("'2025-29' is not final");
        assertThatThrownBy(() -> seal("2030-34")).hasMessageContaining("there are 2025-29, 2017-20");
        seal(OLD);
        assertThatThrownBy(() -> seal(OLD)).hasMessageContaining("sealed already; --replace seals it anew");
        replace("editions/2017-20/edition.yml", "\"1.2\"", "final text");
        assertThatThrownBy(() -> seal(OLD)).hasMessageContaining("cannot be part of an address");
    }

    @Test
    void isNotWrittenWhileThePlanHasErrors() throws IOException {
        replace("site.yml", "currentEdition: 2025-29", "currentEdition: 2031-34");

        Sealing sealing = sealing(OLD, false, WEB);

        assertThat(sealing.isDone()).isFalse();
        assertThat(sealing.summary()).isEqualTo("Nothing was sealed: the plan has errors.\n");
        assertThat(folder.resolve("content/editions/2017-20/sealed")).doesNotExist();
    }

    @Test
    void publishesNothingWhenAByteOfItChanged() throws IOException {
        seal(OLD);
        Path archive = folder.resolve("content/editions/2017-20/sealed/1.2.zip");
        byte[] bytes = Files.readAllBytes(archive);
        bytes[bytes.length / 2] ^= 1;
        Files.write(archive, bytes);

        CompileResult result = new PlanCompiler().compile(request());

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.findings()).extracting(Finding::code).contains("seal-damaged");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    /** Through a link any file of the machine could be published. */
    @Test
    void followsNoLink() throws IOException {
        seal(OLD);
        Path archive = folder.resolve("content/editions/2017-20/sealed/1.2.zip");
        Path aside = folder.resolve("aside.zip");
        Files.move(archive, aside);
        Files.createSymbolicLink(archive, aside);

        CompileResult result = new PlanCompiler().compile(request());

        assertThat(result.findings())
                .extracting(Finding::headline)
                .contains(
                        "content/editions/2017-20/sealed/1.2.zip:1:1: error[unreadable-file]: this is a link, and links in"
                                + " the content are not followed");
    }
}
