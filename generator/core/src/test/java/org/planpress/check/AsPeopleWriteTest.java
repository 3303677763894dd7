package org.planpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.bind.BindRules;
import org.planpress.bind.PlanBinder;
import org.planpress.compile.PlanCompiler;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.prose.PlainTree;
import org.planpress.source.SourceReader;
import org.planpress.source.SourceTree;
import org.planpress.testing.Golden;
import org.planpress.testing.PlanFolder;

/**
 * Markdown as people write it: pasted from Word, exported from other programs, in the syntax of other systems. Each file
 * means what its {@code .expected} says, a tree or the lines of findings; nothing is published otherwise in silence.
 */
class AsPeopleWriteTest {

    private static final Path FILES = Path.of("src/test/resources/as-people-write");

    @TempDir
    Path content;

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> FILES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isUnderstoodOrTold(String file) throws IOException {
        PlanFolder.copy("smallest", content);
        Path page = content.resolve("pages/about.md");
        Files.copy(FILES.resolve(file), page, StandardCopyOption.REPLACE_EXISTING);
        Findings findings = new Findings();
        SourceTree tree = SourceReader.read(content, "content", findings);
        Plan plan = PlanBinder.bind(tree, findings)
                .orElseGet(() -> PlanBinder.sketch(tree).plan());
        if (BindRules.leaveThePlanWhole(findings)) {
            PlanCompiler.check(TestPlan.analysed(plan).orElseThrow(), findings);
        } else {
            PlanCompiler.check(plan, PlanBinder.sketch(tree), LocalDate.of(2026, 3, 31), findings);
        }
        String said = findings.sorted().stream()
                .map(found -> found.location().line() + " " + found.code())
                .distinct()
                .collect(Collectors.joining("\n"));
        Prose body = plan.pages().isEmpty() ? Prose.EMPTY : plan.pages().get(0).body();

        Golden.check(
                FILES.resolve(file.replaceFirst("md$", "expected")), said.isEmpty() ? PlainTree.of(body) : said + "\n");
    }

    @Test
    void holdsManyFiles() throws IOException {
        assertThat(files()).hasSizeGreaterThan(200);
    }
}
