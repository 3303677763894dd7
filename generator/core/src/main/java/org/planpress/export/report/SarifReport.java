package org.planpress.export.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.planpress.export.Json;
import org.planpress.finding.Edit;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;

/** SARIF 2.1.0, the common form of code scanners. */
final class SarifReport {

    private SarifReport() {}

    static String of(List<Finding> findings) {
        byte[] bytes = Json.object(json -> {
            json.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.text("version", "2.1.0");
            json.array("runs", List.of(findings), run -> run(json, run));
        });
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void run(Json json, List<Finding> findings) throws IOException {
        List<Rule> rules = findings.stream()
                .map(Finding::rule)
                .distinct()
                .sorted(Comparator.comparing(Rule::code))
                .toList();
        json.members(members -> {
            json.object(
                    "tool",
                    tool -> json.object("driver", driver -> {
                        json.text("name", "Planpress");
                        json.array("rules", rules, rule -> rule(json, rule));
                    }));
            json.text("columnKind", "utf16CodeUnits");
            json.array("results", findings, finding -> result(json, finding));
        });
    }

    private static void rule(Json json, Rule rule) throws IOException {
        json.members(members -> {
            json.text("id", rule.code());
            json.object("shortDescription", text -> json.text("text", rule.meaning()));
            json.object("help", text -> json.text("text", rule.cure()));
        });
    }

    private static void result(Json json, Finding finding) throws IOException {
        String advice = "; " + finding.advice();
        json.members(members -> {
            json.text("ruleId", finding.code());
            json.text("level", finding.severity().word());
            json.object("message", message -> json.text("text", finding.message() + advice));
            json.array("locations", List.of(finding), place -> location(json, place));
            List<Edit.Replace> edits = finding.edits().stream()
                    .filter(Edit.Replace.class::isInstance)
                    .map(Edit.Replace.class::cast)
                    .toList();
            if (!edits.isEmpty()) {
                json.array("fixes", List.of(edits), fix -> fix(json, finding, fix));
            }
        });
    }

    /** SARIF knows other words for words, and no other name for a file. */
    private static void fix(Json json, Finding finding, List<Edit.Replace> edits) throws IOException {
        json.members(members -> {
            json.object("description", description -> json.text("text", finding.hint()));
            json.array(
                    "artifactChanges",
                    edits,
                    edit -> json.members(change -> {
                        json.object(
                                "artifactLocation",
                                file -> json.text("uri", uri(edit.at().path())));
                        json.array(
                                "replacements",
                                List.of(edit),
                                replaced -> json.members(replacement -> {
                                    json.object("deletedRegion", region -> region(json, edit.at(), edit.length()));
                                    json.object("insertedContent", content -> json.text("text", edit.words()));
                                }));
                    }));
        });
    }

    private static void region(Json json, SourceLocation at, int length) throws IOException {
        json.number("startLine", at.line());
        json.number("startColumn", at.column());
        json.number("endColumn", (long) at.column() + length);
    }

    private static void location(Json json, Finding finding) throws IOException {
        SourceLocation at = finding.location();
        json.members(members -> json.object("physicalLocation", place -> {
            json.object("artifactLocation", file -> json.text("uri", uri(at.path())));
            json.object("region", region -> region(json, at, finding.length()));
        }));
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException impossibleForPath) {
            throw new IllegalArgumentException(impossibleForPath);
        }
    }
}
