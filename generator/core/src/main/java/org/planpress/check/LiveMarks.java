package org.planpress.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;

/**
 * Marks that ask for something to be carried out. Templates never look inside content, so such a mark
 * would stand on the page as it is; whoever wrote it expected something else. In code it is meant as it stands.
 */
final class LiveMarks implements WordCheck {

    private static final Rule DIRECTIVE = Rule.error(
            "template-directive",
            "The text holds a mark of the template language. Content is never carried out.",
            "Write the words themselves, or show the mark as code.",
            "text: Dear ${name}");

    private static final Pattern DIRECTIVE_MARK = Pattern.compile("\\$\\{|#\\{|</?#|</?@|\\[/?#");

    @Override
    public List<Rule> rules() {
        return List.of(DIRECTIVE);
    }

    @Override
    public List<Finding> check(PlanWords words) {
        return words.read().flatMap(LiveMarks::directives).toList();
    }

    private static Stream<Finding> directives(Passage passage) {
        if (!passage.vocabulary().holdsAny("{#@")) {
            return Stream.empty();
        }
        return DIRECTIVE_MARK.matcher(passage.words()).results().map(mark -> {
            String message = "%s is a mark of the template language and has no effect in content"
                    .formatted(passage.quote(mark.start(), mark.end()));
            return passage.finding(
                    DIRECTIVE, mark.start(), mark.end(), message, "write the words themselves, or show it as `code`");
        });
    }
}
