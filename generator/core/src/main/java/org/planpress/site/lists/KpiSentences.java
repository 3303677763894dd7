package org.planpress.site.lists;

import java.util.ArrayList;
import java.util.List;
import org.planpress.analysis.StatusCounts;
import org.planpress.facts.KpiFacts;
import org.planpress.site.frame.Setting;
import org.planpress.site.standing.Statuses;

/** How some KPIs stand, in sentences: by their statuses, by the measures that feed them, and by their dates. */
final class KpiSentences {

    private final Setting setting;

    KpiSentences(Setting setting) {
        this.setting = setting;
    }

    String of(List<KpiFacts> kpis) {
        List<ListMessage> said = new ArrayList<>();
        said.add(new ListMessage.KpisStand(kpis.size(), new Statuses(setting).inWords(counts(kpis))));
        said.add(new ListMessage.KpisMeasured(count(kpis, true), kpis.size()));
        int pastDue = (int) kpis.stream().filter(KpiFacts::pastDue).count();
        if (pastDue > 0) {
            said.add(new ListMessage.KpisPastDue(pastDue));
        }
        return String.join(" ", said.stream().map(setting::say).toList());
    }

    StatusCounts counts(List<KpiFacts> kpis) {
        return StatusCounts.ofKpis(
                setting.analysis().ages(), kpis.stream().map(KpiFacts::said).toList());
    }

    private static int count(List<KpiFacts> kpis, boolean measured) {
        return (int) kpis.stream()
                .filter(kpi -> kpi.evidence().measures().isEmpty() != measured)
                .count();
    }
}
