package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.export.report.ReportFormat;
import org.planpress.output.Format;
import org.planpress.output.Shelf;
import org.planpress.starter.StarterKind;

/** A first plan of each kind has no finding on the day on which it is written, whichever that is. */
class FirstPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Surroundings on(LocalDate day) {
        return new Surroundings(folder, folder.resolve("home"), day);
    }

    /** Days around which quarters and years of such a plan change, a leap day, and the last of a year; in the long form many. */
    static Stream<Arguments> days() {
        Stream<LocalDate> days = Boolean.getBoolean("deep")
                ? Stream.iterate(FIRST, day -> day.plusDays(3)).limit(250)
                : Stream.of(
                                "2026-11-22",
                                "2026-12-31",
                                "2027-02-14",
                                "2027-04-01",
                                "2027-08-15",
                                "2027-09-30",
                                "2027-10-01",
                                "2028-02-29")
                        .map(LocalDate::parse);
        return days.flatMap(day -> Stream.of(StarterKind.values()).map(kind -> Arguments.of(kind, day)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void hasNoFindingOnItsDay(StarterKind kind, LocalDate day) throws IOException {
        FirstPlan.write("plan", Optional.of(kind.word()), on(day));

        CompileResult result = new PlanCompiler()
                .compile(new CompileRequest(
                        folder.resolve("plan"),
                        Optional.empty(),
                        folder.resolve("site"),
                        on(day),
                        day,
                        FailOn.ERROR,
                        EnumSet.of(Format.DATA),
                        false,
                        Shelf.NONE,
                        Progress.SILENT));

        assertThat(result.report(ReportFormat.TEXT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isShortEnoughToBeReadInTenMinutes(StarterKind kind) throws IOException {
        FirstPlan.write("plan", Optional.of(kind.word()), on(FIRST));

        long words = 0;
        try (Stream<Path> files = Files.walk(folder.resolve("plan"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                words += Files.readString(file).split("\\s+").length;
            }
        }

        assertThat(words).isLessThan(2_600);
    }

    @Test
    void tellsTheKindsToWhoChoseNone() throws IOException {
        assertThat(FirstPlan.write("plan", on(FIRST)))
                .contains("of the kind small. With a kind, init writes another: small (a parish", "health (an ");
        assertThat(FirstPlan.write("council", Optional.of("council"), on(FIRST)))
                .doesNotContain("With a kind")
                .endsWith("planpress build --content council\n");
    }

    @Test
    void refusesAKindThatThereIsNot() {
        assertThatThrownBy(() -> FirstPlan.write("plan", Optional.of("Mayor"), on(FIRST)))
                .isInstanceOf(UnusableRequestException.class)
                .hasMessageStartingWith("there is no first plan of the kind 'Mayor'; there are small (")
                .hasMessageContaining("mayor (a mayor and a combined authority)");
        assertThat(folder.resolve("plan")).doesNotExist();
    }

    @Test
    void writesOnlyWhereNothingIs() throws IOException {
        Files.createDirectories(folder.resolve("plan/notes"));

        for (boolean project : new boolean[] {true, false}) {
            assertThatThrownBy(() -> {
                        if (project) {
                            FirstPlan.writeProject("plan", Optional.empty(), "1.0", on(FIRST));
                        } else {
                            FirstPlan.write("plan", Optional.of("police"), on(FIRST));
                        }
                    })
                    .isInstanceOf(UnusableRequestException.class)
                    .hasMessageContaining("plan is not empty");
        }
    }

    /** The folder of templates holds a file about itself and nothing else; the folder of the site only says what Git leaves out. */
    @ParameterizedTest
    @EnumSource
    void aProjectIsBuiltWithTheTemplatesOfPlanpress(StarterKind kind) throws IOException {
        FirstPlan.writeProject("project", Optional.of(kind.word()), "1.0", on(FIRST));
        Path project = folder.resolve("project");
        Surroundings inIt = new Surroundings(project, folder.resolve("home"), FIRST);
        Options options = new Options(Map.of(Option.FORMATS, "html,data"));

        CompileResult result = new PlanCompiler().compile(options.request(inIt, true, Progress.SILENT));

        assertThat(result.report(ReportFormat.TEXT)).isEmpty();
        assertThat(project.resolve("site-output/index.html")).content().contains("Example: ");
        assertThat(project.resolve("site-output/.gitignore")).exists();
        assertThat(project.resolve("templates")).isDirectoryContaining("glob:**/README.md");
        assertThat(project.resolve("pom.xml"))
                .content()
                .contains("<planpress.version>1.0</planpress.version>", "${planpress.version}");
    }

    /** What a designer puts into the folder lies over what comes with Planpress, file by file. */
    @Test
    void oneTemplateOfOnesOwnIsEnough() throws IOException {
        FirstPlan.writeProject("project", Optional.empty(), "1.0", on(FIRST));
        Path project = folder.resolve("project");
        Surroundings inIt = new Surroundings(project, folder.resolve("home"), FIRST);
        Files.createDirectories(project.resolve("templates/host"));
        Files.writeString(project.resolve("templates/host/header.html"), "<p>Of the host</p>\n");
        Options options = new Options(Map.of(Option.FORMATS, "html"));

        CompileResult result = new PlanCompiler().compile(options.request(inIt, true, Progress.SILENT));

        assertThat(result.report(ReportFormat.TEXT)).isEmpty();
        assertThat(project.resolve("site-output/index.html")).content().contains("<p>Of the host</p>");
    }

    /** What is told of the files of a project is there. */
    @Test
    void aProjectHoldsWhatItsReadmeNames() throws IOException {
        String told = FirstPlan.writeProject("project", Optional.of("mayor"), "1.0", on(FIRST));

        assertThat(told)
                .contains(
                        "  pom.xml\n",
                        "  .github/workflows/plan.yml\n",
                        "  content/site.yml\n",
                        "  schemas/site.json\n")
                .endsWith("then run there: mvn\n");
        assertThat(folder.resolve("project/README.md"))
                .content()
                .contains("# The plan of Tarnwater Combined Authority", "Planpress 1.0")
                .doesNotContain("@{");
        for (String name : List.of("content", "templates", "site-output", "schemas", ".vscode", ".ci/build")) {
            assertThat(folder.resolve("project/README.md")).content().contains(name);
            assertThat(folder.resolve("project").resolve(name)).exists();
        }
    }
}
