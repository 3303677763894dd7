package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import org.planpress.model.RisksSheet.Risk;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Words;

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
                Words.risk(risk.status()),
                Words.sentence(risk.text().value()),
                facts,
                commitments);
    }
}
