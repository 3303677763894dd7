package org.planpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.finding.Edit;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.Severity;
import org.planpress.testing.InvalidPlans;
import org.planpress.testing.WrittenCure;

/**
 * Who does what a hint says is rid of the finding, and gets no other for it. A cure that a program can carry out is carried
 * out; one that a person can carry out without knowing more stands as steps beside its case, in {@code cure.txt}; every other rule
 * stands in {@code cures/by-people.txt} with what has to be known or decided.
 */
class CuresTest {

    private static final Path BY_PEOPLE = Path.of("src/test/resources/cures/by-people.txt");

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        return InvalidPlans.all();
    }

    static List<String> withSteps() throws IOException {
        return cases().stream().filter(WrittenCure::isFor).toList();
    }

    static List<String> withEdits() throws IOException {
        List<String> cases = new ArrayList<>();
        for (String fixture : cases()) {
            if (expected(fixture).stream().anyMatch(line -> line.startsWith(InvalidPlans.EDIT))) {
                cases.add(fixture);
            }
        }
        return cases;
    }

    private static List<String> expected(String fixture) throws IOException {
        return Files.readAllLines(InvalidPlans.FOLDER.resolve(fixture).resolve("expected.findings"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withEdits")
    void ofAProgramCures(String fixture) throws IOException {
        Path content = content(fixture);
        List<Finding> before = InvalidPlans.findings(content);
        List<Finding> curable =
                before.stream().filter(finding -> !finding.edits().isEmpty()).toList();

        carryOut(curable.stream()
                .flatMap(finding -> finding.edits().stream())
                .distinct()
                .toList());
        List<Finding> after = InvalidPlans.findings(content);

        assertThat(after.stream().map(CuresTest::said)).doesNotContainAnyElementsOf(said(curable));
        assertThat(worse(before, after)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withSteps")
    void ofAPersonCures(String fixture) throws IOException {
        WrittenCure cure = WrittenCure.of(fixture);
        Path content = content(fixture);
        List<Finding> before = InvalidPlans.findings(content);

        cure.carryOut(content);
        List<Finding> after = InvalidPlans.findings(content);

        String code = fixture.substring(0, fixture.indexOf('/'));
        for (String hint : cure.hints()) {
            assertThat(count(before, code, hint)).as("findings with '%s'", hint).isPositive();
            assertThat(count(after, code, hint)).isLessThan(count(before, code, hint));
        }
        assertThat(worse(before, after)).isEmpty();
    }

    /** Every rule has a cure that is followed here, or a reason why nobody can follow it without knowing more. */
    @Test
    void areFollowedOrNeedAPerson() throws IOException {
        Set<String> followed = new TreeSet<>();
        for (String fixture : cases()) {
            String code = fixture.substring(0, fixture.indexOf('/'));
            if (canBeCarriedOut(fixture, code) || WrittenCure.isFor(fixture)) {
                followed.add(code);
            }
        }
        TreeMap<String, String> byPeople = new TreeMap<>();
        for (String line : Files.readAllLines(BY_PEOPLE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                assertThat(line).matches("[a-z0-9-]+ = .{10,}");
                byPeople.put(line.substring(0, line.indexOf(" = ")), line);
            }
        }
        Set<String> rules =
                InvalidContentTest.allRules().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));

        Set<String> neither = new TreeSet<>(rules);
        neither.removeAll(followed);
        neither.removeAll(byPeople.keySet());
        assertThat(neither).as("rules of which nobody says how they are cured").isEmpty();
        assertThat(byPeople.keySet()).doesNotContainAnyElementsOf(followed);
        assertThat(rules).containsAll(byPeople.keySet());
    }

    /** Whether a change stands below a finding of this rule. */
    private static boolean canBeCarriedOut(String fixture, String code) throws IOException {
        String finding = "";
        for (String line : expected(fixture)) {
            if (line.startsWith(InvalidPlans.EDIT) && finding.contains("[" + code + "]")) {
                return true;
            }
            finding = line.startsWith(" ") ? finding : line;
        }
        return false;
    }

    private Path content(String fixture) throws IOException {
        Path content = folder.resolve("content");
        InvalidPlans.write(fixture, content);
        return content;
    }

    /** From the last to the first, so that each place still is where the finding says. */
    private void carryOut(List<Edit> edits) throws IOException {
        List<Edit.Replace> words = new ArrayList<>(edits.stream()
                .filter(Edit.Replace.class::isInstance)
                .map(Edit.Replace.class::cast)
                .toList());
        words.sort(Comparator.comparing(Edit.Replace::at).reversed());
        for (Edit.Replace replace : words) {
            Path file = folder.resolve(replace.at().path());
            List<String> lines = new ArrayList<>(
                    List.of(Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)));
            int row = replace.at().line() - 1;
            int from = replace.at().column() - 1;
            String line = lines.get(row);
            lines.set(row, line.substring(0, from) + replace.words() + line.substring(from + replace.length()));
            Files.writeString(file, String.join("\n", lines));
        }
        for (Edit edit : edits) {
            if (edit instanceof Edit.Rename rename) {
                Path file = folder.resolve(rename.path());
                Files.move(file, file.resolveSibling(rename.name()));
            }
        }
    }

    /** That the figures of a case are old is known once its spreadsheet can be read, and comes from no cure. */
    private static List<String> worse(List<Finding> before, List<Finding> after) {
        List<String> known = said(before);
        return after.stream()
                .filter(finding ->
                        finding.severity() != Severity.NOTE && !finding.code().equals("figures-old"))
                .map(CuresTest::said)
                .filter(finding -> !known.contains(finding))
                .toList();
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream().map(CuresTest::said).toList();
    }

    private static String said(Finding finding) {
        return "%s %s: %s".formatted(finding.location().path(), finding.code(), finding.message());
    }

    private static long count(List<Finding> findings, String code, String hint) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code) && finding.hint().equals(hint))
                .count();
    }
}
