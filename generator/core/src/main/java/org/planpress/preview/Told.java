package org.planpress.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.planpress.bind.Embargoed;
import org.planpress.compile.Snapshot;
import org.planpress.export.Json;
import org.planpress.finding.Finding;
import org.planpress.finding.Severity;
import org.planpress.finding.SourceLocation;

/** What open pages are told, as JSON. */
final class Told {

    private Told() {}

    /**
     * How the plan stands, on one line.
     *
     * @param faults what keeps the open page from being made as it stands
     * @param path the open page
     */
    static String state(LivePlan.State state, List<Finding> faults, String path) {
        return json(members -> {
                    members.number("generation", state.generation());
                    members.flag("behind", state.isBehind());
                    members.text("day", state.day());
                    members.number("errors", count(state.findings(), Severity.ERROR));
                    members.number("warnings", count(state.findings(), Severity.WARNING));
                    members.number("faults", count(faults, Severity.ERROR));
                    members.flag("checked", state.checked());
                    members.flag("all", state.all());
                    members.number("embargoed", state.newest().embargoed().size());
                    members.text("embargo", state.all() ? embargo(state.newest(), path) : "");
                })
                .replace("\n", "");
    }

    /** How far the page that is shown is not public yet, in words; nothing if it is. */
    private static String embargo(Snapshot shown, String path) {
        return switch (shown.publicity(path)) {
            case ALL -> "";
            case PART -> "Part of this page is not public until " + days(shown.embargoed());
            case NONE -> {
                List<Embargoed> own = shown.embargoed().stream()
                        .filter(item -> item.isNamedIn(path))
                        .toList();
                yield "This page is not public until " + days(own.isEmpty() ? shown.embargoed() : own);
            }
        };
    }

    private static String days(List<Embargoed> items) {
        List<String> days = items.stream()
                .sorted(Comparator.comparing(Embargoed::from))
                .map(Embargoed::dayInWords)
                .distinct()
                .toList();
        return days.get(0) + (days.size() > 1 ? " or later" : "");
    }

    static String embargo(List<Embargoed> items, Editor editor) {
        return json(members -> members.array(
                "items",
                items,
                item -> members.members(said -> {
                    said.text("label", item.label());
                    said.text("from", item.dayInWords());
                    place(said, item.at(), editor);
                })));
    }

    static String findings(List<Finding> findings, boolean checked, Editor editor) {
        return json(members -> {
            members.flag("checked", checked);
            members.array(
                    "findings",
                    findings,
                    finding -> members.members(said -> {
                        said.text("severity", finding.severity().word());
                        said.text("code", finding.code());
                        said.text("message", finding.message());
                        said.text("hint", finding.advice());
                        place(said, finding.location(), editor);
                    }));
        });
    }

    static String places(List<SourceLocation> places, Editor editor) {
        return json(members -> members.array("places", places, at -> members.members(said -> place(said, at, editor))));
    }

    private static void place(Json json, SourceLocation at, Editor editor) throws IOException {
        json.text("path", at.path());
        json.number("line", at.line());
        json.number("column", at.column());
        json.text("opens", editor.opening(at));
    }

    private static String json(Json.Body members) {
        return new String(Json.object(members), StandardCharsets.UTF_8);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** A page in the place of one that could never be made. */
    static String page(List<Finding> why) {
        StringBuilder items = new StringBuilder();
        why.forEach(finding -> items.append("<li><p><strong>")
                .append(escaped(finding.location().toString()))
                .append("</strong>: ")
                .append(escaped(finding.message()))
                .append("</p><p>")
                .append(escaped(finding.advice()))
                .append("</p></li>\n"));
        return """
                <!doctype html>
                <html lang="en-GB">
                <head><meta charset="utf-8"><title>Not yet</title><meta name="viewport" content="width=device-width"></head>
                <body><main><h1>This page cannot be made yet</h1>
                <p>It appears here as soon as this is mended:</p>
                <ul>
                %s</ul></main></body>
                </html>
                """.formatted(items);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
