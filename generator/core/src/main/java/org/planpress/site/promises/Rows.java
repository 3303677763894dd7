package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.analysis.Evidence;
import org.planpress.facts.Overdue;
import org.planpress.facts.Promises;
import org.planpress.model.Direction;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.ThemesSheet.Theme;
import org.planpress.site.chart.Periods;
import org.planpress.site.evidence.EvidenceRows;
import org.planpress.site.frame.CommitmentRow;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.ThemeBlock;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasureRows;
import org.planpress.site.standing.Statuses;

/** Commitments and KPIs as they stand in lists. */
public final class Rows {

    private final Setting setting;
    private final MeasureRows measures;
    private final EvidenceRows evidence;
    private final Statuses statuses;
    private final KpiTerms terms;

    public Rows(Setting setting) {
        this.setting = setting;
        this.measures = new MeasureRows(setting);
        this.evidence = new EvidenceRows(setting);
        this.statuses = new Statuses(setting);
        this.terms = new KpiTerms(setting);
    }

    ThemeBlock theme(Theme theme) {
        return new ThemeBlock(theme.id().id().value(), theme.title().value(), commitments(theme.commitments()));
    }

    public List<CommitmentRow> commitments(List<Commitment> commitments) {
        return commitments.stream().map(this::commitment).toList();
    }

    private CommitmentRow commitment(Commitment commitment) {
        return new CommitmentRow(
                commitment.id().id().value(),
                commitment.title().value(),
                commitment.text().value(),
                setting.addressOf(commitment),
                note(commitment),
                statuses.published(commitment));
    }

    private Optional<String> note(Commitment commitment) {
        List<String> parts = new ArrayList<>();
        statuses.note(commitment).ifPresent(parts::add);
        commitment
                .start()
                .map(start -> Periods.when(setting.voice(), start))
                .ifPresent(start -> parts.add(setting.say(new CommitmentMessage.Starts(start))));
        Due.of(
                        setting.voice(),
                        commitment,
                        Overdue.of(setting.site(), commitment),
                        setting.analysis().ages().isPastDue(commitment))
                .ifPresent(due -> parts.add(setting.say(new CommitmentMessage.IsDue(due))));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    List<KpiRow> kpis(List<Kpi> kpis) {
        return kpis.stream().map(this::kpi).toList();
    }

    public KpiRow kpi(Kpi kpi) {
        return new KpiRow(
                kpi.id().id().value(),
                kpi.title().value(),
                kpi.text().value(),
                setting.addresses().kpi(setting.edition(), kpi.id().id()),
                way(kpi.direction()),
                setting.say(new KpiMessage.Should(kpi.direction())),
                terms.of(
                        kpi,
                        Promises.targets(setting.plan(), kpi),
                        setting.analysis().ages().isPastDue(kpi)),
                measured(Evidence.of(setting.plan(), setting.edition(), kpi)));
    }

    private String measured(Evidence linked) {
        return measured(linked, linked.measures().stream().flatMap(measures::of).toList());
    }

    private String direction(MeasureRow measure) {
        String direction = measure.direction().text();
        return measure.when().isEmpty() ? direction : setting.say(new KpiMessage.MeasuredIn(direction, measure.when()));
    }

    private static String way(Direction direction) {
        return switch (direction) {
            case INCREASE -> "up";
            case DECREASE -> "down";
            case NEUTRAL -> "either";
        };
    }

    /** The tag of the one measure that feeds it, with the time of its figure; else how much is linked. */
    String measured(Evidence linked, List<MeasureRow> measures) {
        return measures.size() == 1 && linked.besideMeasures() == 0
                ? direction(measures.get(0))
                : evidence.counted(linked).orElseGet(() -> setting.say(KpiMessage.Unmeasured.NO_MEASURE));
    }
}
