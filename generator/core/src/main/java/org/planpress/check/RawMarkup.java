package org.planpress.check;

import java.util.List;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Prose.RawHtml;

/**
 * Raw HTML is shown as the characters it is made of, which is seldom what its author meant. A placeholder in angle
 * brackets only looks like HTML, and has its own rule.
 */
final class RawMarkup implements Check {

    private static final Rule RULE = Rule.warning(
            "raw-html",
            "The text holds HTML. It is shown as characters and has no effect.",
            "Use Markdown: **bold**, *emphasis*, lists, tables and links.",
            "<b>Important</b>");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return Body.of(plan).stream()
                .flatMap(body -> body.all(RawHtml.class).stream())
                .filter(html -> !Placeholders.isPlaceholder(html.source()))
                .map(RawMarkup::finding)
                .toList();
    }

    private static Finding finding(RawHtml html) {
        String line = html.source().replaceAll("\\s+", " ").strip();
        String shown = line.length() <= 40 ? line : line.substring(0, 39) + "…";
        return RULE.at(html.at(), "the HTML '%s' is shown as characters and has no effect".formatted(shown))
                .marking(shown.length())
                .withHint("use Markdown, such as **bold**, or remove it");
    }
}
