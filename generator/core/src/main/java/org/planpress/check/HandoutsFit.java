package org.planpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Printing;
import org.planpress.sitemap.Handouts;

/** A leaflet and a poster show what there is, on the paper that there is. */
final class HandoutsFit implements Check {

    private static final Rule RULE = Rule.warning(
            "handout-unfit",
            "A leaflet or a poster is asked for, but the plan has nothing to show on it, or more than it holds; it is not made.",
            "Say 'leaflet: false' and 'poster: false' under 'print'; a leaflet of a plan with more priorities is a designer's work.",
            "print:\n  leaflet: false");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        Optional<Edition> current = plan.edition(plan.site().currentEdition().id());
        current.filter(edition -> !Handouts.fits(edition))
                .ifPresent(edition -> plan.site().print().ifPresent(print -> {
                    asked(print.leaflet().orElse(false), "leaflet", print, edition, findings);
                    asked(print.poster().orElse(false), "poster", print, edition, findings);
                }));
        return findings;
    }

    private static void asked(boolean asked, String what, Printing print, Edition edition, List<Finding> findings) {
        if (asked) {
            findings.add(RULE.at(print.at(), "no " + what + " is made: " + why(edition))
                    .withHint("say '" + what + ": false'"));
        }
    }

    private static String why(Edition edition) {
        int priorities = edition.priorities().size();
        return priorities > Handouts.MOST_PRIORITIES
                ? "the plan has " + priorities + " priorities, and there is room for " + Handouts.MOST_PRIORITIES
                : "the plan promises nothing yet under its priorities";
    }
}
