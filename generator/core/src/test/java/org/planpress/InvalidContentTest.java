package org.planpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.bind.BindRules;
import org.planpress.check.Checks;
import org.planpress.compile.PlanCompiler;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.importing.ImportRules;
import org.planpress.look.LookRules;
import org.planpress.prose.MarkdownReader;
import org.planpress.source.SourceRules;
import org.planpress.testing.Golden;
import org.planpress.testing.InvalidPlans;

/**
 * Each folder {@code invalid/<code>/<case>} is the smallest plan with some files changed, and the findings that
 * follow. A file named {@code removed.txt} lists files to leave out.
 */
class InvalidContentTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        return InvalidPlans.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatIsWrong(String fixture) throws IOException {
        Path content = folder.resolve("content");
        InvalidPlans.write(fixture, content);
        List<Finding> findings = InvalidPlans.findings(content);

        assertThat(findings).as("findings of %s", fixture).isNotEmpty();
        assertThat(findings).extracting(Finding::code).contains(fixture.substring(0, fixture.indexOf('/')));
        Golden.check(
                InvalidPlans.FOLDER.resolve(fixture).resolve("expected.findings"),
                findings.stream().map(InvalidContentTest::shown).collect(Collectors.joining("\n", "", "\n")));
    }

    private static String shown(Finding finding) {
        return finding.headline()
                + (finding.hint().isEmpty() ? "" : "\n  " + finding.hint())
                + finding.edits().stream()
                        .map(edit -> "\n" + InvalidPlans.EDIT + edit)
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"smallest", "figures", "links", "careful"})
    void findsNothingInASoundPlan(String plan) throws IOException {
        InvalidPlans.copy(RESOURCES.resolve("plans").resolve(plan).resolve("content"), folder.resolve("content"));

        assertThat(InvalidPlans.findings(folder.resolve("content"))).isEmpty();
    }

    /** Rules about files too large, too deep or too odd to be kept as fixtures; tests of their stages make them. */
    private static final Set<String> MADE_BY_TESTS = Set.of(
            "file-not-made",
            "file-too-large",
            "unreadable-file",
            "no-content",
            "import-area",
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
            "press-blank",
            "press-boxes",
            "press-colour",
            "press-font",
            "press-imprint",
            "press-ink",
            "press-picture",
            "press-profile",
            "template-error",
            "starter-figure",
            "starter-words",
            "still-a-draft",
            "still-a-sample",
            "returned-words",
            "returned-paragraph",
            "returned-without",
            "returned-elsewhere",
            "returned-comment",
            "returned-not-content",
            "returned-without-ids",
            "two-of-one-name",
            "picture-runs",
            "picture-not-on-web",
            "markdown-long-run",
            "markdown-too-deep",
            "markdown-too-large",
            "markdown-too-many-references",
            "markdown-too-tangled",
            "table-row-too-long");

    @Test
    void everyRuleHasACase() throws IOException {
        Set<String> shown = cases().stream()
                .map(name -> name.substring(0, name.indexOf('/')))
                .collect(Collectors.toSet());
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
}
