package org.planpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.bind.BindRules;
import org.planpress.bind.PlanBinder;
import org.planpress.check.Checks;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Wording;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.importing.ImportRules;
import org.planpress.look.HouseStyle;
import org.planpress.look.Legibility;
import org.planpress.look.Look;
import org.planpress.look.LookRules;
import org.planpress.look.PressLegibility;
import org.planpress.model.Plan;
import org.planpress.prose.MarkdownReader;
import org.planpress.source.SourceReader;
import org.planpress.source.SourceRules;
import org.planpress.source.SourceTree;
import org.planpress.testing.Golden;
import org.planpress.testing.SampleLook;

/**
 * Each folder {@code invalid/<code>/<case>} is the smallest plan with some files changed, and the findings that
 * follow. A file named {@code removed.txt} lists files to leave out.
 */
class InvalidContentTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path SMALLEST = RESOURCES.resolve("plans/smallest/content");
    private static final Path INVALID = RESOURCES.resolve("invalid");

    /** The day for everything that depends on a date. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.walk(INVALID, 2)) {
            return files
                    .filter(path -> INVALID.relativize(path).getNameCount() == 2 && Files.isDirectory(path))
                    .map(path -> INVALID.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsWrong(String fixture) throws IOException {
        List<Finding> findings = findings(fixture);

        assertThat(findings).as("findings of %s", fixture).isNotEmpty();
        assertThat(findings).extracting(Finding::code).contains(fixture.substring(0, fixture.indexOf('/')));
        Golden.check(
                INVALID.resolve(fixture).resolve("expected.findings"),
                findings.stream().map(InvalidContentTest::shown).collect(Collectors.joining("\n", "", "\n")));
    }

    private static String shown(Finding finding) {
        return finding.headline() + (finding.hint().isEmpty() ? "" : "\n  " + finding.hint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"smallest", "figures", "links"})
    void findsNothingInASoundPlan(String plan) throws IOException {
        copy(RESOURCES.resolve("plans").resolve(plan).resolve("content"), folder.resolve("content"));

        assertThat(run(folder.resolve("content"))).isEmpty();
    }

    /** Rules about files too large, too deep or too odd to be kept as fixtures; tests of their stages make them. */
    private static final Set<String> MADE_BY_TESTS = Set.of(
            "file-not-made",
            "file-too-large",
            "unreadable-file",
            "no-content",
            "import-column",
            "import-dates",
            "import-period",
            "import-repeated",
            "import-sheet",
            "import-value",
            "picture-too-coarse",
            "picture-too-large",
            "picture-unreadable",
            "print-layout",
            "print-long-word",
            "print-missing-letter",
            "print-wide-table",
            "template-error",
            "markdown-long-run",
            "markdown-too-deep",
            "markdown-too-large",
            "markdown-too-many-references",
            "markdown-too-tangled",
            "table-row-too-long");

    @Test
    void everyRuleHasACase() throws IOException {
        Set<String> shown =
                cases().map(name -> name.substring(0, name.indexOf('/'))).collect(Collectors.toSet());
        Set<String> rules = allRules()
                .filter(rule -> !MADE_BY_TESTS.contains(rule.code()))
                .map(Rule::code)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).containsAll(rules);
        assertThat(rules).containsAll(shown);
    }

    static Stream<Rule> allRules() {
        return Stream.of(
                        SourceRules.all().stream(),
                        BindRules.all().stream(),
                        ImportRules.all().stream(),
                        MarkdownReader.RULES.stream(),
                        PlanCompiler.rules().stream(),
                        Checks.rules().stream(),
                        LookRules.all().stream())
                .flatMap(rules -> rules);
    }

    private List<Finding> findings(String fixture) throws IOException {
        Path content = folder.resolve("content");
        copy(SMALLEST, content);
        Path changes = INVALID.resolve(fixture);
        if (Files.exists(changes.resolve("content"))) {
            copy(changes.resolve("content"), content);
        }
        if (Files.exists(changes.resolve("removed.txt"))) {
            for (String removed : Files.readAllLines(changes.resolve("removed.txt"))) {
                Files.delete(content.resolve(removed));
            }
        }
        return run(content);
    }

    private static List<Finding> run(Path content) {
        Findings findings = new Findings();
        SourceTree tree = SourceReader.read(content, "content", findings);
        Optional<Plan> plan = PlanBinder.bind(tree, findings);
        plan.ifPresent(readable -> new Wording(readable, tree, SampleLook.templates(), findings).voice());
        boolean whole = BindRules.leaveThePlanWhole(findings);
        plan.ifPresent(readable -> Checks.run(
                readable, whole ? Optional.of(PlanAnalysis.of(readable, TODAY)) : Optional.empty(), findings));
        plan.flatMap(Plan::theme).ifPresent(theme -> {
            Set<String> assets = plan.get().assets();
            Look look = HouseStyle.over(
                    SampleLook.builtIn(),
                    theme,
                    path -> assets.contains(path.replaceFirst("^assets/", ""))
                            ? bytes(content, path)
                            : Optional.empty(),
                    findings);
            findings.addAll(Legibility.of(look));
            findings.addAll(PressLegibility.of(look));
        });
        return findings.sorted();
    }

    private static Optional<byte[]> bytes(Path content, String path) {
        try {
            Path file = content.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
