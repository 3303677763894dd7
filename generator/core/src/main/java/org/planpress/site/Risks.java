package org.planpress.site;

import java.util.ArrayList;
import java.util.List;
import org.planpress.model.RisksSheet.Risk;
import org.planpress.model.RisksSheet.Status;
import org.planpress.site.page.Fact;
import org.planpress.site.page.Link;
import org.planpress.site.page.ReportPriorityPage;

/** Risks and issues as reports show them. */
final class Risks {

    private Risks() {}

    static ReportPriorityPage.Risk row(Risk risk, List<Link> commitments) {
        List<Fact> facts = new ArrayList<>();
        risk.likelihood().ifPresent(words -> facts.add(new Fact("Likelihood", words.value())));
        risk.impact().ifPresent(words -> facts.add(new Fact("Impact", words.value())));
        risk.mitigation().ifPresent(words -> facts.add(new Fact("What is done", words.value())));
        risk.owner().ifPresent(words -> facts.add(new Fact("Who answers for it", words.value())));
        return new ReportPriorityPage.Risk(
                risk.id().toString(),
                risk.title().value(),
                status(risk.status()),
                Words.sentence(risk.text().value()),
                facts,
                commitments);
    }

    static String status(Status status) {
        return switch (status) {
            case RISK -> "Risk";
            case ISSUE -> "Issue";
            case CLOSED -> "Closed";
        };
    }
}
