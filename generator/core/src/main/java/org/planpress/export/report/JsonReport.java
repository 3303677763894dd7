package org.planpress.export.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planpress.export.Json;
import org.planpress.finding.Finding;
import org.planpress.finding.Severity;

/** The project's own form, in format version 1. */
final class JsonReport {

    private JsonReport() {}

    static String of(List<Finding> findings) {
        byte[] bytes = Json.object(json -> {
            json.number("formatVersion", 1);
            json.array("findings", findings, finding -> finding(json, finding));
            json.object("counts", counts -> {
                for (Severity severity : Severity.values()) {
                    json.number(severity.word(), count(findings, severity));
                }
            });
        });
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void finding(Json json, Finding finding) throws IOException {
        json.members(members -> {
            json.text("code", finding.code());
            json.text("severity", finding.severity().word());
            json.text("path", finding.location().path());
            json.number("line", finding.location().line());
            json.number("column", finding.location().column());
            json.text("message", finding.message());
            json.text("hint", finding.hint().isEmpty() ? null : finding.hint());
        });
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
