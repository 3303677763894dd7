package org.planpress.render.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.planpress.finding.Finding;
import org.planpress.render.html.Templates.Arguments;
import org.planpress.render.html.Templates.Function;
import org.planpress.render.html.Templates.Markup;
import org.planpress.site.frame.Frame;
import org.planpress.site.frame.PageContent;

/**
 * Tries templates of pages with records that were made up, full and empty, of each kind and with each word that a
 * template asks for: so that a name that no record has is found in branches, too, that the plan at hand never reaches.
 */
final class TemplateTrial {

    private static final Map<String, Function> FUNCTIONS = Map.of(
            "href", TemplateTrial::text,
            "asset", TemplateTrial::text,
            "file", TemplateTrial::text,
            "prose", TemplateTrial::markup,
            "spark", TemplateTrial::markup,
            "chart", TemplateTrial::markup);

    private final Templates templates;
    private final List<String> words;
    private final int turns;

    /**
     * A trial.
     *
     * @param turns with how many records each template is tried; a page needs a few milliseconds for each
     */
    TemplateTrial(TemplateFolder folder, int turns) {
        this.templates = new Templates(folder);
        this.words = words(folder);
        this.turns = turns;
    }

    /** What a template of pages asks a record for, and never gets. */
    List<Finding> of(String template, Class<? extends PageContent> type) {
        Set<Finding> found = new LinkedHashSet<>();
        for (int turn = 0; turn < turns; turn++) {
            for (boolean full : new boolean[] {true, false}) {
                SampleRecords samples = new SampleRecords(full, turn, words);
                var page = samples.of(type);
                var frame = samples.of(Frame.class);
                if (page.isPresent() && frame.isPresent()) {
                    found.addAll(templates.unknownNames(
                            template, Map.of("page", page.get(), "frame", frame.get()), FUNCTIONS));
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

    /** The short texts in quotation marks: among them is all that templates compare with. */
    private static List<String> words(TemplateFolder folder) {
        Set<String> words = new TreeSet<>();
        folder.files().keySet().stream().filter(path -> path.endsWith(".ftlh")).forEach(path -> {
            List<String> parts = new ArrayList<>(List.of(folder.text(path).split("\"", -1)));
            for (int at = 1; at < parts.size(); at++) {
                if (parts.get(at).length() <= 12 && parts.get(at).chars().allMatch(Character::isLetterOrDigit)) {
                    words.add(parts.get(at));
                }
            }
        });
        words.remove("");
        return List.copyOf(words);
    }
}
