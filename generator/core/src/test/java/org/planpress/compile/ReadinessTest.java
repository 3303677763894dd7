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

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Path EXPECTED = Path.of("src/test/resources/ready/untouched.findings");

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void nameTheContent() {
        content = folder.resolve("content");
    }

    private Readiness ready() throws IOException {
        return ready(DAY);
    }

    private Readiness ready(LocalDate day) throws IOException {
        return Readiness.of(new CompileRequest(
                content,
                Optional.empty(),
                folder.resolve("site"),
                surroundings(),
                day,
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

    /** Dates of a first plan follow from the day on which it was written, which is not the day on which somebody asks. */
    @Test
    void figuresAreKnownYearsLater() throws IOException {
        init();
        List<String> written = headlines(ready(DAY));

        assertThat(headlines(ready(DAY.plusYears(2)))).containsAll(written);
    }

    /** Who deleted the note of that day still hears of sentences that hold no date. */
    @Test
    void sentencesAreKnownWithoutTheNote() throws IOException {
        init();
        Files.delete(content.resolve(".starter"));

        assertThat(headlines(ready(DAY.plusYears(2))))
                .anyMatch(line -> line.contains("Parks are where people of all ages"))
                .noneMatch(line -> line.contains("2026-04-01"));
    }

    private static List<String> headlines(Readiness readiness) {
        return readiness.findings().stream().map(Finding::headline).toList();
    }
}
