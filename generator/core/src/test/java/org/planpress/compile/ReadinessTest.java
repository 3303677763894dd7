package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.finding.Finding;
import org.planpress.output.Format;
import org.planpress.output.Shelf;
import org.planpress.testing.Golden;
import org.planpress.testing.PlanFolder;

/** What is not ready: all that came with a first plan, and nothing of a plan that is finished. */
class ReadinessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final Path EXPECTED = Path.of("src/test/resources/ready/untouched.findings");

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void nameTheContent() {
        content = folder.resolve("content");
    }

    private Readiness ready() throws IOException {
        return Readiness.of(new CompileRequest(
                content,
                Optional.empty(),
                folder.resolve("site"),
                surroundings(),
                DAY,
                FailOn.ERROR,
                EnumSet.of(Format.HTML, Format.DATA),
                false,
                Shelf.NONE,
                Progress.SILENT));
    }

    private Surroundings surroundings() {
        return new Surroundings(folder, folder.resolve("home"), DAY);
    }

    private void init() throws IOException {
        FirstPlan.write("content", surroundings());
    }

    /** The addresses of that plan are those of the first plan, too. */
    private void copyAFinishedPlan() throws IOException {
        PlanFolder.copy("smallest", content);
        Path site = content.resolve("site.yml");
        Files.writeString(
                site,
                Files.readString(site)
                        .replace("plan.example.org", "our.example.org")
                        .replace("plan@", "us@"));
    }

    private static List<String> codes(Readiness readiness) {
        return readiness.findings().stream()
                .map(Finding::code)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void anUntouchedFirstPlanIsListedWhole() throws IOException {
        init();

        Readiness readiness = ready();

        assertThat(readiness.isReady()).isFalse();
        Golden.check(
                EXPECTED,
                readiness.findings().stream().map(Finding::headline).collect(Collectors.joining("\n", "", "\n")));
    }

    /** Words that were moved to another file are still those of the first plan. */
    @Test
    void aSentenceIsKnownWhereverItStands() throws IOException {
        copyAFinishedPlan();
        Path foreword = content.resolve("editions/2025-29/foreword.md");
        Files.writeString(
                foreword,
                Files.readString(foreword)
                        + "\n- Each priority says what should be different, what we promise\n  and how everyone can judge it.\n");

        assertThat(ready().findings())
                .singleElement()
                .satisfies(found ->
                        assertThat(found.headline()).contains("foreword.md", "starter-words", "Each priority"));
    }

    @Test
    void ofAFinishedPlanNothingIsTold() throws IOException {
        copyAFinishedPlan();

        Readiness readiness = ready();

        assertThat(readiness.findings()).isEmpty();
        assertThat(readiness.isReady()).isTrue();
        assertThat(readiness.summary()).startsWith("Ready");
    }

    @Test
    void whatIsWrongIsInTheWay() throws IOException {
        copyAFinishedPlan();
        Path site = content.resolve("site.yml");
        Files.writeString(site, Files.readString(site) + "sampel: true\n");

        assertThat(codes(ready())).containsExactly("unknown-field");
    }

    /** What stays as it came when every word was written anew: the form of a plan, and what any office may say. */
    @Test
    void wordsOfOnesOwnAreNotTold() throws IOException {
        init();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readString(file).replaceAll("(?<=: |^|\\n|> )([A-Z][a-z]+) ", "Own $1 "));
            }
        }

        assertThat(codes(ready())).contains("starter-figure", "still-a-draft", "still-a-sample");
        assertThat(ready().findings().stream().filter(found -> found.code().equals("starter-words")))
                .hasSizeLessThan(8);
    }
}
