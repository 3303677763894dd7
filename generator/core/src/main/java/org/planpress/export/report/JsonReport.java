package org.planpress.export.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planpress.bind.Embargoed;
import org.planpress.export.Json;
import org.planpress.finding.Edit;
import org.planpress.finding.Finding;
import org.planpress.finding.Severity;

/** The project's own form, in format version 1. */
final class JsonReport {

    private JsonReport() {}

    static String of(List<Finding> findings, List<Embargoed> embargoed) {
        byte[] bytes = Json.object(json -> {
            json.number("formatVersion", 1);
            json.array("findings", findings, finding -> finding(json, finding));
            json.object("counts", counts -> {
                for (Severity severity : Severity.values()) {
                    json.number(severity.word(), count(findings, severity));
                }
            });
            json.array("embargo", embargoed, item -> item(json, item));
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
            json.text("hint", finding.advice());
            json.array("edits", finding.edits(), edit -> edit(json, edit));
        });
    }

    private static void item(Json json, Embargoed item) throws IOException {
        json.members(members -> {
            json.text("publishFrom", item.known());
            json.text("kind", item.kind());
            json.text("name", item.name());
            json.text("title", item.title());
            json.text("path", item.at().path());
            json.number("line", item.at().line());
        });
    }

    private static void edit(Json json, Edit edit) throws IOException {
        json.members(members -> {
            if (edit instanceof Edit.Replace replace) {
                json.text("path", replace.at().path());
                json.number("line", replace.at().line());
                json.number("column", replace.at().column());
                json.number("length", replace.length());
                json.text("words", replace.words());
            } else if (edit instanceof Edit.Rename rename) {
                json.text("path", rename.path());
                json.text("name", rename.name());
            }
        });
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
