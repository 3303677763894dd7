package org.planpress.render.html;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.planpress.finding.Finding;
import org.planpress.look.Logo;
import org.planpress.look.PageFont;
import org.planpress.render.html.SampleRecords.Filled;
import org.planpress.render.html.Templates.Arguments;
import org.planpress.render.html.Templates.Function;
import org.planpress.render.html.Templates.Markup;
import org.planpress.site.frame.Frame;
import org.planpress.site.frame.PageContent;

/**
 * Tries templates of pages with records that were made up: with all that may be there, with some and with nothing of it,
 * of each kind and with each word that a template asks for. So a name that no record has is found in branches, too, that
 * the plan at hand never reaches.
 */
final class TemplateTrial {

    private static final Map<String, Function> FUNCTIONS = Map.of(
            "href", TemplateTrial::text,
            "asset", TemplateTrial::text,
            "file", TemplateTrial::text,
            "host", TemplateTrial::markup,
            "prose", TemplateTrial::markup,
            "spark", TemplateTrial::markup,
            "chart", TemplateTrial::markup);

    private static final List<String> BEFORE_A_WORD = List.of("==", "!=", "(", "[", ",", "case");
    private static final int LONGEST_WORD = 32;

    /** Enough for each kind of what stands in pages. */
    private static final int FEWEST_TURNS = 4;

    /** Keeps the time within bounds, at some milliseconds a turn. */
    private static final int MOST_TURNS = 24;

    private final TemplateFolder folder;
    private final Templates templates;

    /**
     * A trial.
     *
     * @param templates those of the folder
     */
    TemplateTrial(TemplateFolder folder, Templates templates) {
        this.folder = folder;
        this.templates = templates;
    }

    /** What a template of pages asks a record for, and never gets. */
    List<Finding> of(String template, Class<? extends PageContent> type) {
        Set<Finding> found = new LinkedHashSet<>();
        List<String> words = words(template);
        int turns = Math.max(FEWEST_TURNS, Math.min(words.size() + 1, MOST_TURNS));
        for (int turn = 0; turn < turns; turn++) {
            for (Filled filled : Filled.values()) {
                SampleRecords samples = new SampleRecords(filled, turn, words);
                var page = samples.of(type);
                var frame = samples.of(Frame.class);
                if (page.isPresent() && frame.isPresent()) {
                    Map<String, Object> values = new HashMap<>(Map.of(
                            "page", page.get(),
                            "frame", frame.get(),
                            "fonts", samples.of(PageFont.class).stream().toList()));
                    if (filled != Filled.NONE) {
                        samples.of(Logo.class).ifPresent(logo -> values.put("logo", logo));
                    }
                    found.addAll(templates.unknownNames(template, values, FUNCTIONS));
                }
            }
        }
        return found.stream().sorted(Finding.ORDER).toList();
    }

    private static Object text(Arguments given) {
        return "x";
    }

    private static Object markup(Arguments given) {
        return new Markup("");
    }

    /** What a template compares with or calls with; an attribute of HTML, right behind a single sign, is neither. */
    private List<String> words(String template) {
        Set<String> words = new TreeSet<>();
        for (String path : new TemplateUses(folder).of(template)) {
            String[] parts = TemplateLabels.without(folder.text(path)).split("\"", -1);
            for (int at = 1; at < parts.length; at++) {
                String before = parts[at - 1].stripTrailing();
                if (parts[at].length() <= LONGEST_WORD && BEFORE_A_WORD.stream().anyMatch(before::endsWith)) {
                    words.add(parts[at]);
                }
            }
        }
        return List.copyOf(words);
    }
}
