package org.planpress.compile;

import org.planpress.output.Artifact;
import org.planpress.site.Site;
import org.planpress.sitemap.Addresses;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.render.html.TemplateFaults;
import org.planpress.render.office.SlideDeck;

/** From the slides of each report to a presentation. */
final class Presentations {

    private Presentations() {}

    static Stream<Artifact> of(Plan plan, Site site, SlideDeck deck, TemplateFaults faults) {
        return plan.reports().stream().flatMap(report -> faults.made(() -> of(deck, report, plan, site)).stream());
    }

    private static Artifact of(SlideDeck deck, Report report, Plan plan, Site site) {
        return site.pages().stream()
                .filter(page -> page.address().equals(Addresses.slides(report.id())))
                .findFirst()
                .map(page -> deck.render(
                        page,
                        plan.site().organisation().value(),
                        report.sheet().dated().atStartOfDay(ZoneOffset.UTC).toInstant()))
                .orElseThrow();
    }
}
