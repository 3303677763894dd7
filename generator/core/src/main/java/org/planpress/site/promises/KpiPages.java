package org.planpress.site.promises;

import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Strips;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.Directions;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasureRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Direction;
import org.planpress.model.Edition;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Ref;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;

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
        List<Kpi> kpis = setting.edition().kpis();
        return setting.edition().priorities().stream()
                .flatMap(priority -> priority.sheet().kpis().stream()
                        .map(kpi -> setting.page(
                                address(kpi), "kpi", KpiPage.class, () -> page(priority, kpi, kpis))));
    }

    private Made page(Priority priority, Kpi kpi, List<Kpi> all) {
        Edition edition = setting.edition();
        String address = address(kpi);
        List<Link> crumbs = new ArrayList<>(setting.crumbs());
        crumbs.add(setting.crumb(priority));
        var place = new Frames.Place(
                address, "KPI " + kpi.id() + ": " + kpi.title(), kpi.text().value(), Frames.Area.PLAN, crumbs);
        return Made.of(frames.frame(place, setting.around().strips().of(priority)), content(priority, kpi, all));
    }

    private String address(Kpi kpi) {
        return setting.addresses().kpi(setting.edition(), kpi.id().id());
    }

    private KpiPage content(Priority priority, Kpi kpi, List<Kpi> all) {
        List<MeasureRow> figures = kpi.measures().stream()
                .flatMap(measure -> measures.of(measure.id()))
                .toList();
        List<Commitment> naming = setting.facts().commitmentsNaming(kpi.id().id());
        return new KpiPage(
                PriorityMark.of(priority.sheet().number()),
                kpi.id().toString(),
                kpi.title().value(),
                "KPI " + kpi.id() + ", one of the key performance indicators under",
                new Link(priority.sheet().title().value(), setting.addresses().priority(setting.edition(), priority)),
                kpi.text().value(),
                statement(figures),
                evidence(kpi),
                figures,
                facts(kpi),
                naming.isEmpty()
                        ? "No " + setting.one() + " of the plan is matched to this KPI."
                        : Words.capital(setting.counted(naming.size())) + " of the plan would show in this KPI.",
                rows.commitments(naming),
                pager(all, all.indexOf(kpi)));
    }

    private static String direction(Direction direction) {
        return switch (direction) {
            case INCREASE -> "This KPI should go up.";
            case DECREASE -> "This KPI should go down.";
            case NEUTRAL -> "The plan does not say which way this KPI should go.";
        };
    }

    private static String statement(List<MeasureRow> figures) {
        return figures.isEmpty()
                ? "We do not know yet. It has no published figures."
                : Directions.inWords(figures.stream().map(MeasureRow::direction).toList());
    }

    private List<String> evidence(Kpi kpi) {
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
                        measures.olderThanThePlan(kpi.measures().stream().map(Ref::id)).stream())
                .toList();
    }

    private static List<Fact> facts(Kpi kpi) {
        String by = kpi.targetDate().map(date -> " by " + Words.when(date)).orElse("");
        return List.of(
                new Fact("Target", kpi.target().map(target -> target + by).orElse("The plan sets no target.")),
                new Fact("Starting point", said(kpi.baseline(), "The plan gives no baseline.")),
                new Fact("Source of figures", said(kpi.source(), "The plan names no source.")),
                new Fact("Who answers for it", said(kpi.owner(), "The plan names nobody.")));
    }

    private static String said(Optional<Text> text, String gap) {
        return text.map(Text::value).orElse(gap);
    }

    private Pager pager(List<Kpi> all, int at) {
        return new Pager(
                "Other KPIs",
                at > 0 ? Optional.of(step("Previous", all.get(at - 1))) : Optional.empty(),
                at + 1 < all.size() ? Optional.of(step("Next", all.get(at + 1))) : Optional.empty());
    }

    private Pager.Step step(String way, Kpi kpi) {
        return new Pager.Step(way + ": " + kpi.id(), kpi.title().value(), address(kpi));
    }
}
