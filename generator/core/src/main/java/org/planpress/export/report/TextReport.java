package org.planpress.export.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planpress.finding.Finding;

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
 * <p>Characters that would steer a terminal are shown as a question mark, because content may come from anyone.
 */
final class TextReport {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\t]]");
    private static final int WIDEST_EXCERPT = 160;

    private TextReport() {}

    static String of(List<Finding> findings, SourceLines lines) {
        return findings.stream().map(finding -> block(finding, lines)).collect(Collectors.joining());
    }

    private static String block(Finding finding, SourceLines lines) {
        String excerpt = lines.line(finding.location())
                .filter(line -> !line.isBlank() && finding.location().column() <= line.length() + 1)
                .map(line -> excerpt(finding, line))
                .orElse("");
        String hint = finding.hint().isEmpty() ? "" : "  " + harmless(finding.hint()) + "\n";
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
