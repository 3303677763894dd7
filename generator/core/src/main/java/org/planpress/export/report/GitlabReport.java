package org.planpress.export.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planpress.export.Json;
import org.planpress.finding.Finding;
import org.planpress.output.Sha256;

/** The code quality report of GitLab. */
final class GitlabReport {

    private GitlabReport() {}

    static String of(List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        byte[] bytes = Json.array(findings, (json, finding) -> issue(json, finding, fingerprint(finding, seen)));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void issue(Json json, Finding finding, String fingerprint) throws IOException {
        json.members(members -> {
            json.text("description", finding.message());
            json.text("check_name", finding.code());
            json.text("fingerprint", fingerprint);
            json.text("severity", severity(finding));
            json.object("location", location -> {
                json.text("path", finding.location().path());
                json.object(
                        "lines",
                        lines -> json.number("begin", finding.location().line()));
            });
        });
    }

    private static String severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }

    /** Without the line, so that a finding stays the same one when lines are added above it. */
    private static String fingerprint(Finding finding, Map<String, Integer> seen) {
        String identity = String.join("\n", finding.location().path(), finding.code(), finding.message());
        int nth = seen.merge(identity, 1, Integer::sum);
        return Sha256.hex((identity + "\n" + nth).getBytes(StandardCharsets.UTF_8));
    }
}
