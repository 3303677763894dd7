package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import org.planpress.model.RisksSheet.Risk;
import org.planpress.site.frame.CommonMessage;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Words;
import org.planpress.site.reports.DeliverableMessage.Label;
import org.planpress.words.Voice;

/** Risks and issues as reports show them. */
final class Risks {

    private Risks() {}

    static ReportPriorityPage.Risk row(Voice voice, Risk risk, List<Link> commitments) {
        List<Fact> facts = new ArrayList<>();
        risk.likelihood().ifPresent(words -> facts.add(new Fact(voice.say(Label.RISK_LIKELIHOOD), words.value())));
        risk.impact().ifPresent(words -> facts.add(new Fact(voice.say(Label.RISK_IMPACT), words.value())));
        risk.mitigation().ifPresent(words -> facts.add(new Fact(voice.say(Label.RISK_MITIGATION), words.value())));
        risk.owner().ifPresent(words -> facts.add(new Fact(voice.say(Label.RISK_OWNER), words.value())));
        return new ReportPriorityPage.Risk(
                risk.id().toString(),
                risk.title().value(),
                voice.say(new CommonMessage.Risk(risk.status())),
                Words.sentence(risk.text().value()),
                facts,
                commitments);
    }
}
