package org.planpress.site.promises;

import java.util.List;
import java.util.Optional;
import org.planpress.analysis.BackReferences.Mention;
import org.planpress.model.Id;
import org.planpress.model.Report;
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;
import org.planpress.sitemap.Addresses;

/** Where reports and meetings name a commitment, in words, the newest first. */
final class Mentions {

    private final Setting setting;

    Mentions(Setting setting) {
        this.setting = setting;
    }

    List<Said> of(Id commitment) {
        return setting.analysis().references().mentions(setting.edition(), commitment).stream()
                .map(Mentions::said)
                .toList();
    }

    private static Said said(Mention mention) {
        if (mention instanceof Mention.OfWork found) {
            String page = Addresses.report(
                    found.report().id(), found.work().priority().id());
            return in(
                    found.report(),
                    "Piece of work: " + found.work().title(),
                    page + "#" + found.work().id());
        }
        if (mention instanceof Mention.OfAchievement found) {
            return in(
                    found.report(),
                    "Achieved: " + found.achieved().title(),
                    Addresses.report(found.report().id(), found.priority()) + "#achieved");
        }
        if (mention instanceof Mention.OfRisk found) {
            String page = Addresses.report(
                    found.report().id(), found.risk().priority().id());
            return in(
                    found.report(),
                    Words.risk(found.risk().status()) + ": " + found.risk().title(),
                    page + "#" + found.risk().id());
        }
        Mention.OfDecision found = (Mention.OfDecision) mention;
        return said(
                "Decision: " + found.decision().title(),
                Addresses.decision(found.decision().id().id()),
                found.meeting().body() + ", " + Numbers.date(found.meeting().date()));
    }

    private static Said in(Report report, String about, String address) {
        return said(about, address, report.sheet().title().value());
    }

    private static Said said(String about, String address, String where) {
        return new Said(Optional.of(new Link(about, address)), Words.sentence(where));
    }
}
