package org.planpress.export.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;

/**
 * The compiler form, which editors and terminals link:
 *
 * <pre>
 * content/priorities/p2/commitments.yml:14:9: error[unknown-field]: 'stauts' is not a field of a commitment
 *    14 |         stauts: on-track
 *       |         ^^^^^^
 *   did you mean 'status'?
 * </pre>
 *
 * <p>A rule that is broken very often in one file, such as by a whole column in the wrong unit, is told by its first
 * findings and their number: what is wrong elsewhere must not scroll away. The other forms of report list everything.
 *
 * <p>Characters that would steer a terminal are shown as a question mark, because content may come from anyone.
 */
final class TextReport {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\t]]");
    private static final int WIDEST_EXCERPT = 160;

    /** So many findings of a rule in a file are all told; a person mends them one by one. */
    private static final int MANY = 20;

    /** Of more, so many. */
    private static final int FIRST = 10;

    private TextReport() {}

    /** Findings that are alike: of one rule, in one file. */
    private record Kind(String path, Rule rule) {
        static Kind of(Finding finding) {
            return new Kind(finding.location().path(), finding.rule());
        }
    }

    static String of(List<Finding> findings, SourceLines lines) {
        Map<Kind, Integer> counts = findings.stream().collect(Collectors.toMap(Kind::of, finding -> 1, Integer::sum));
        Map<Kind, Integer> met = new HashMap<>();
        StringBuilder report = new StringBuilder();
        for (Finding finding : findings) {
            Kind kind = Kind.of(finding);
            int number = met.merge(kind, 1, Integer::sum);
            int all = counts.getOrDefault(kind, 0);
            if (all <= MANY || number <= FIRST) {
                report.append(block(finding, lines));
            } else if (number == FIRST + 1) {
                report.append(more(finding, all - FIRST));
            }
        }
        return report.toString();
    }

    /** {@code … and 4,980 more like this in content/measures/calls.csv: error[series-value]}. */
    private static String more(Finding finding, int number) {
        return harmless(String.format(
                        Locale.ROOT,
                        "… and %,d more like this in %s: %s[%s]",
                        number,
                        finding.location().path(),
                        finding.severity().word(),
                        finding.code()))
                + "\n  --report json lists them all\n";
    }

    private static String block(Finding finding, SourceLines lines) {
        String excerpt = lines.line(finding.location())
                .filter(line -> !line.isBlank() && finding.location().column() <= line.length() + 1)
                .map(line -> excerpt(finding, line))
                .orElse("");
        String hint = "  " + harmless(finding.advice()) + "\n";
        return harmless(finding.headline()) + "\n" + excerpt + hint;
    }

    private static String excerpt(Finding finding, String line) {
        int column = finding.location().column() - 1;
        int start = line.length() <= WIDEST_EXCERPT ? 0 : Math.max(0, column - WIDEST_EXCERPT / 2);
        int end = Math.min(line.length(), start + WIDEST_EXCERPT);
        String shown = CONTROL.matcher(line.substring(start, end)).replaceAll("?");
        int marks = Math.max(1, Math.min(finding.length(), end - column));
        // Tabs stay tabs, so that the marks stand under what they mark however wide a tab is shown.
        String indent = shown.substring(0, column - start).replaceAll("[^\t]", " ");
        return "%5d | %s\n".formatted(finding.location().line(), shown) + "      | " + indent + "^".repeat(marks)
                + "\n";
    }

    private static String harmless(String text) {
        return CONTROL.matcher(text.replaceAll("\\s+", " ")).replaceAll("?");
    }
}
