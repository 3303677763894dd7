package org.planpress.check;

import java.util.ArrayList;
import java.util.List;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.Prose.Heading;

/** Headings form an outline: the page's title is level 1, the text starts at 2, and no level is skipped going down. */
final class HeadingLevels implements Check {

    private static final Rule RULE = Rule.error(
            "heading-jump",
            "A heading skips a level, or is as high as the title of the page.",
            "Start with two # signs, and go down one level at a time.",
            "## Our values\n\n#### Honesty");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return Body.of(plan).stream().flatMap(body -> inText(body).stream()).toList();
    }

    private static List<Finding> inText(Body body) {
        List<Finding> findings = new ArrayList<>();
        int last = 1;
        for (Heading heading : body.headings()) {
            if (heading.level() == 1) {
                findings.add(finding(heading, "is at level 1, which is the title of the page", 2));
            } else if (heading.level() > last + 1) {
                String problem = "is at level %d, but the level above it is %d".formatted(heading.level(), last);
                findings.add(finding(heading, problem, last + 1));
            }
            last = heading.level();
        }
        return findings;
    }

    private static Finding finding(Heading heading, String problem, int level) {
        String message = "the heading '%s' %s".formatted(Prose.words(heading.content()), problem);
        return RULE.at(heading.at(), message).withHint("start it with " + "#".repeat(level));
    }
}
