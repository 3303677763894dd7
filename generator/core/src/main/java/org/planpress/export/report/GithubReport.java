package org.planpress.export.report;

import java.util.List;
import java.util.stream.Collectors;
import org.planpress.finding.Finding;
import org.planpress.finding.Severity;

/** Workflow commands: lines that GitHub turns into remarks at their place in a change. */
final class GithubReport {

    private GithubReport() {}

    static String of(List<Finding> findings) {
        return findings.stream().map(GithubReport::command).collect(Collectors.joining());
    }

    private static String command(Finding finding) {
        String level = finding.severity() == Severity.NOTE
                ? "notice"
                : finding.severity().word();
        String advice = "\n" + finding.advice();
        int column = finding.location().column();
        return "::%s file=%s,line=%d,col=%d,endColumn=%d,title=%s::%s\n"
                .formatted(
                        level,
                        property(finding.location().path()),
                        finding.location().line(),
                        column,
                        column + finding.length(),
                        property(finding.code()),
                        data(finding.message() + advice));
    }

    private static String property(String value) {
        return data(value).replace(":", "%3A").replace(",", "%2C");
    }

    /** Line ends are escaped as GitHub asks; other control characters would steer the log that people read. */
    private static String data(String value) {
        return value.replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A")
                .replaceAll("\\p{Cc}", "?");
    }
}
