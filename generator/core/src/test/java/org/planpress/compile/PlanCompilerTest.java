package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.compile.Progress.Step;
import org.planpress.export.DataOutput;
import org.planpress.export.report.ReportFormat;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.testing.Golden;

class PlanCompilerTest {

    private static final Options DEFAULTS = new Options(Map.of());

    private static final PlanCompiler COMPILER = new PlanCompiler((sound, request) -> Stream.<Output>of(
                    new OnePage(sound.analysis().plan()), new DataOutput(sound.voice(), sound.analysis()))
            .filter(output -> request.formats().contains(output.format()))
            .toList());

    /** The order of a compilation needs no templates. */
    private record OnePage(Plan plan) implements Output {

        @Override
        public Format format() {
            return Format.HTML;
        }

        @Override
        public Digest madeFrom() {
            return Digest.of(plan.site());
        }

        @Override
        public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
            files.accept(Artifact.text(
                    "index.html",
                    "text/html; charset=utf-8",
                    "<h1>" + plan.site().title()));
        }
    }

    @TempDir
    Path folder;

    private Surroundings surroundings;
    private Path home;

    @BeforeEach
    void writesAFirstPlan() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        Path work = Files.createDirectories(folder.resolve("work"));
        surroundings = new Surroundings(work, home, LocalDate.of(2026, 11, 22));
        FirstPlan.write("content", surroundings);
    }

    @Test
    void publishesAFirstPlanWithoutAnyFinding() throws IOException {
        CompileResult result = compile(DEFAULTS, true);

        assertThat(result.report(ReportFormat.TEXT)).isEmpty();
        assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(result.doors()).containsExactly(output("index.html").toUri());
        assertThat(result.summary()).startsWith("Published 1 page, 5 other files; 0 errors, 0 warnings.\nfile:");
        Golden.check(Path.of("src/test/resources/export/first-plan.json"), Files.readString(output("data/plan.json")));
    }

    @Test
    void givesMoneyInPoundsAndOnlyAmountsThatWerePublished() throws IOException {
        Files.writeString(surroundings.workingDir().resolve("content/editions/2026-30/funding.yml"), """
                year: 2026-27
                total: £1.5m
                headline: Most of the money pays for people
                parts:
                  - {id: people, title: People, share: 70.5%, covers: Gardeners., amount: £1.0575m}
                  - {id: tools, title: Tools, share: 29.5%, covers: Mowers.}
                source: Budget book
                """);

        CompileResult result = compile(DEFAULTS, true);

        assertThat(result.report(ReportFormat.TEXT)).isEmpty();
        assertThat(Files.readString(output("data/plan.json"))).contains("""
                  "funding": [
                    {
                      "edition": "2026-30",
                      "year": "2026-27",
                      "total": 1500000,
                      "income": [],
                      "parts": [
                        {
                          "id": "people",
                          "title": "People",
                          "share": 70.5,
                          "amount": 1057500,
                          "covers": "Gardeners.",
                          "notes": []
                        },
                        {
                          "id": "tools",
                          "title": "Tools",
                          "share": 29.5,
                          "amount": null,
                          "covers": "Mowers.",
                          "notes": []
                        }
                      ],
                      "source": "Budget book",
                      "headline": "Most of the money pays for people"
                    }
                  ],
                """.indent(0));
    }

    @Test
    void publishesTheSameBytesTwice() throws IOException {
        compile(DEFAULTS, true);
        String first = Files.readString(output("data/manifest.json"));
        CompileResult result = compile(DEFAULTS, true);

        assertThat(output("data/manifest.json")).content().isEqualTo(first);
        assertThat(result.manifest().orElseThrow().pages()).isEqualTo(1);
    }

    @Test
    void checksWithoutWriting() throws IOException {
        assertThat(compile(DEFAULTS, false).outcome()).isEqualTo(Outcome.CHECKED);
        assertThat(surroundings.workingDir().resolve("site-output")).doesNotExist();
    }

    @Test
    void leavesTheLastOutputWhenTheContentHasErrors() throws IOException {
        compile(DEFAULTS, true);
        Path site = surroundings.workingDir().resolve("content/site.yml");
        Files.writeString(
                site, Files.readString(site).replace("contact:", "kontakt:").replace("Our plan", "New plan"));

        CompileResult result = compile(DEFAULTS, true);

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.report(ReportFormat.TEXT)).contains("kontakt: plan@example.org\n      | ^^^^^^^\n");
        assertThat(output("index.html")).content().isEqualTo("<h1>Example: Our plan for the town");
    }

    @ParameterizedTest
    @CsvSource({"error, PUBLISHED", "warning, REFUSED"})
    void stopsAtWarningsWhenAsked(String failOn, Outcome outcome) throws IOException {
        Path priority = surroundings.workingDir().resolve("content/editions/2026-30/foreword.md");
        Files.writeString(priority, "\nThe rest is TBC.\n", java.nio.file.StandardOpenOption.APPEND);

        CompileResult result = compile(new Options(Map.of(Option.FAIL_ON, failOn)), true);

        assertThat(result.findings()).extracting(Finding::code).containsExactly("placeholder-in-draft");
        assertThat(result.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"html, index.html, data/plan.json", "data, data/plan.json, index.html"})
    void publishesOnlyTheFormatsAskedFor(String formats, String there, String notThere) throws IOException {
        compile(new Options(Map.of(Option.FORMATS, formats)), true);

        assertThat(output(there)).exists();
        assertThat(output(notThere)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"nowhere, there is no such folder", "../home, this folder holds no plan"})
    void saysWhatToDoWithoutContent(String content, String message) throws IOException {
        CompileResult result = compile(new Options(Map.of(Option.CONTENT, content)), true);

        assertThat(result.report(ReportFormat.TEXT))
                .isEqualTo(content + ":1:1: error[no-content]: " + message + "\n  planpress init " + content
                        + " writes a first plan to start from\n");
    }

    @Test
    void saysThatThePlanIsInTheFolderAbove() throws IOException {
        CompileResult result = compile(new Options(Map.of(Option.CONTENT, "content/content")), true);

        assertThat(result.report(ReportFormat.TEXT)).isEqualTo("""
                        content/content:1:1: error[no-content]: there is no such folder
                          a plan stands in the folder content: give that folder as the content
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "AS_OF, 2026-02-30, as-of takes a date such as 2026-03-31",
        "FORMATS, 'html,docx', 'formats takes html, data, pdf'",
        "FORMATS, '', 'formats takes html, data, pdf'",
        "FAIL_ON, note, 'fail-on takes error, warning'",
        "REPORT, xml, 'report takes text, json, sarif, github, gitlab'"
    })
    void refusesOptionsWithoutMeaning(Option option, String written, String why) {
        Options options = new Options(Map.of(option, written));

        assertThatThrownBy(() -> {
                    options.reportFormat();
                    options.request(surroundings, true, Progress.SILENT);
                })
                .isInstanceOf(UnusableRequestException.class)
                .hasMessageContaining(why);
    }

    @Test
    void refusesAnOutputThatHoldsTheContent() {
        Options here = new Options(Map.of(Option.OUTPUT, "."));

        assertThatThrownBy(() -> compile(here, true)).isInstanceOf(UnusableRequestException.class);
    }

    @ParameterizedTest
    @CsvSource({"nowhere, is a link to nowhere", "site-output, is a link to site-output"})
    void saysPlainlyThatTheOutputIsALinkToNothing(String target, String why) throws IOException {
        Files.createSymbolicLink(output(""), Path.of(target));

        assertThatThrownBy(() -> compile(DEFAULTS, true))
                .isInstanceOf(UnusableRequestException.class)
                .hasMessageContaining(why)
                .hasMessageEndingWith(", which is not there; make that folder, or remove the link");
    }

    @Test
    void readsAndPublishesThroughLinksToFolders() throws IOException {
        Path work = surroundings.workingDir();
        Path elsewhere = folder.resolve("elsewhere");
        Files.createDirectories(elsewhere.resolve("site"));
        Files.move(work.resolve("content"), elsewhere.resolve("plan"));
        Files.createSymbolicLink(work.resolve("content"), elsewhere.resolve("plan"));
        Files.createSymbolicLink(work.resolve("site-output"), elsewhere.resolve("site"));

        CompileResult result = compile(DEFAULTS, true);

        assertThat(result.report(ReportFormat.TEXT)).isEmpty();
        assertThat(elsewhere.resolve("site/index.html")).exists();
        Files.delete(work.resolve("site-output"));
        Files.createSymbolicLink(work.resolve("site-output"), elsewhere);
        assertThatThrownBy(() -> compile(DEFAULTS, true))
                .isInstanceOf(UnusableRequestException.class)
                .hasMessageContaining("overlap");
    }

    @Test
    void saysInOneFindingThatTheContentIsALinkToNothing() throws IOException {
        Files.createSymbolicLink(surroundings.workingDir().resolve("plan"), Path.of("gone"));

        CompileResult result = compile(new Options(Map.of(Option.CONTENT, "plan")), true);

        assertThat(result.report(ReportFormat.TEXT)).isEqualTo("""
                plan:1:1: error[no-content]: this is a link to a folder that is not there
                  bring the folder back, or let the link lead to where the plan is
                """);
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        List<Step> steps = new ArrayList<>();
        COMPILER.compile(DEFAULTS.request(surroundings, true, steps::add));

        assertThat(steps).containsExactly(Step.READING, Step.CHECKING, Step.PUBLISHING);
    }

    @Test
    void writesAFirstPlanOnlyWhereNothingIs() {
        assertThatThrownBy(() -> FirstPlan.write("content", surroundings))
                .isInstanceOf(UnusableRequestException.class)
                .hasMessageContaining("content is not empty");
    }

    private CompileResult compile(Options options, boolean publish) throws IOException {
        return COMPILER.compile(options.request(surroundings, publish, Progress.SILENT));
    }

    private Path output(String path) {
        return surroundings.workingDir().resolve("site-output").resolve(path);
    }
}
