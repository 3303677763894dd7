package org.planpress.check;

import java.util.List;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;

/** Who cannot see a picture can read what it shows. */
final class PictureDescriptions implements Check {

    private static final Rule RULE = Rule.error(
            "missing-description",
            "A picture has no description.",
            "Say between the square brackets what the picture shows.",
            "![](assets/station.jpg)");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return Body.of(plan).stream()
                .flatMap(body -> body.pictures().stream())
                .filter(picture -> picture.description().isBlank())
                .map(picture -> RULE.at(picture.at(), "the picture '%s' has no description".formatted(picture.target()))
                        .withHint("say between the square brackets what it shows"))
                .toList();
    }
}
