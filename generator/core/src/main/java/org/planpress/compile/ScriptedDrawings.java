package org.planpress.compile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;

/**
 * Drawings that a browser would run. An SVG opened at its own address is a page of the site, and what it carries can do
 * there whatever a page can.
 */
final class ScriptedDrawings {

    static final Rule RULE = Rule.error(
            "picture-runs",
            "An SVG drawing in the assets folder holds a script, a page or a link that runs one.",
            "Save it from the drawing program as plain SVG, or as PNG.",
            "<svg onload=\"…\">");

    private static final Pattern RUNS = Pattern.compile(
            "<(?:[a-z0-9]+:)?(?:script|foreignobject|iframe|handler|listener)\\b|[\\s\"'/]on[a-z]+\\s*=|javascript\\s*:"
                    + "|data:text/html|<!entity|<\\?xml-stylesheet");

    private ScriptedDrawings() {}

    /** Adds each such drawing among the files that are published. */
    static void of(Plan plan, AuthorsFiles authors, Findings findings) {
        plan.publishedAssets().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).matches(".*\\.svgz?"))
                .filter(name -> runs(authors.named(name)))
                .map(name -> found(authors, name))
                .forEach(findings::add);
    }

    private static Finding found(AuthorsFiles authors, String name) {
        return RULE.at(authors.place(name), "this drawing holds something that a browser runs")
                .withHint("save it from the drawing program as plain SVG, or as PNG");
    }

    /** A drawing that is compressed cannot be looked into here, and few servers deliver it so that it is shown. */
    private static boolean runs(byte[] drawing) {
        boolean compressed = drawing.length > 1 && (drawing[0] & 0xFF) == 0x1F && (drawing[1] & 0xFF) == 0x8B;
        return compressed
                || List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16).stream()
                        .map(letters -> new String(drawing, letters).toLowerCase(Locale.ROOT))
                        .anyMatch(text -> RUNS.matcher(text).find());
    }
}
