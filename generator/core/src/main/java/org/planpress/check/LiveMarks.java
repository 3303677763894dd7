package org.planpress.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;

/**
 * Marks that ask for something to be filled in or carried out. Templates never look inside content, so such a mark
 * would stand on the page as it is; whoever wrote it expected something else. In code it is meant as it stands.
 */
final class LiveMarks implements Check {

    private static final Rule DIRECTIVE = Rule.error(
            "template-directive",
            "The text holds a mark of the template language. Content is never carried out.",
            "Write the words themselves, or show the mark as code.",
            "text: Dear ${name}");

    private static final Rule BINDING = Rule.error(
            "unresolved-binding",
            "The text asks for a figure by a name that is not known.",
            "Write the figure itself.",
            "We spend {{funding.total}} a year.");

    private static final Pattern DIRECTIVE_MARK = Pattern.compile("\\$\\{|#\\{|</?#|</?@|\\[/?#");
    private static final Pattern BINDING_MARK = Pattern.compile("\\{\\{[^{}]*(?:}})?");

    @Override
    public List<Rule> rules() {
        return List.of(DIRECTIVE, BINDING);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return PlanText.of(plan).stream()
                .flatMap(passage -> Stream.concat(directives(passage), bindings(passage)))
                .toList();
    }

    private static Stream<Finding> directives(Passage passage) {
        return DIRECTIVE_MARK.matcher(passage.words()).results().map(mark -> {
            String message = "%s is a mark of the template language and has no effect in content"
                    .formatted(passage.quote(mark.start(), mark.end()));
            return passage.finding(
                    DIRECTIVE, mark.start(), mark.end(), message, "write the words themselves, or show it as `code`");
        });
    }

    private static Stream<Finding> bindings(Passage passage) {
        return BINDING_MARK.matcher(passage.words()).results().map(mark -> unresolved(passage, mark));
    }

    private static Finding unresolved(Passage passage, MatchResult mark) {
        String message = "%s names no figure that is known; none is in this version"
                .formatted(passage.quote(mark.start(), mark.end()));
        return passage.finding(BINDING, mark.start(), mark.end(), message, "write the figure itself");
    }
}
