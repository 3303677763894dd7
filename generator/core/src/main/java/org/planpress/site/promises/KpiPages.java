package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.facts.KpiFacts;
import org.planpress.facts.Promises;
import org.planpress.model.Direction;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.Directions;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasureRows;

/** The pages of KPIs. */
public final class KpiPages {

    private final Setting setting;
    private final Frames frames;
    private final Rows rows;
    private final MeasureRows measures;

    public KpiPages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
        this.rows = new Rows(setting);
        this.measures = new MeasureRows(setting);
    }

    public Stream<SitePage> all() {
        List<KpiFacts> kpis = Promises.of(setting.analysis(), setting.edition()).kpis();
        return IntStream.range(0, kpis.size())
                .mapToObj(at -> setting.page(
                        address(kpis.get(at).said()), "kpi", KpiPage.class, () -> page(kpis.get(at), pager(kpis, at))));
    }

    private Made page(KpiFacts facts, Pager pager) {
        Kpi kpi = facts.said();
        String address = address(kpi);
        List<Link> crumbs = new ArrayList<>(setting.crumbs());
        crumbs.add(setting.crumb(facts.priority()));
        var place = new Frames.Place(
                address, "KPI " + kpi.id() + ": " + kpi.title(), kpi.text().value(), Frames.Area.PLAN, crumbs);
        return Made.of(frames.frame(place, setting.around().strips().of(facts.priority())), content(facts, pager));
    }

    private String address(Kpi kpi) {
        return setting.addresses().kpi(setting.edition(), kpi.id().id());
    }

    private KpiPage content(KpiFacts facts, Pager pager) {
        Kpi kpi = facts.said();
        Priority priority = facts.priority();
        List<MeasureRow> figures =
                facts.measures().stream().flatMap(measures::of).toList();
        List<Commitment> naming = facts.commitments();
        return new KpiPage(
                PriorityMark.of(priority.sheet().number()),
                kpi.id().toString(),
                address(kpi),
                kpi.title().value(),
                "KPI " + kpi.id() + ", one of the key performance indicators under",
                new Link(priority.sheet().title().value(), setting.addresses().priority(setting.edition(), priority)),
                kpi.text().value(),
                Rows.direction(kpi.direction()),
                statement(figures),
                evidence(facts),
                figures,
                Rows.measured(figures),
                judged(kpi),
                given(kpi),
                naming.isEmpty()
                        ? "No " + setting.one() + " of the plan is matched to this KPI."
                        : Words.capital(setting.counted(naming.size())) + " of the plan would show in this KPI.",
                rows.commitments(naming),
                pager);
    }

    private static String direction(Direction direction) {
        return switch (direction) {
            case INCREASE -> "This KPI should go up.";
            case DECREASE -> "This KPI should go down.";
            case NEUTRAL -> "The plan does not say which way this KPI should go.";
        };
    }

    private String statement(List<MeasureRow> figures) {
        return figures.isEmpty()
                ? "We do not know yet. It has no published figures."
                : Directions.inWords(setting.voice(), figures.stream().map(MeasureRow::direction).toList());
    }

    private List<String> evidence(KpiFacts facts) {
        Kpi kpi = facts.said();
        if (kpi.measures().isEmpty()) {
            return List.of(direction(kpi.direction()), "Without figures, nobody can say whether it has moved.");
        }
        int number = kpi.measures().size();
        return Stream.concat(
                        Stream.of(
                                direction(kpi.direction()),
                                number == 1
                                        ? "One measure is linked to it."
                                        : Words.starting(number) + " measures are linked to it."),
                        measures.olderThanThePlan(facts.measures().stream()).stream())
                .toList();
    }

    /** What the plan sets for a KPI, and as what that is missed where it does not. */
    private static List<Fact> judged(Kpi kpi) {
        List<Fact> judged = new ArrayList<>();
        judged.add(new Fact("Target", target(kpi).orElse("The plan sets no target.")));
        judged.add(new Fact("Starting point", said(kpi.baseline(), "The plan gives no baseline.")));
        judged.addAll(told(kpi));
        judged.add(new Fact("Source of figures", said(kpi.source(), "The plan names no source.")));
        judged.add(new Fact("Who answers for it", said(kpi.owner(), "The plan names nobody.")));
        return judged;
    }

    private static List<Fact> given(Kpi kpi) {
        List<Fact> given = new ArrayList<>();
        target(kpi).ifPresent(target -> given.add(new Fact("Target", target)));
        kpi.baseline().ifPresent(start -> given.add(new Fact("Starting point", start.value())));
        given.addAll(told(kpi));
        kpi.source().ifPresent(source -> given.add(new Fact("Source of figures", source.value())));
        kpi.owner().ifPresent(owner -> given.add(new Fact("Who answers for it", owner.value())));
        return given;
    }

    /** How often it is told; nothing where the plan does not say, since then nothing was promised. */
    private static List<Fact> told(Kpi kpi) {
        return kpi.frequency().stream()
                .map(rhythm -> switch (rhythm) {
                    case MONTH -> "Every month";
                    case QUARTER -> "Every quarter";
                    case HALF_YEAR -> "Twice a year";
                    case YEAR -> "Once a year";
                })
                .map(words -> new Fact("Told", words))
                .toList();
    }

    /** A day without a target is when something unnamed is due, and still worth telling. */
    private static Optional<String> target(Kpi kpi) {
        Optional<String> by = kpi.targetDate().map(date -> "by " + Words.when(date));
        return kpi.target()
                .map(target -> target + by.map(day -> " " + day).orElse(""))
                .or(() -> by.map(Words::capital));
    }

    private static String said(Optional<Text> text, String gap) {
        return text.map(Text::value).orElse(gap);
    }

    private Pager pager(List<KpiFacts> all, int at) {
        return new Pager(
                "Other KPIs",
                at > 0 ? Optional.of(step("Previous", all.get(at - 1))) : Optional.empty(),
                at + 1 < all.size() ? Optional.of(step("Next", all.get(at + 1))) : Optional.empty());
    }

    private Pager.Step step(String way, KpiFacts facts) {
        Kpi kpi = facts.said();
        return new Pager.Step(way + ": " + kpi.id(), kpi.title().value(), address(kpi));
    }
}
