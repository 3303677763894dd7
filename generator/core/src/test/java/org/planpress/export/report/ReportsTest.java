package org.planpress.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.planpress.finding.Edit;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.Severity;
import org.planpress.finding.SourceLocation;
import org.planpress.testing.Golden;

class ReportsTest {

    private static final Rule FIELD =
            Rule.error("unknown-field", "A field has a name that does not exist here.", "Correct the name.", "stauts:");
    private static final Rule LINK = Rule.warning("dead-link", "A link leads nowhere.", "Correct it.", "[x](y)");
    private static final Rule NOTE = new Rule("long-text", Severity.NOTE, "A text is long.", "Shorten it.", "");

    private static final List<Finding> FINDINGS = List.of(
            finding(FIELD, "content/p2/commitments.yml", 14, 9, "'stauts' is not a field of a commitment")
                    .marking(6)
                    .withHint("did you mean 'status'?")
                    .mendedBy("status"),
            finding(LINK, "content/pages/a b,c.md", 3, 2, "nothing is at 100%: \u001b[31mred")
                    .marking(900),
            finding(LINK, "content/pages/a b,c.md", 4, 2, "nothing is at 100%: \u001b[31mred"),
            finding(NOTE, "content", 1, 1, "this is about a folder"),
            finding(NOTE, "content/site.yaml", 1, 1, "this is a file of another name")
                    .mendedBy(new Edit.Rename("content/site.yaml", "site.yml")));

    private static Finding finding(Rule rule, String path, int line, int column, String message) {
        return rule.at(new SourceLocation(path, line, column), message);
    }

    private static Optional<String> line(SourceLocation at) {
        return switch (at.line()) {
            case 14 -> Optional.of("        stauts: on-track");
            case 3 -> Optional.of("\t[next](nowhere)\u001b[31m");
            case 4 -> Optional.of("x" + " word".repeat(100));
            default -> Optional.empty();
        };
    }

    @ParameterizedTest
    @EnumSource
    void tellsFindings(ReportFormat format) throws IOException {
        String name = format.name().toLowerCase(Locale.ROOT);

        Golden.check(
                Path.of("src/test/resources/reports", name + ".expected"), format.report(FINDINGS, ReportsTest::line));
    }

    @Test
    void marksTheExactCharactersOfTheCompilerForm() {
        assertThat(ReportFormat.TEXT.report(FINDINGS.subList(0, 1), ReportsTest::line))
                .isEqualTo("""
                content/p2/commitments.yml:14:9: error[unknown-field]: 'stauts' is not a field of a commitment
                   14 |         stauts: on-track
                      |         ^^^^^^
                  did you mean 'status'?
                """);
    }

    @Test
    void letsNothingSteerATerminal() {
        assertThat(ReportFormat.TEXT.report(FINDINGS, ReportsTest::line)).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource({"20, 20, ''", "21, 10, 11", "5000, 10, '4,990'"})
    void tellsTheFirstOfThousandsAndTheirNumber(int all, int told, String more) {
        List<Finding> findings = new ArrayList<>();
        for (int row = 1; row <= all; row++) {
            findings.add(finding(LINK, "content/measures/calls.csv", row, 1, "row " + row));
        }
        findings.add(finding(FIELD, "content/measures/calls.csv", all + 1, 1, "another rule"));
        findings.add(finding(LINK, "content/measures/waits.csv", 1, 1, "another file"));

        String text = ReportFormat.TEXT.report(findings, at -> Optional.empty());

        assertThat(text.lines().filter(line -> line.contains(": row "))).hasSize(told);
        assertThat(text).contains("another rule", "another file");
        if (more.isEmpty()) {
            assertThat(text).doesNotContain("more like this");
        } else {
            assertThat(text)
                    .contains(": row 10\n  correct it\n… and " + more
                            + " more like this in content/measures/calls.csv: warning[dead-link]\n"
                            + "  --report json lists them all\n");
        }
        assertThat(ReportFormat.JSON.report(findings, at -> Optional.empty()))
                .contains("\"message\": \"row " + all + "\"", "\"warning\": " + (all + 1));
    }
}
