package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.compile.Progress.Step;
import org.planpress.finding.Finding;

/** Links that lead out of the folders of a plan, and files that go away while they are read, are told, not followed. */
class UnreadFilesTest {

    private static final Path SOUND = Path.of("../../templates");

    @TempDir
    Path folder;

    private EditedPlan plan;
    private Path templates;
    private Path secret;

    @BeforeEach
    void copiesAPlanAndTemplates() throws IOException {
        plan = EditedPlan.in(folder);
        templates = folder.resolve("templates");
        secret = Files.writeString(folder.resolve("secret.txt"), "the secret of this machine");
        try (Stream<Path> files = Files.walk(SOUND)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = templates.resolve(SOUND.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
    }

    private CompileResult compile(Progress progress) throws IOException {
        Options options = new Options(Map.of(Option.FORMATS, "html"));
        Surroundings surroundings = new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 11, 22));
        return new PlanCompiler().compile(options.request(surroundings, true, progress));
    }

    private List<String> refused(Progress progress) throws IOException {
        CompileResult result = compile(progress);
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(folder.resolve("site-output/index.html")).doesNotExist();
        return result.findings().stream()
                .map(finding -> finding.headline() + " | " + finding.hint())
                .toList();
    }

    private static Progress at(Step step, Progress then) {
        return reached -> {
            if (reached == step) {
                then.reached(reached);
            }
        };
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException wrong) {
            throw new AssertionError(wrong);
        }
    }

    @Test
    void publishesFromFoldersThatAreThemselvesLinks() throws IOException {
        Files.move(templates, folder.resolve("elsewhere"));
        Files.createSymbolicLink(templates, folder.resolve("elsewhere"));
        Files.createSymbolicLink(templates.resolve(".#home.ftlh"), Path.of("nobody@nowhere"));

        CompileResult result = compile(step -> {});

        assertThat(result.findings()).extracting(Finding::headline).isEmpty();
        assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void followsNoLinkAmongTemplates() throws IOException {
        Files.createSymbolicLink(templates.resolve("assets/secret.txt"), secret);
        Files.createSymbolicLink(templates.resolve("more"), folder);

        assertThat(refused(step -> {}))
                .containsExactly(
                        "templates/assets/secret.txt:1:1: error[template-error]: this is a link, and links among"
                                + " templates are not followed | put a copy in its place",
                        "templates/more:1:1: error[template-error]: this is a link, and links among templates are not"
                                + " followed | put a copy in its place");
    }

    @Test
    void followsNoLinkAmongPicturesAndFonts() throws IOException {
        Files.createDirectories(plan.content("assets"));
        Files.createSymbolicLink(plan.content("assets/secret.txt"), secret);
        Files.createSymbolicLink(plan.content("assets/all"), folder);
        Files.createSymbolicLink(plan.content("reports"), folder);

        assertThat(refused(step -> {}))
                .hasSize(3)
                .allMatch(found -> found.contains("error[unreadable-file]: this is a link, and links in the content"));
    }

    @Test
    void saysThatAFileWentAwayAfterTheFolderWasListed() throws IOException {
        plan.publishAllAssets();
        plan.write("assets/notes.txt", "x".getBytes(StandardCharsets.UTF_8));

        assertThat(refused(at(Step.PUBLISHING, step -> delete(plan.content("assets/notes.txt")))))
                .containsExactly("content/assets/notes.txt:1:1: error[unreadable-file]: this file was there when the"
                        + " folder was listed, and is gone | build again when nobody is changing files any more");
    }

    @Test
    void saysThatAPictureWentAwayBeforeItWasLookedAt() throws IOException {
        plan.write("assets/hall.png", "x".getBytes(StandardCharsets.UTF_8));
        plan.write(
                "theme.yml",
                "cover: {image: assets/hall.png, description: The hall.}\n".getBytes(StandardCharsets.UTF_8));

        assertThat(refused(at(Step.CHECKING, step -> delete(plan.content("assets/hall.png")))))
                .singleElement()
                .asString()
                .startsWith("content/assets/hall.png:1:1: error[unreadable-file]: this file was there");
    }

    @Test
    void publishesTheTemplatesThatItReadAlthoughTheyWentAwaySince() throws IOException {
        CompileResult result = compile(at(Step.CHECKING, step -> {
            try {
                Files.move(templates, folder.resolve("elsewhere"));
            } catch (IOException wrong) {
                throw new AssertionError(wrong);
            }
        }));

        assertThat(result.findings()).extracting(Finding::headline).isEmpty();
        assertThat(result.outcome()).isEqualTo(Outcome.PUBLISHED);
    }
}
