package org.planpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.compile.CompileRequest;
import org.planpress.compile.Option;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.output.Shelf;
import picocli.CommandLine;

class PlanpressTest {

    private static final CompileCommand.Compiler REAL = new PlanCompiler()::compile;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Optional<Path> cache = Optional.empty();

    @Test
    void buildsAFirstPlan() {
        assertThat(run(REAL, "init", "content")).isZero();
        assertThat(out.toString()).contains("  site.yml\n").endsWith("then run: planpress build\n");

        assertThat(run(REAL, "build", "--formats", "data")).isZero();
        assertThat(out.toString()).contains("0 errors, 0 warnings.");
        assertThat(folder.resolve("site-output/data/plan.json")).exists();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void buildsAFirstPlanOfAKind() {
        assertThat(run(REAL, "init", "content", "--kind", "health")).isZero();
        assertThat(run(REAL, "build", "--formats", "data")).isZero();

        assertThat(folder.resolve("site-output/data/plan.json")).content().contains("Larkmoor");
    }

    @Test
    void sealsAnEditionThatIsFinal() throws IOException {
        run(REAL, "init", "content", "--kind", "council");
        Path site = folder.resolve("content/site.yml");
        Files.writeString(site, Files.readString(site).replace("sample: true", "sample: false"));
        Path sheet;
        try (Stream<Path> found = Files.walk(folder.resolve("content/editions"), 2)) {
            sheet = found.filter(file -> file.endsWith("edition.yml"))
                    .findFirst()
                    .orElseThrow();
        }
        String edition = String.valueOf(sheet.resolveSibling("").getFileName());

        assertThat(run(REAL, "seal", edition, "--formats", "data")).isEqualTo(2);
        assertThat(err.toString()).contains("the edition '" + edition + "' is not final");

        Files.writeString(
                sheet,
                Files.readString(sheet)
                        .replaceFirst("status: draft", "status: superseded")
                        .replaceFirst("(?m)^version: .*", "version: \"1.0\""));
        out.getBuffer().setLength(0);

        assertThat(run(REAL, "seal", edition, "--formats", "data"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).startsWith("Sealed version 1.0 of the edition '" + edition + "': ");
        assertThat(folder.resolve("content/editions/" + edition + "/sealed/1.0.zip"))
                .exists();
        assertThat(run(REAL, "seal", edition, "--formats", "data")).isEqualTo(2);
        assertThat(run(REAL, "seal", edition, "--formats", "data", "--replace")).isZero();
    }

    @Test
    void publishesReleasesAndStepsBack() throws IOException {
        run(REAL, "init", "content");
        assertThat(run(REAL, "build", "--formats", "data", "--releases", "site"))
                .as(err.toString())
                .isZero();
        Path current = folder.resolve("site/current");
        assertThat(Files.readSymbolicLink(current)).hasToString("release-0001");
        assertThat(folder.resolve("site-output")).doesNotExist();
        assertThat(run(
                        REAL,
                        "build",
                        "--formats",
                        "data",
                        "--releases",
                        "site",
                        "--as-of",
                        "2026-11-23",
                        "--keep",
                        "2"))
                .isZero();
        assertThat(Files.readSymbolicLink(current)).hasToString("release-0002");
        out.getBuffer().setLength(0);

        assertThat(run(REAL, "rollback", "--releases", "site", "--list")).isZero();
        assertThat(out.toString())
                .matches("release-0002 .* UTC  [0-9]+ files  current\nrelease-0001 .* UTC  [0-9]+ files\n");
        assertThat(run(REAL, "rollback", "--releases", "site")).isZero();
        assertThat(out.toString()).contains(current + " leads to release-0001 now.\n");
        assertThat(Files.readSymbolicLink(current)).hasToString("release-0001");
        assertThat(run(REAL, "rollback", "--releases", "site")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no release in site before that which readers see");
        assertThat(run(REAL, "rollback", "--releases", "site", "--to", "release-0007"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there are: release-0002, release-0001");
        assertThat(run(REAL, "rollback", "--releases", "site", "--to", "release-0002"))
                .isZero();
        assertThat(Files.readSymbolicLink(current)).hasToString("release-0002");
    }

    /** Classes in a folder have no version, and a project names the one that it is built with. */
    @Test
    void writesAProjectOnlyFromAJar() {
        assertThat(run(REAL, "init", "project", "--project")).isEqualTo(2);
        assertThat(err.toString()).contains("run planpress.jar");
        assertThat(folder.resolve("project")).doesNotExist();
    }

    @Test
    void tellsFindingsOnStandardErrorAndEndsWithOne() {
        assertThat(run(REAL, "check")).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("content:1:1: error[no-content]: ")
                .contains("planpress init content");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void givesAReportForProgramsStandardOutputToItself() {
        assertThat(run(REAL, "check", "--report", "json")).isEqualTo(1);
        assertThat(out.toString()).startsWith("{\n").endsWith("}\n").contains("\"error\": 1");
        assertThat(err.toString()).isEqualTo("Nothing was published: 1 error, 0 warnings.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "publish",
                "build --frobnicate",
                "build --as-of yesterday",
                "build --formats docx",
                "build --report xml",
                "build --templates nowhere",
                "build --output .",
                "build --releases a --output b",
                "build --keep 3",
                "build --releases a --keep 1",
                "build --releases a --keep many",
                "rollback",
                "rollback --releases nowhere",
                "rollback --releases content",
                "seal",
                "seal 2017-20 --output site",
                "init",
                "init .",
                "init new --kind bishop",
                "import",
                "import a.csv",
                "import nowhere.csv --measure calls"
            })
    void endsWithTwoOnWrongUsage(String arguments) throws IOException {
        Files.createDirectories(folder.resolve("content"));

        assertThat(run(REAL, arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void endsWithThreeAndASentenceWhenTheDiskRefuses() {
        int code = run(
                request -> {
                    throw new IOException("nothing was published to x: No space left on device");
                },
                "build");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).isEqualTo("nothing was published to x: No space left on device\n");
    }

    @Test
    void endsWithThreeAndAsksForAReportOnAFaultOfOurs() {
        int code = run(
                request -> {
                    throw new IllegalStateException("two parts of the site have the path a");
                },
                "build");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString())
                .contains("This is a fault in Planpress, please report it")
                .contains("PlanpressTest");
    }

    @Test
    void endsWithThreeWhenJavaRunsOutOfRoom() {
        int code = run(
                request -> {
                    throw new StackOverflowError();
                },
                "build");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).startsWith("Java ran out of room").contains("Nothing was published");
    }

    @Test
    void endsWithOneWhenAnImportIsRefused() throws IOException {
        Files.writeString(folder.resolve("calls.csv"), "month,calls\n2023-10,12\n");

        assertThat(run(REAL, "import", "calls.csv", "--measure", "calls")).isEqualTo(1);
        assertThat(err.toString()).contains("error[missing-file]").endsWith("so nothing was imported.\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void tellsItsVersionAndItsOptions() {
        assertThat(run(REAL, "--version")).isZero();
        assertThat(out.toString()).startsWith("Planpress ");
        assertThat(run(REAL, "build", "--help")).isZero();
        String help = out.toString().replaceAll("\\s+", "");
        assertThat(Option.values())
                .as("however the lines break")
                .allSatisfy(option -> assertThat(help)
                        .contains(
                                "--" + option.word() + (option.value().isEmpty() ? "" : "="),
                                option.help().replace(" ", "")));
    }

    @Test
    void keepsDocumentsUnlessToldNotTo() {
        List<CompileRequest> asked = new ArrayList<>();
        CompileCommand.Compiler noting = request -> {
            asked.add(request);
            return new PlanCompiler().compile(request);
        };
        cache = Optional.of(folder.resolve("cache"));

        run(noting, "check");
        run(noting, "check", "--no-cache");

        assertThat(asked).extracting(request -> request.shelf() == Shelf.NONE).containsExactly(false, true);
    }

    private int run(CompileCommand.Compiler compiler, String... arguments) {
        Surroundings surroundings =
                new Surroundings(folder, Path.of("/home/nobody"), LocalDate.of(2026, 11, 22), cache);
        CommandLine command = Planpress.commandLine(compiler, surroundings, Progress.SILENT, arguments);
        return Planpress.exitCode(command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)), arguments);
    }
}
