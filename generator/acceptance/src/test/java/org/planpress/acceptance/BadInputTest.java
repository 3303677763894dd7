package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.compile.CompileResult;
import org.planpress.compile.CompileResult.Outcome;

/** The example plan, each time with one thing wrong: it is found at its place, and the published site stays as it was. */
@SuppressWarnings("NullAway.Init") // set up before all tests
class BadInputTest {

    private static final String EDITION = "editions/2025-29/";
    private static final String COMMITMENTS = EDITION + "priorities/p2/commitments.yml";

    /** A change to one file of the content, and the start of the finding that must follow. */
    private record Mistake(String file, Change change, String finding) {

        /** From a file's text to the bytes to write in its place. */
        @FunctionalInterface
        interface Change {
            byte[] apply(String text);
        }

        @Override
        public String toString() {
            return finding;
        }
    }

    @TempDir
    static Path published;

    @TempDir
    Path project;

    private static SortedMap<String, String> before;

    @BeforeAll
    static void publishOnce() throws IOException {
        Trees.copy(ExamplePlan.site(), published);
        before = Trees.contents(published);
    }

    @BeforeEach
    void copyTheContent() throws IOException {
        Trees.copy(ExamplePlan.PROJECT.resolve("content"), project.resolve("content"));
    }

    private static Mistake replacing(String file, String old, String with, String finding) {
        return new Mistake(
                file,
                text -> {
                    if (!text.contains(old)) {
                        throw new IllegalStateException(file + " does not hold " + old);
                    }
                    return text.replaceFirst(
                                    java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(with))
                            .getBytes(StandardCharsets.UTF_8);
                },
                finding);
    }

    private static Mistake appending(String file, String addition, String finding) {
        return new Mistake(file, text -> (text + addition).getBytes(StandardCharsets.UTF_8), finding);
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                appending("site.yml", "colour: red\n", "site.yml:LAST:1: error[unknown-field]"),
                appending("site.yml", "title: Again\n", "site.yml:LAST:1: error[duplicate-key]"),
                replacing(EDITION + "edition.yml", "published: 2024-11-08", "published: soon", "error[wrong-type]"),
                replacing(COMMITMENTS, "id: p2.violence.2", "id: p2.violence.1", "error[duplicate-id]"),
                replacing(EDITION + "requirements.yml", "p2.vawg.1", "p2.vawg.99", "error[missing-reference]"),
                replacing(EDITION + "funding.yml", "70.7%", "69.7%", "error[shares-sum]"),
                replacing(COMMITMENTS, "    commitments:", "\tcommitments:", "error[yaml-tab]"),
                replacing(COMMITMENTS, "title: ", "title: \"", "error[yaml-unclosed-quote]"),
                new Mistake(
                        "glossary.yml",
                        text -> (text + "# caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1),
                        "error[not-utf-8]"),
                new Mistake("glossary.yml", text -> new byte[50_000_000], "glossary.yml:1:1: error[file-too-large]"),
                new Mistake(
                        "glossary.yml",
                        text -> "terms:\n  - &a [x]\n  - &b [*a, *a]\n".getBytes(StandardCharsets.UTF_8),
                        "glossary.yml:2:5: error[yaml-alias]"),
                new Mistake(
                        "glossary.yml",
                        text -> ("terms: " + "[".repeat(1000) + "]".repeat(1000)).getBytes(StandardCharsets.UTF_8),
                        "error[yaml-too-deep]"),
                appending("pages/about.md", "\n" + "1. ".repeat(1000) + "deep\n", "error[markdown-too-deep]"),
                appending(
                        "pages/about.md",
                        "\n![A secret](../../etc/passwd)\n",
                        "pages/about.md:LAST:13: error[asset-outside]"),
                appending(
                        "pages/about.md",
                        "\n[A trap](javascript:alert)\n",
                        "pages/about.md:LAST:10: error[unsafe-link]"),
                appending(
                        "pages/about.md",
                        "\n<#include \"/etc/passwd\">\n",
                        "pages/about.md:LAST:1: error[template-directive]"),
                replacing("site.yml", "area: ", "area: ${7*7} ", "error[template-directive]"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isFoundAtItsPlaceAndNothingIsPublished(Mistake mistake) throws IOException {
        Path file = project.resolve("content").resolve(mistake.file());
        String text = Files.readString(file);
        Files.write(file, mistake.change().apply(text));

        CompileResult result = ExamplePlan.compile(project, published);

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.findings())
                .as(mistake.finding())
                .anySatisfy(finding -> assertThat(finding.headline())
                        .startsWith("content/" + mistake.file())
                        .contains(mistake.finding().replace("LAST", String.valueOf(lastLine(file)))));
        assertThat(Trees.contents(published)).isEqualTo(before);
    }

    private static long lastLine(Path file) {
        try {
            return Files.readString(file).lines().count();
        } catch (IOException notText) {
            return 1;
        }
    }

    @Test
    void findsAllMistakesInOneRun() throws IOException {
        for (Map.Entry<String, String> line : Map.of(
                        "site.yml", "colour: red\n", "pages/about.md", "\n[here](/money/)\n")
                .entrySet()) {
            Path file = project.resolve("content").resolve(line.getKey());
            Files.writeString(file, Files.readString(file) + line.getValue());
        }

        assertThat(ExamplePlan.compile(project, published).findings())
                .extracting(finding -> finding.code())
                .contains("unknown-field", "vague-link");
    }

    @Test
    void saysWhatToDoWithAnEmptyContentFolder() throws IOException {
        Path empty = Files.createDirectories(project.resolve("new"));
        Files.createDirectories(empty.resolve("content"));

        CompileResult result = ExamplePlan.compile(empty, published);

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.hint()).contains("planpress init"));
        assertThat(Trees.contents(published)).isEqualTo(before);
    }
}
