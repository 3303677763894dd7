package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.finding.Finding;
import org.planpress.testing.Golden;

/**
 * Each folder {@code templates-at-fault/<case>} holds in {@code before/} what is written at the start of templates that
 * come with Planpress, and the findings that follow, all in one run.
 */
class TemplateFaultsTest {

    private static final Path CASES = Path.of("src/test/resources/templates-at-fault");
    private static final Path SOUND = Path.of("../../templates");

    @TempDir
    Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsOfEveryFaultAtOnce(String fixture) throws IOException {
        EditedPlan.in(folder);
        templates(CASES.resolve(fixture).resolve("before"));

        CompileResult checked = compile(false);

        assertThat(checked.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(checked.findings()).extracting(Finding::code).containsOnly("template-error");
        Golden.check(
                CASES.resolve(fixture).resolve("expected.findings"),
                checked.findings().stream().map(TemplateFaultsTest::shown).collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void leavesWhatWasPublishedAsItWas() throws IOException {
        EditedPlan.in(folder);
        templates(folder.resolve("nothing"));
        assertThat(compile(true).outcome()).isEqualTo(Outcome.PUBLISHED);
        Map<String, Long> before = published();
        templates(CASES.resolve("several-pages/before"));

        CompileResult built = compile(true);

        assertThat(built.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(built.findings()).isEqualTo(compile(false).findings());
        assertThat(published()).isNotEmpty().isEqualTo(before);
    }

    private static String shown(Finding finding) {
        return finding.headline() + (finding.hint().isEmpty() ? "" : "\n  " + finding.hint());
    }

    private CompileResult compile(boolean publish) throws IOException {
        Options options = new Options(Map.of(Option.FORMATS, "html,pdf,pack"));
        Surroundings surroundings = new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 11, 22));
        return new PlanCompiler().compile(options.request(surroundings, publish, step -> {}));
    }

    /** The templates of Planpress with the texts in {@code before} at their start. */
    private void templates(Path before) throws IOException {
        try (Stream<Path> files = Files.walk(SOUND)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path path = SOUND.relativize(file);
                Path target = folder.resolve("templates").resolve(path.toString());
                Files.createDirectories(target.resolveSibling("."));
                byte[] sound = Files.readAllBytes(file);
                Path fault = before.resolve(path.toString());
                Files.write(target, Files.exists(fault) ? joined(Files.readAllBytes(fault), sound) : sound);
            }
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private Map<String, Long> published() throws IOException {
        Map<String, Long> changed = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("site-output"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                changed.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
            }
        }
        return changed;
    }
}
